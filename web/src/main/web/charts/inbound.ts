// Pieces that come in, week by week, stacked by how they travel.
import type { Row } from "../api.ts";
import { amount, shortDay } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named, t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, title, tooltip } from "./common.ts";

interface Point {
  seriesName: string;
  name: string;
  value: number;
}

export function inboundByWeek(rows: Row[], colors: Colors): Option {
  const weeks = [...new Set(rows.map((row) => monday(String(row.eta))))].sort();
  const routes = [...new Set(rows.map((row) => String(row.route ?? "")))].sort();
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.route ?? ""} ${monday(String(row.eta))}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(row.quantity));
  }
  return {
    ...frame(colors),
    legend: { top: 0, textStyle: { color: colors.text, fontSize: 11 }, itemHeight: 8, itemWidth: 14 },
    tooltip: tooltip(colors, (points: Point[]) =>
      tip(shortDay(points[0]?.name ?? ""), points.filter((point) => point.value).map((point) => [point.seriesName, amount(point.value)])), "axis"),
    xAxis: axis(colors, { type: "category", data: weeks, axisLabel: { color: colors.faint, fontSize: 11, formatter: (day: string) => shortDay(day), hideOverlap: true } }),
    yAxis: axis(colors, { type: "value", ...title(named("col", "pieces"), colors), axisLabel: { color: colors.faint, formatter: (value: number) => amount(value) } }),
    series: routes.map((route, at) => ({
      type: "bar",
      stack: "all",
      name: route || t("supply.no_route"),
      itemStyle: { decal: DECALS[at % DECALS.length] },
      data: weeks.map((week) => sums.get(`${route} ${week}`) ?? 0),
    })),
  };
}

/** Patterns, so that colors are not the only difference. */
const DECALS = [
  undefined,
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: 0.8, color: "rgba(255,255,255,0.35)" },
  { symbol: "circle", symbolSize: 0.6, dashArrayX: [[6, 6]], dashArrayY: [6, 6], color: "rgba(255,255,255,0.4)" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], color: "rgba(255,255,255,0.35)" },
];

function monday(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - (at.getUTCDay() + 6) % 7);
  return at.toISOString().slice(0, 10);
}
