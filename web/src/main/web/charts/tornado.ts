// What each source of chance costs alone, and what is saved without it; the worst at the top.
import type { Row } from "../api.ts";
import { figure } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { t } from "../words/words.ts";
import { toldText } from "../words/told.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface Point {
  seriesName: string;
  name: string;
  value: number;
}

export function tornado(drivers: Row[], colors: Colors): Option {
  const rows = [...drivers].reverse();
  const bars = (name: string, column: string, color: string, hatched: boolean) => ({
    type: "bar", name, barMaxWidth: 11, data: rows.map((row) => Number(row[column])),
    itemStyle: { color, ...(hatched ? { decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -0.78, color: colors.panel } } : {}) },
  });
  return {
    ...frame(colors),
    legend: { top: 0, right: 0, textStyle: { color: colors.faint, fontSize: 11 }, itemWidth: 18, itemHeight: 8 },
    grid: { left: 8, right: 24, top: 30, bottom: 8, containLabel: true },
    tooltip: tooltip(colors, (points: Point[]) => tip(points[0]?.name ?? "", points.map((point) => [point.seriesName, figure(point.value)])), "axis"),
    xAxis: axis(colors, { type: "value", axisLabel: { color: colors.faint, formatter: (value: number) => figure(value), hideOverlap: true } }),
    yAxis: axis(colors, { type: "category", data: rows.map((row) => toldText(String(row.source))), axisLabel: { color: colors.text, fontSize: 11, width: 170, overflow: "truncate" } }),
    series: [bars(t("risk.saved_without"), "lost_saved_without", colors.series[1]!, true), bars(t("risk.lost_alone"), "lost_alone", colors.series[0]!, false)],
  };
}
