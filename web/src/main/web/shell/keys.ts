// The keyboard: g and a letter go to a screen, / filters, w asks why, ? helps.
import { useEffect, useState } from "preact/hooks";
import { here, go, type Screen } from "../state/place.ts";
import { closeWhy } from "../state/why.ts";

export const SCREEN_KEYS: Record<string, Screen> = {
  t: "today",
  c: "cover",
  k: "kits",
  p: "plan",
  l: "line",
  u: "supply",
  r: "risk",
  s: "scenarios",
  f: "facilities",
  d: "data",
};

const WAIT_MS = 1500;

export function useKeys(): { open: boolean; close: () => void } {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let leader = 0;
    const press = (event: KeyboardEvent) => {
      if (document.querySelector("dialog[open]")) return;
      if (event.key === "Escape") {
        if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
        else if (document.querySelector(".help")) setOpen(false);
        else if (here().params.why) closeWhy();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const screen = performance.now() - leader < WAIT_MS ? SCREEN_KEYS[event.key] : undefined;
      leader = event.key === "g" ? performance.now() : 0;
      if (screen) go(screen);
      else if (event.key === "?") setOpen((now) => !now);
      else if (event.key === "/" && focus("input.filter")) event.preventDefault();
      else if (event.key === "w") focusWhy();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return { open, close: () => setOpen(false) };
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
}

function focus(selector: string): boolean {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found !== null;
}

/** Asks why of the row under the pointer, else of the first row that can be asked about. */
function focusWhy(): void {
  const hovered = document.querySelector<HTMLElement>("tr:hover .why-button");
  (hovered ?? document.querySelector<HTMLElement>(".why-button"))?.click();
}
