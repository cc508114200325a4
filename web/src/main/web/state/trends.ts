// How the stock of parts goes in a run. All parts that come into sight together are asked for together.
import { useEffect, useState } from "preact/hooks";
import { at, get, query, type Run } from "../api.ts";

type Listener = (stock: number[]) => void;

/** So that rows which are drawn one after the other are in one request. */
const GATHER_MS = 40;

class Trends {
  private readonly known = new Map<string, number[]>();
  private readonly waiting = new Map<string, Listener[]>();
  private timer = 0;

  constructor(private readonly run: number) {}

  /** Tells the stock of a part when it is there. */
  tell(part: string, listener: Listener): void {
    const stock = this.known.get(part);
    if (stock) return listener(stock);
    this.waiting.set(part, [...this.waiting.get(part) ?? [], listener]);
    if (!this.timer) this.timer = setTimeout(() => void this.ask(), GATHER_MS);
  }

  private async ask(): Promise<void> {
    const asked = new Map(this.waiting);
    this.waiting.clear();
    this.timer = 0;
    const answer = await get(query(at("/runs/{run}/stock_trends", this.run), { part: [...asked.keys()] })).catch(() => null);
    for (const [part, listeners] of asked) {
      const stock = answer?.items.find((one) => one.part === part)?.stock ?? [];
      if (answer) this.known.set(part, stock);
      listeners.forEach((listener) => listener(stock));
    }
  }
}

const runs = new Map<number, Trends>();

/** The stock of a part day by day, thinned out; null as long as it is not wanted or not there. */
export function useTrend(run: Run, part: string, wanted: boolean): number[] | null {
  const [stock, setStock] = useState<number[] | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    if (!runs.has(run.run)) runs.set(run.run, new Trends(run.run));
    runs.get(run.run)!.tell(part, (found) => here && setStock(found));
    return () => void (here = false);
  }, [run.run, part, wanted]);
  return stock;
}
