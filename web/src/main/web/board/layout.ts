// Where each run stands on the board: lines down, days across; a line-day is a bucket that its runs fill by their share of the day.
import { dayNumber, type DayNumber } from "../parts/Timeline.tsx";
import type { Run } from "./runs.ts";

export const HEAD = 20;
export const NAMES = 84;
const ROW = 74;
const LOAD = 10;
const GAP = 4;
/** What fills a bucket to the brim at least: a day that is nearly empty does not look full. */
const FULL = 1;

export const ZOOMS = { day: 46, week: 16, month: 5 } as const;
export type Zoom = keyof typeof ZOOMS;

export interface Bar {
  run: Run;
  row: number;
  day: DayNumber;
  /** From the bottom of the bucket, as shares of its height. */
  low: number;
  high: number;
}

export interface Layout {
  lines: string[];
  first: DayNumber;
  last: DayNumber;
  /** The runs of each line-day from the bottom up, by {@link cellOf}. */
  cells: Map<number, Bar[]>;
  /** Share of the day that the runs take, by line-day. */
  load: Map<number, number>;
}

export function cellOf(row: number, day: DayNumber): number {
  return day * 4096 + row;
}

export function laidOut(runs: Run[], lines: string[], first: DayNumber, last: DayNumber): Layout {
  const rows = new Map(lines.map((line, at) => [line, at]));
  const layout: Layout = { lines, first, last, cells: new Map(), load: new Map() };
  const days = new Map<string, DayNumber>();
  for (const run of runs) {
    const row = rows.get(run.line);
    if (row === undefined) continue;
    let day = days.get(run.day);
    if (day === undefined) days.set(run.day, day = dayNumber(run.day));
    const cell = cellOf(row, day);
    const bars = layout.cells.get(cell);
    const bar = { run, row, day, low: 0, high: 0 };
    if (bars) bars.push(bar);
    else layout.cells.set(cell, [bar]);
  }
  for (const [cell, bars] of layout.cells) {
    bars.sort((a, b) => a.run.variant < b.run.variant ? -1 : a.run.variant > b.run.variant ? 1 : (a.run.order ?? "") < (b.run.order ?? "") ? -1 : 1);
    const sum = bars.reduce((all, bar) => all + bar.run.share, 0);
    const brim = Math.max(FULL, sum);
    let low = 0;
    for (const bar of bars) {
      bar.low = low / brim;
      low += bar.run.share;
      bar.high = low / brim;
    }
    layout.load.set(cell, sum);
  }
  return layout;
}

/** Numbers of pixels for a zoom. */
export interface View {
  scale: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

export function widthOf(layout: Layout, scale: number): number {
  return NAMES + (layout.last - layout.first + 1) * scale;
}

export function heightOf(layout: Layout): number {
  return HEAD + layout.lines.length * ROW;
}

/** The rectangle of a line-day on the screen: x, y of its bucket, width, height. */
export function bucket(layout: Layout, view: View, row: number, day: DayNumber): [number, number, number, number] {
  const x = NAMES + (day - layout.first) * view.scale - view.left;
  return [x, HEAD + row * ROW + LOAD + GAP - view.top, view.scale, ROW - LOAD - 2 * GAP];
}

export function loadBand(view: View, row: number): [number, number] {
  return [HEAD + row * ROW + 2 - view.top, LOAD];
}

/** The line-day at a place of the screen; null = none. */
export function at(layout: Layout, view: View, x: number, y: number): { row: number; day: DayNumber } | null {
  if (x < NAMES || y < HEAD) return null;
  const row = Math.floor((y - HEAD + view.top) / ROW);
  const day = layout.first + Math.floor((x - NAMES + view.left) / view.scale);
  return row >= 0 && row < layout.lines.length && day >= layout.first && day <= layout.last ? { row, day } : null;
}

/** The run at a place of the screen; null = none. */
export function barAt(layout: Layout, view: View, x: number, y: number): Bar | null {
  const spot = at(layout, view, x, y);
  const bars = spot && layout.cells.get(cellOf(spot.row, spot.day));
  if (!spot || !bars) return null;
  const [, top, , height] = bucket(layout, view, spot.row, spot.day);
  const share = (top + height - y) / height;
  return bars.find((bar) => bar.low <= share && share < bar.high) ?? null;
}

/** Scrolled so that a line-day is in sight. */
export function inSight(layout: Layout, view: View, row: number, day: DayNumber): { left: number; top: number } {
  const x = (day - layout.first) * view.scale;
  const y = row * ROW;
  const wide = view.width - NAMES;
  const high = view.height - HEAD;
  const left = x < view.left ? x : x + view.scale > view.left + wide ? x + view.scale - wide : view.left;
  const top = y < view.top ? y : y + ROW > view.top + high ? y + ROW - high : view.top;
  return { left: Math.max(0, left), top: Math.max(0, top) };
}
