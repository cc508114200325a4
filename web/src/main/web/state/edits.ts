// Every change is an edit of a scenario; the plant itself stays as it was imported. A change never goes behind
// somebody's back: it says which revision was shown, and what has changed meanwhile is shown before it is written.
import { at, type EditWish, get, Problem, query, type Row, type ScenarioInfo, send } from "../api.ts";
import { askConflict, askName, type RowChange } from "../parts/Ask.tsx";
import { forget } from "./load.ts";
import { choose } from "./place.ts";
import { asRows } from "./whole.ts";
import { BASE, useWorld } from "./world.ts";

/** What the planner saw when they made a change. */
export interface Shown {
  /** The revision of the scenario; null when it was the plant as it is. */
  revision: number | null;
  table: string;
  /** The columns that tell the row from the others. */
  keys: string[];
  row: Row;
}

const MOST_ROWS = 5000;

interface Target {
  plant: string;
  scenario: string;
  revision: number;
}

export function useEdits(): { edit: (edits: EditWish[], shown?: Shown) => Promise<boolean> } {
  const world = useWorld();
  return {
    /** Writes all of the edits or none; false when the planner has thought better of it. */
    edit: async (edits, shown) => {
      const target = await targetOf(world.plant.plant, world.scenario, world.scenarios, shown);
      const done = target !== null && await write(target, edits, shown);
      if (target) forget();
      if (done) choose({ scenario: target.scenario });
      return done;
    },
  };
}

/** The scenario that takes the edits; a new one on top of the plant as it is when none is shown. */
async function targetOf(plant: string, scenario: string, known: ScenarioInfo[], shown?: Shown): Promise<Target | null> {
  const revisionOf = (name: string) => known.find((one) => one.scenario === name)?.revision ?? 0;
  if (scenario !== BASE) return { plant, scenario, revision: shown?.revision ?? revisionOf(scenario) };
  const names = known.map((one) => one.scenario);
  let number = 1;
  while (names.includes(`edits-${number}`)) number++;
  const name = await askName(`edits-${number}`, names);
  if (!name) return null;
  // nobody has looked into it yet: revision 0 makes the server ask
  if (names.includes(name)) return { plant, scenario: name, revision: shown ? 0 : revisionOf(name) };
  const made = await send("POST", at("/plants/{plant}/scenarios", plant), { name, base: null, edits: [] });
  return { plant, scenario: made.scenario, revision: made.revision };
}

/** Writes edits onto a revision. When there is a newer one, the planner decides, unless the row is as it was shown. */
export async function write({ plant, scenario, revision }: Target, edits: EditWish[], shown?: Shown): Promise<boolean> {
  const path = at("/plants/{plant}/scenarios/{scenario}/edits", plant, scenario);
  let tag = revision;
  for (;;) {
    try {
      await send("POST", path, { edits }, `"${tag}"`);
      return true;
    } catch (fault) {
      const theirs = fault instanceof Problem && fault.status === 412 ? fault.body.theirs as unknown as ScenarioInfo : null;
      if (!theirs) throw fault;
      const change = shown && { shown: shown.row, now: await rowNow(plant, scenario, shown) };
      if (!(change && isSame(change)) && !await askConflict(edits, theirs, change)) return false;
      tag = theirs.revision;
    }
  }
}

/** The row of the same key as it stands now. */
async function rowNow(plant: string, scenario: string, { table, keys, row }: Shown): Promise<Row | null> {
  const filter = keys.filter((name) => typeof row[name] === "string").map((name) => `${name}==${row[name]}`);
  const page = await get(query(at("/plants/{plant}/tables/{table}", plant, table), { scenario, filter, limit: MOST_ROWS }));
  return asRows(page).find((one) => keys.every((name) => isEqual(one[name], row[name]))) ?? null;
}

function isSame({ shown, now }: RowChange): boolean {
  return now !== null && Object.keys(now).every((name) => isEqual(now[name], shown[name]));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
