// Vehicles built so far, by line, with the day on which each line stops.
import { amount, axisMonth, day, shortDay } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named } from "../words/words.ts";
import { type Colors, SYMBOLS } from "./colors.ts";
import { axis, frame, tip, title, tooltip } from "./common.ts";

export interface BuiltDay {
  day: string;
  line: string;
  units: number;
}

interface AxisPoint {
  seriesName: string;
  value: [string, number];
}

export function buildOut(built: BuiltDay[], colors: Colors): Option {
  const lines = sums(built);
  const labels = endLabels(lines);
  return {
    ...frame(colors),
    grid: { left: 8, right: 96, top: 26, bottom: 8, containLabel: true },
    tooltip: tooltip(colors, (points: AxisPoint[]) =>
      tip(day(points[0]?.value[0] ?? ""), points.filter((point) => point.value[1]).map((point) => [point.seriesName, amount(point.value[1])])), "axis"),
    xAxis: axis(colors, { type: "time", splitLine: { show: false }, axisLabel: { color: colors.faint, fontSize: 11, formatter: axisMonth, hideOverlap: true } }),
    yAxis: axis(colors, { type: "value", ...title(named("figure", "vehicles"), colors), axisLabel: { color: colors.faint, formatter: (value: number) => amount(value) } }),
    series: lines.map(([line, points], at) => ({
      type: "line",
      name: line,
      step: false,
      showSymbol: false,
      symbol: SYMBOLS[at % SYMBOLS.length],
      symbolSize: 7,
      data: points,
      endLabel: {
        show: labels.has(line),
        color: colors.text,
        fontSize: 11,
        formatter: () => labels.get(line) ?? "",
      },
      labelLayout: { moveOverlap: "shiftY", hideOverlap: true },
      lineStyle: { width: 2, type: at % 2 ? "dashed" : "solid" },
    })),
  };
}

const NEAR = 0.03;
const NEAR_MS = 45 * 86_400_000;

/** What stands at the end of each curve; curves that end at nearly the same place share one label. */
function endLabels(lines: [string, [string, number][]][]): Map<string, string> {
  const ends = lines.map(([line, points]) => ({ line, names: [line], day: points[points.length - 1]![0], sum: points[points.length - 1]![1] }));
  const most = Math.max(1, ...ends.map((end) => end.sum));
  const kept: typeof ends = [];
  for (const end of ends.sort((a, b) => a.day < b.day ? 1 : -1)) {
    const near = kept.find((one) => Math.abs(one.sum - end.sum) < NEAR * most && Date.parse(one.day) - Date.parse(end.day) < NEAR_MS);
    if (near) near.names.push(end.line);
    else kept.push(end);
  }
  return new Map(kept.map((end) => [end.line, `${end.names.join(", ")} · ${shortDay(end.day)}`]));
}

/** Cumulative points of each line, to its last unit. */
function sums(built: BuiltDay[]): [string, [string, number][]][] {
  const byLine = new Map<string, Map<string, number>>();
  for (const { day, line, units } of built) {
    if (!units) continue;
    const days = byLine.get(line) ?? byLine.set(line, new Map()).get(line)!;
    days.set(day, (days.get(day) ?? 0) + units);
  }
  return [...byLine].map(([line, days]) => {
    let sum = 0;
    const points = [...days].sort(([a], [b]) => a < b ? -1 : 1).map(([day, units]): [string, number] => [day, sum += units]);
    return [line, points];
  });
}
