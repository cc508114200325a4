// Lines down, days across: how much of each line-day is used.
import { amount, day, daysBetween, longDay, percent, shortDay } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named, t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

export interface LineDay {
  line: string;
  day: string;
  units: number;
  /** 0 to 1; what the units take of the line's whole day. */
  share: number;
  /** False when the line does not work on the day. */
  open: boolean;
}

interface Point {
  data: [number, number, number, number];
}

/** The lines from top to bottom. */
export function linesOf(cells: LineDay[]): string[] {
  return [...new Set(cells.map((cell) => cell.line))].sort(new Intl.Collator("en", { numeric: true }).compare);
}

/** The days from left to right, idle ones included: a gap must look as long as it is. */
export function daysOf(cells: LineDay[]): string[] {
  const days = cells.map((cell) => cell.day).sort();
  return days.length === 0 ? [] : daysBetween(days[0]!, days[days.length - 1]!);
}

export function lineDays(cells: LineDay[], colors: Colors): Option {
  const lines = linesOf(cells);
  const days = daysOf(cells);
  const lineAt = new Map(lines.map((line, at) => [line, at]));
  const dayAt = new Map(days.map((day, at) => [day, at]));
  return {
    ...frame(colors),
    grid: { left: 8, right: 8, top: 6, bottom: 64, containLabel: true },
    tooltip: tooltip(colors, ({ data }: Point) =>
      tip(`${lines[data[1]]} · ${longDay(days[data[0]])}`, [
        [named("col", "units"), amount(data[3]) || "0"],
        [t("plan.used"), percent(data[2])],
      ]), "item"),
    xAxis: axis(colors, { type: "category", data: days, axisLabel: { color: colors.faint, fontSize: 11, formatter: (at: string) => days.length > 300 ? day(at) : shortDay(at), hideOverlap: true } }),
    yAxis: axis(colors, { type: "category", data: lines, inverse: true, axisLabel: { color: colors.text, fontSize: 11, interval: 0 } }),
    dataZoom: [
      { type: "slider", height: 16, bottom: 30, start: 0, end: 100, borderColor: colors.line, textStyle: { color: colors.faint }, labelFormatter: (_: number, at: string) => day(at), brushSelect: false },
    ],
    visualMap: {
      min: 0,
      max: 1,
      dimension: 2,
      calculable: false,
      orient: "horizontal",
      left: "center",
      bottom: 0,
      itemHeight: 120,
      itemWidth: 10,
      text: ["100 %", "0"],
      textStyle: { color: colors.faint, fontSize: 11 },
      inRange: { color: colors.scale },
    },
    series: [{
      type: "heatmap",
      data: cells.filter((cell) => cell.open || cell.units > 0).map((cell) => [dayAt.get(cell.day), lineAt.get(cell.line), cell.share, cell.units]),
      label: { show: days.length <= 60, fontSize: 10, formatter: ({ data }: Point) => amount(data[3]) },
      itemStyle: { borderColor: colors.panel, borderWidth: days.length > 200 ? 0 : 1 },
      emphasis: { itemStyle: { borderColor: colors.text } },
    }],
  };
}
