// Which plan a screen shows.
import { type Address, at, query, type Row, type Run, type RunPage, type RunStatus } from "../api.ts";
import type { BuiltDay } from "../charts/buildOut.ts";
import { type Loaded, useLoad } from "../state/load.ts";
import { BASE, type World } from "../state/world.ts";

const WITH_PLAN: RunStatus[] = ["done", "stopped"];

/** The runs of a plant, newest first. */
export function useRuns(world: World): Loaded<RunPage> {
  return useLoad(query(at("/plants/{plant}/runs", world.plant.plant), { limit: 100 }));
}

export function runsOf(runs: Run[], scenario: string, question = "plan"): Run[] {
  return runs.filter((run) => (run.scenario || BASE) === scenario && run.question === question)
    .sort((a, b) => a.created_at < b.created_at ? 1 : -1);
}

export function hasPlan(run: Run): boolean {
  return WITH_PLAN.includes(run.status);
}

export function isActive(run: Run): boolean {
  return run.status === "queued" || run.status === "running";
}

export function runTable(run: Run, table: string): Address<"/runs/{run}/tables/{table}"> {
  return at("/runs/{run}/tables/{table}", run.run, table);
}

export function builtDays(rows: Row[]): BuiltDay[] {
  return rows.map((row) => ({ day: String(row.day), line: String(row.line), units: Number(row.units) }));
}
