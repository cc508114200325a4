// Answers of the server, kept while they are fresh, so that going back to a screen paints at once.
import { useEffect, useState } from "preact/hooks";
import { type Address, type AnswerOf, get, type GetTemplate } from "../api.ts";

export interface Loaded<T> {
  data?: T;
  error?: Error;
  loading: boolean;
}

interface Kept {
  answer: Promise<unknown>;
  value?: unknown;
  since: number;
}

const FRESH_MS = 60_000;
const AT_MOST = 200;
const kept = new Map<string, Kept>();
const listeners = new Set<() => void>();

/** Other windows of the same browser; they forget when this one does. */
const others = new BroadcastChannel("linewright");
others.onmessage = forgetHere;

/** Forgets all answers: something was changed, and whatever is on the screen asks again, in other windows too. */
export function forget(): void {
  forgetHere();
  others.postMessage("forget");
}

function forgetHere(): void {
  kept.clear();
  listeners.forEach((listener) => listener());
}

/** Counts how often all answers were forgotten. */
export function useForgotten(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const listener = () => setChanges((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return changes;
}

/** The answer at a path; the same path is asked once as long as the answer is fresh. */
export function ask<T extends GetTemplate>(path: Address<T>): Promise<AnswerOf<T>> {
  const found = kept.get(path);
  if (found && performance.now() - found.since < FRESH_MS) return found.answer as Promise<AnswerOf<T>>;
  if (kept.size >= AT_MOST) kept.delete(kept.keys().next().value!);
  const entry: Kept = { answer: get(path), value: found?.value, since: performance.now() };
  kept.set(path, entry);
  entry.answer.then((value) => (entry.value = value), () => kept.get(path) === entry && kept.delete(path));
  return entry.answer as Promise<AnswerOf<T>>;
}

/** Loads a path into a component; null loads nothing. Shows the former answer while a newer one comes. */
export function useLoad<T extends GetTemplate>(path: Address<T> | null): Loaded<AnswerOf<T>> {
  const changes = useForgotten();
  const [state, setState] = useState<Loaded<AnswerOf<T>> & { path: string | null }>({ path: null, loading: true });
  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    ask(path).then(
      (data) => wanted && setState({ path, data, loading: false }),
      (error) => wanted && setState({ path, error, loading: false }),
    );
    return () => void (wanted = false);
  }, [path, changes]);
  if (path === null) return { loading: false };
  if (state.path === path) return state;
  void ask(path); // now: effects run only after the next frame
  return { data: kept.get(path)?.value as AnswerOf<T> | undefined, loading: true };
}
