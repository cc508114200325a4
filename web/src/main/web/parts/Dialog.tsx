// What the pages ask in a dialog of their own: the rest of the page waits, Escape leaves, the answer is a promise.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Open {
  label: string;
  body: ComponentChildren;
  leave: () => void;
}

let show: (open: Open | undefined) => void = () => {};

/** Asks; null when the planner leaves. The body calls its argument with the answer. */
export function ask<T>(label: string, body: (answer: (value: T | null) => void) => ComponentChildren): Promise<T | null> {
  return new Promise((resolve) => {
    const answer = (value: T | null) => {
      show(undefined);
      resolve(value);
    };
    show({ label, body: body(answer), leave: () => answer(null) });
  });
}

/** Where dialogs appear; stands once in the page. */
export function Dialogs() {
  const [open, setOpen] = useState<Open>();
  const box = useRef<HTMLDialogElement>(null);
  show = setOpen;
  useEffect(() => {
    if (open) box.current?.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog class="card" ref={box} aria-label={open.label} onCancel={(event) => {
      event.preventDefault();
      open.leave();
    }}>
      <h2>{open.label}</h2>
      {open.body}
    </dialog>
  );
}
