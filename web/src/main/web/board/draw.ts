// Draws the board on a canvas: what is in sight, and nothing else. What moves while a run is dragged is drawn above.
import type { Colors } from "../charts/colors.ts";
import { axisMonth, shortDay } from "../format.ts";
import { dayOf, type DayNumber } from "../parts/Timeline.tsx";
import { type Bar, bucket, cellOf, HEAD, type Layout, loadBand, NAMES, type View } from "./layout.ts";
import { type Place, type Run, runKey } from "./runs.ts";

const DAY_MS = 86_400_000;
const LEAST_LETTERS = 10;

export interface Look {
  colors: Colors;
  colorOf: (run: Run) => string;
  /** Runs that are not where the plan had them. */
  changed: Set<string>;
  closed: (row: number, day: DayNumber) => boolean;
  today: DayNumber;
}

/** The board itself; redrawn when it is scrolled or its runs change, not while one is dragged. */
export function drawBoard(context: CanvasRenderingContext2D, layout: Layout, view: View, look: Look): void {
  const { colors } = look;
  context.fillStyle = colors.panel;
  context.fillRect(0, 0, view.width, view.height);
  const [from, to] = daysInSight(layout, view);
  for (let row = 0; row < layout.lines.length; row++) {
    const [bandTop, bandHeight] = loadBand(view, row);
    if (bandTop > view.height || bandTop + 90 < HEAD) continue;
    for (let day = from; day <= to; day++) {
      const [x, y, wide, high] = bucket(layout, view, row, day);
      const gap = wide > 8 ? 1 : 0;
      if (look.closed(row, day)) {
        context.fillStyle = colors.line;
        context.globalAlpha = 0.35;
        context.fillRect(x, y, wide, high);
        context.globalAlpha = 1;
      }
      const bars = layout.cells.get(cellOf(row, day));
      if (!bars) continue;
      drawLoad(context, layout.load.get(cellOf(row, day))!, x, bandTop, wide - gap, bandHeight, colors);
      for (const bar of bars) drawBar(context, bar, x, y, wide - gap, high, look);
    }
    context.fillStyle = colors.line;
    context.fillRect(0, bandTop - 3, view.width, 1);
  }
  drawToday(context, layout, view, look);
  drawHead(context, layout, view, look, from, to);
  drawNames(context, layout, view, look);
}

function daysInSight(layout: Layout, view: View): [DayNumber, DayNumber] {
  const from = layout.first + Math.floor(view.left / view.scale);
  return [Math.max(layout.first, from), Math.min(layout.last, from + Math.ceil((view.width - NAMES) / view.scale) + 1)];
}

/** The line's load against its capacity. */
function drawLoad(context: CanvasRenderingContext2D, load: number, x: number, y: number, wide: number, high: number, colors: Colors): void {
  const share = Math.min(1, load);
  context.fillStyle = load > 1.0005 ? colors.bad : load > 0.9 ? colors.scale[3]! : colors.scale[2]!;
  context.fillRect(x, y + high * (1 - share), wide, Math.max(1, high * share));
}

function drawBar(context: CanvasRenderingContext2D, bar: Bar, x: number, y: number, wide: number, high: number, look: Look): void {
  const top = y + high * (1 - bar.high);
  const tall = Math.max(1, high * (bar.high - bar.low) - (high * (bar.high - bar.low) > 4 ? 1 : 0));
  context.fillStyle = look.colorOf(bar.run);
  context.fillRect(x, top, wide, tall);
  if (bar.run.locked > 0) {
    context.fillStyle = look.colors.text;
    context.fillRect(x, top, Math.min(3, wide), tall);
  }
  if (look.changed.has(runKey(bar.run)) && wide > 4) {
    context.strokeStyle = look.colors.text;
    context.lineWidth = 1;
    context.setLineDash([3, 2]);
    context.strokeRect(x + 0.5, top + 0.5, wide - 1, Math.max(1, tall - 1));
    context.setLineDash([]);
  }
  if (wide > 30 && tall >= LEAST_LETTERS) {
    context.fillStyle = look.colors.panel;
    context.font = "9px system-ui, sans-serif";
    context.fillText(fitted(bar.run.order ?? bar.run.variant, wide - 6), x + 5, top + 9);
  }
}

function fitted(text: string, wide: number): string {
  const letters = Math.max(2, Math.floor(wide / 5));
  return text.length <= letters ? text : text.slice(text.length - letters);
}

function drawToday(context: CanvasRenderingContext2D, layout: Layout, view: View, look: Look): void {
  const x = NAMES + (look.today - layout.first) * view.scale - view.left;
  if (x < NAMES) return;
  context.fillStyle = look.colors.series[0]!;
  context.fillRect(x - 1, HEAD, 1, view.height);
}

function drawHead(context: CanvasRenderingContext2D, layout: Layout, view: View, look: Look, from: DayNumber, to: DayNumber): void {
  const { colors } = look;
  context.fillStyle = colors.panel;
  context.fillRect(0, 0, view.width, HEAD);
  context.fillStyle = colors.faint;
  context.font = "11px system-ui, sans-serif";
  let free = NAMES;
  for (let day = from; day <= to; day++) {
    const date = new Date(day * DAY_MS);
    const isTick = view.scale >= 40 ? true : view.scale >= 12 ? date.getUTCDay() === 1 : date.getUTCDate() === 1;
    const x = NAMES + (day - layout.first) * view.scale - view.left;
    if (!isTick || x < free) continue;
    const text = view.scale >= 12 ? shortDay(dayOf(day)) : axisMonth(day * DAY_MS);
    context.fillText(text, x + 2, 14);
    free = x + context.measureText(text).width + 8;
  }
  context.fillStyle = colors.line;
  context.fillRect(0, HEAD - 1, view.width, 1);
}

function drawNames(context: CanvasRenderingContext2D, layout: Layout, view: View, look: Look): void {
  context.fillStyle = look.colors.panel;
  context.fillRect(0, HEAD, NAMES - 2, view.height);
  context.fillStyle = look.colors.line;
  context.fillRect(NAMES - 2, 0, 1, view.height);
  context.fillStyle = look.colors.text;
  context.font = "12px system-ui, sans-serif";
  layout.lines.forEach((line, row) => {
    const [y] = loadBand(view, row);
    if (y + 22 > HEAD) context.fillText(line.length > 12 ? `${line.slice(0, 11)}…` : line, 4, y + 30);
  });
}

/** What is taken up, where it can go, and where it would be put. */
export interface Above {
  bar?: Bar;
  places?: Map<number, Place>;
  target?: { row: number; day: DayNumber };
  cursor?: { row: number; day: DayNumber };
}

export function drawAbove(context: CanvasRenderingContext2D, layout: Layout, view: View, look: Look, above: Above): void {
  context.save();
  context.beginPath();
  context.rect(NAMES - 1, HEAD, view.width, view.height);
  context.clip();
  const { colors } = look;
  if (above.places) {
    const [from, to] = daysInSight(layout, view);
    const paint = { free: colors.good, others_move: colors.warn, no: colors.bad };
    for (let row = 0; row < layout.lines.length; row++) {
      for (let day = from; day <= to; day++) {
        const [x, y, wide, high] = bucket(layout, view, row, day);
        if (y > view.height || y + high < HEAD) break;
        const fit = above.places.get(cellOf(row, day))?.fit ?? "no";
        context.fillStyle = paint[fit];
        context.globalAlpha = fit === "no" ? 0.13 : 0.3;
        context.fillRect(x, y, wide, high);
        context.globalAlpha = 1;
        context.fillRect(x, fit === "free" ? y + high : y, wide, fit === "others_move" ? 1 : 2);
      }
    }
  }
  if (above.bar) outline(context, barBox(layout, view, above.bar), colors.text, 2);
  if (above.cursor) outline(context, bucket(layout, view, above.cursor.row, above.cursor.day), colors.series[0]!, 2);
  if (above.target && above.bar) {
    const [x, y, wide, high] = bucket(layout, view, above.target.row, above.target.day);
    const tall = Math.max(8, high * (above.bar.high - above.bar.low));
    context.globalAlpha = 0.85;
    context.fillStyle = look.colorOf(above.bar.run);
    context.fillRect(x, y + high - tall, Math.max(6, wide - 1), tall);
    context.globalAlpha = 1;
    outline(context, [x, y, Math.max(6, wide), high], colors.text, 2);
  }
  context.restore();
}

function barBox(layout: Layout, view: View, bar: Bar): [number, number, number, number] {
  const [x, y, wide, high] = bucket(layout, view, bar.row, bar.day);
  return [x, y + high * (1 - bar.high), Math.max(4, wide), Math.max(4, high * (bar.high - bar.low))];
}

function outline(context: CanvasRenderingContext2D, [x, y, wide, high]: [number, number, number, number], color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.strokeRect(x, y, wide, high);
}
