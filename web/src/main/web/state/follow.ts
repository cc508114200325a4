// A run on its way, told by server-sent events.
import { useEffect, useState } from "preact/hooks";
import { address, at, type Run } from "../api.ts";
import { forget } from "./load.ts";

/** Seconds that a run has taken: what it has told last, and what has passed since. */
export function useSeconds(told: number | undefined): number {
  const [since, setSince] = useState(0);
  useEffect(() => {
    const begin = Date.now();
    setSince(0);
    const clock = setInterval(() => setSince((Date.now() - begin) / 1000), 500);
    return () => clearInterval(clock);
  }, [told]);
  return (told ?? 0) + since;
}

/** All that a run has told so far, the newest last; at its end every answer is asked for anew. */
export function useSteps<T>(run: Run): T[] {
  const [steps, setSteps] = useState<T[]>(run.progress ? [run.progress as T] : []);
  useEffect(() => {
    const events = new EventSource(address(at("/runs/{run}/events", run.run)));
    events.addEventListener("progress", (event) => setSteps((before) => [...before, JSON.parse((event as MessageEvent<string>).data) as T]));
    events.addEventListener("done", () => {
      events.close();
      forget();
    });
    return () => events.close();
  }, [run.run]);
  return steps;
}
