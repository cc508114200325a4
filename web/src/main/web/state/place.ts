// Where the planner is: the address holds the screen and everything chosen on it.
import { useEffect, useState } from "preact/hooks";

export const SCREENS = ["today", "cover", "kits", "plan", "line", "supply", "risk", "scenarios", "facilities", "data"] as const;
export type Screen = typeof SCREENS[number];

export interface Place {
  screen: Screen;
  params: Params;
}

export type Params = Record<string, string | undefined>;

/** What stays when the screen changes; all else belongs to one screen. */
const LASTING = ["plant", "scenario", "plan", "lang", "theme"];

export function here(): Place {
  const [path = "", search = ""] = location.hash.replace(/^#\/?/, "").split("?", 2);
  const screen = SCREENS.find((one) => one === path) ?? "today";
  return { screen, params: Object.fromEntries(new URLSearchParams(search)) };
}

/** The address of a screen with some parameters changed; undefined removes one. */
export function href(screen: Screen, changes: Params = {}): string {
  const now = here();
  const kept = Object.entries(now.params).filter(([name]) => screen === now.screen || LASTING.includes(name));
  const search = new URLSearchParams();
  const all: Params = { ...Object.fromEntries(kept), ...changes };
  // a plan is one of its scenario
  const left = now.params.plant && all.plant !== now.params.plant;
  if (!changes.plan && (left || all.scenario !== now.params.scenario)) delete all.plan;
  for (const [name, value] of Object.entries(all)) {
    if (value) search.set(name, value);
  }
  const text = search.toString();
  return `#/${screen}${text ? `?${text}` : ""}`;
}

/** Goes there; with replace, the way back does not stop at the former address. */
export function go(screen: Screen, changes: Params = {}, replace = false): void {
  const target = href(screen, changes);
  if (target === location.hash) return;
  if (replace) {
    history.replaceState(null, "", target);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = target;
  }
}

/** Changes parameters of this screen. */
export function choose(changes: Params, replace = false): void {
  go(here().screen, changes, replace);
}

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = () => setPlace(here());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return place;
}
