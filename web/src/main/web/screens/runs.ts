// Which plan a screen shows, and its tables as rows.
import type { Row, Run, RunStatus, TablePage } from "../api.ts";
import type { BuiltDay } from "../charts/buildOut.ts";

const WITH_PLAN: RunStatus[] = ["done", "stopped"];

/** The newest finished plan of a scenario. */
export function latestRun(runs: Run[], scenario: string): Run | undefined {
  return newest(runs.filter((run) => run.scenario === scenario && WITH_PLAN.includes(run.status)));
}

export function activeRun(runs: Run[], scenario: string): Run | undefined {
  return newest(runs.filter((run) => run.scenario === scenario && isActive(run)));
}

export function isActive(run: Run): boolean {
  return run.status === "queued" || run.status === "running";
}

function newest(runs: Run[]): Run | undefined {
  return [...runs].sort((a, b) => a.created_at < b.created_at ? 1 : -1)[0];
}

/** A page of a table, each row under its column names. */
export function asRows(page: TablePage): Row[] {
  return page.items.map((item) => Object.fromEntries(page.columns.map((column, at) => [column, item[at] ?? null])));
}

export function builtDays(page: TablePage): BuiltDay[] {
  return asRows(page).map((row) => ({ day: String(row.day), line: String(row.line), units: Number(row.units) }));
}
