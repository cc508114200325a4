// Each failure by how long it takes to recover and how long the plan survives it. Below the diagonal
// the plan breaks before the failure is over.
import type { Row } from "../api.ts";
import { figure, percent } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named, t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface Point {
  name: string;
  value: [number, number];
  row: Row;
}

const NAMED = 8;

export function exposure(rows: Row[], horizon: number, colors: Colors): Option {
  const touching = rows.filter((row) => Number(row.volume) > 0);
  const points = touching.map((row): Point => ({
    name: `${row.kind}:${row.failure}`,
    value: [Number(row.time_to_recover_days), row.time_to_survive_days === null ? horizon : Number(row.time_to_survive_days)],
    row,
  }));
  const most = Math.max(1, ...touching.map((row) => Number(row.lost_vehicles)));
  const right = Math.max(30, ...points.map((point) => point.value[0])) * 1.15;
  const top = horizon * 1.06;
  const end = Math.min(right, top);
  const group = (name: string, color: string, symbol: string, of: Point[], hollow: boolean) => ({
    type: "scatter",
    name,
    symbol,
    symbolSize: (_: unknown, point: { data: Point }) => 9 + 21 * Math.sqrt(Number(point.data.row.lost_vehicles) / most),
    itemStyle: { color: hollow ? "transparent" : color, borderColor: color, borderWidth: 1.5, opacity: 0.85 },
    label: {
      show: true, position: "right", color: colors.text, fontSize: 11,
      formatter: (point: { data: Point }) => points.indexOf(point.data) < NAMED || !point.data.row.passes ? point.data.name : "",
    },
    labelLayout: { hideOverlap: true, moveOverlap: "shiftY" },
    data: of,
  });
  const outlasts = (point: Point) => point.row.time_to_survive_days === null;
  return {
    ...frame(colors),
    legend: { top: 0, right: 0, textStyle: { color: colors.faint, fontSize: 11 }, itemHeight: 9 },
    grid: { left: 8, right: 70, top: 30, bottom: 22, containLabel: true },
    tooltip: tooltip(colors, (point: { data: Point }) => describe(point.data), "item"),
    xAxis: axis(colors, { type: "value", max: Math.ceil(right), name: t("risk.axis_recover"), nameLocation: "middle", nameGap: 24, nameTextStyle: { color: colors.faint, fontSize: 11 } }),
    yAxis: axis(colors, { type: "value", max: Math.ceil(top), name: t("risk.axis_survive"), nameTextStyle: { color: colors.faint, fontSize: 11, align: "left" } }),
    series: [
      {
        type: "line", name: t("risk.diagonal"), symbol: "none", silent: true, data: [[0, 0], [end, end]],
        lineStyle: { color: colors.bad, type: "dashed", width: 1.5 }, itemStyle: { color: colors.bad }, areaStyle: { color: colors.bad, opacity: 0.06 },
      },
      group(t("risk.breaks_plan"), colors.bad, "triangle", points.filter((point) => !point.row.passes), false),
      group(t("risk.survives"), colors.series[0]!, "circle", points.filter((point) => point.row.passes && !outlasts(point)), false),
      group(t("risk.whole_horizon"), colors.good, "rect", points.filter(outlasts), true),
    ],
  };
}

function describe(point: Point): HTMLElement {
  if (!point?.row) return tip(t("risk.diagonal"), []);
  const { row } = point;
  return tip(point.name, [
    [named("col", "time_to_recover_days"), figure(row.time_to_recover_days as number)],
    [named("col", "time_to_survive_days"), row.time_to_survive_days === null ? t("risk.whole_horizon") : figure(row.time_to_survive_days as number, 1)],
    [named("col", "margin"), row.margin === null ? "–" : percent(row.margin as number, 0)],
    [named("col", "lost_vehicles"), figure(row.lost_vehicles as number)],
    [named("col", "gating_part"), String(row.gating_part ?? "–")],
  ]);
}
