// The runs of a plan, what is locked of them, and the list of locks as a planner changes it: every step is a new list.
import type { Lock, Place, Run, RunChange } from "../contract.ts";
import type { EditWish, Row } from "../api.ts";

export type { Lock, Place, Run };

/** Where something is started. */
export interface Spot {
  line: string;
  day: string;
}

export function runKey(run: { line: string; day: string; variant: string; order?: string | null }): string {
  return `${run.line}|${run.day}|${run.variant}|${run.order ?? ""}`;
}

export function asRun(row: Row): Run {
  return { ...row, order: row.order ?? null, due: row.due ?? null } as unknown as Run;
}

/** The runs after a plan was mended. */
export function changed(runs: Run[], moves: RunChange[]): Run[] {
  if (moves.length === 0) return runs;
  const byKey = new Map(moves.map((move) => [runKey(move), move]));
  const kept = runs.filter((run) => !byKey.has(runKey(run)));
  const come = moves.filter((move) => move.units > 0).map(({ units_before: _, ...run }) => run as Run);
  return [...kept, ...come];
}

function isAt(lock: Lock, run: { line: string; day: string; variant: string; order?: string | null }): boolean {
  return runKey(lock) === runKey(run);
}

/** The locks without so many vehicles of a run. */
function without(locks: Lock[], run: Run, units: number): Lock[] {
  return locks.map((lock) => isAt(lock, run) ? { ...lock, units: lock.units - units } : lock).filter((lock) => lock.units > 0);
}

function withUnits(locks: Lock[], run: Run, spot: Spot, units: number): Lock[] {
  const lock: Lock = { order: run.order ?? null, line: spot.line, day: spot.day, variant: run.variant, units };
  const there = locks.find((one) => isAt(one, lock));
  return there ? locks.map((one) => one === there ? { ...one, units: one.units + units } : one) : [...locks, lock];
}

/** So many vehicles of a run, locked somewhere else; those that are locked where it is go with it only when the others are too few. */
export function moved(locks: Lock[], run: Run, units: number, spot: Spot): Lock[] {
  const isHere = spot.line === run.line && spot.day === run.day;
  const taken = isHere ? run.units : Math.max(0, units - (run.units - run.locked));
  return withUnits(without(locks, run, taken), run, spot, units);
}

/** The run locked where it is, as it is. */
export function lockedHere(locks: Lock[], run: Run): Lock[] {
  return withUnits(locks, run, run, run.units - run.locked);
}

export function unlocked(locks: Lock[], run: Run): Lock[] {
  return without(locks, run, run.units);
}

/** Each run where the other one is. */
export function swapped(locks: Lock[], one: Run, other: Run): Lock[] {
  return moved(moved(locks, one, one.units, other), other, other.units, one);
}

/** The edits that turn one list of locks into another. */
export function editsBetween(before: Lock[], now: Lock[]): EditWish[] {
  const keyOf = (lock: Lock) => ({ ...(lock.order ? { order: lock.order } : {}), line: lock.line, day: lock.day, variant: lock.variant });
  const kept = new Map(now.map((lock) => [runKey(lock), lock]));
  const then = new Map(before.map((lock) => [runKey(lock), lock]));
  const removed = before.filter((lock) => !kept.has(runKey(lock)))
    .map((lock): EditWish => ({ remove: "locks", key: keyOf(lock), ...(now.length === 0 ? { table_too: true } : {}) }));
  const set = now.filter((lock) => then.has(runKey(lock)) && then.get(runKey(lock))!.units !== lock.units)
    .map((lock): EditWish => ({ set: "locks", key: keyOf(lock), to: { units: lock.units } }));
  const added = now.filter((lock) => !then.has(runKey(lock)))
    .map((lock): EditWish => ({ add: "locks", row: { ...keyOf(lock), units: lock.units } }));
  return [...added, ...set, ...removed];
}
