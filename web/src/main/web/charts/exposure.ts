// Each failure by how long it takes to recover and how long the plan survives it. Below the diagonal
// the plan breaks before the failure is over.
import type { Row } from "../api.ts";
import { figure, percent } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { failureName, named, t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface Point {
  name: string;
  value: [number, number];
  row: Row;
  /** Empty where it would hide another's. */
  label: string;
}

const NEAR = 0.05;
const LABEL_WIDTH = 0.2;

export function exposure(rows: Row[], horizon: number, colors: Colors): Option {
  const touching = rows.filter((row) => Number(row.volume) > 0 && row.time_to_recover_days !== null);
  const most = Math.max(1, ...touching.map((row) => Number(row.lost_vehicles)));
  const right = rounded(1.15 * Math.max(30, ...touching.map((row) => Number(row.time_to_recover_days))));
  const top = rounded(1.04 * horizon);
  const points = labeled(touching.map((row): Point => ({
    name: `${row.kind}:${row.failure}`,
    value: [Number(row.time_to_recover_days), row.time_to_survive_days === null ? horizon : Number(row.time_to_survive_days)],
    row,
    label: "",
  })), right, top);
  const end = Math.min(right, top);
  const group = (name: string, color: string, symbol: string, of: Point[], hollow: boolean) => ({
    type: "scatter",
    name,
    symbol,
    symbolSize: (_: unknown, point: { data: Point }) => 9 + 21 * Math.sqrt(Number(point.data.row.lost_vehicles) / most),
    itemStyle: { color: hollow ? "transparent" : color, borderColor: color, borderWidth: 1.5, opacity: 0.85 },
    label: {
      show: true, position: "right", color: colors.text, fontSize: 11,
      formatter: (point: { data: Point }) => point.data.label,
    },
    labelLayout: { hideOverlap: true },
    data: of,
  });
  const outlasts = (point: Point) => point.row.time_to_survive_days === null;
  return {
    ...frame(colors),
    legend: { top: 0, right: 0, textStyle: { color: colors.faint, fontSize: 11 }, itemHeight: 10, itemWidth: 14 },
    grid: { left: 8, right: 70, top: 30, bottom: 22, containLabel: true },
    tooltip: tooltip(colors, (point: { data: Point }) => describe(point.data), "item"),
    xAxis: axis(colors, { type: "value", max: right, name: t("risk.axis_recover"), nameLocation: "middle", nameGap: 24, nameTextStyle: { color: colors.faint, fontSize: 11 } }),
    yAxis: axis(colors, { type: "value", max: top, name: t("risk.axis_survive"), nameTextStyle: { color: colors.faint, fontSize: 11, align: "left" } }),
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

function rounded(most: number): number {
  const step = most > 400 ? 100 : most > 100 ? 50 : 10;
  return step * Math.ceil(most / step);
}

/** Names the worst first; who lies where a name stands already is counted there: "country:CN +1". */
function labeled(points: Point[], right: number, top: number): Point[] {
  const kept: { point: Point; more: number }[] = [];
  for (const point of points) {
    const at = kept.find(({ point: other }) =>
      Math.abs(other.value[1] - point.value[1]) < NEAR * top && Math.abs(other.value[0] - point.value[0]) < LABEL_WIDTH * right);
    if (at) at.more++;
    else kept.push({ point, more: 0 });
  }
  for (const { point, more } of kept) point.label = failureName(point.name) + (more ? ` +${more}` : "");
  return points;
}

function describe(point: Point): HTMLElement {
  if (!point?.row) return tip(t("risk.diagonal"), []);
  const { row } = point;
  return tip(failureName(point.name), [
    [named("col", "time_to_recover_days"), figure(row.time_to_recover_days as number)],
    [named("col", "time_to_survive_days"), row.time_to_survive_days === null ? t("risk.whole_horizon") : figure(row.time_to_survive_days as number, 1)],
    [named("col", "margin"), row.margin === null ? "–" : percent(row.margin as number, 0)],
    [named("col", "lost_vehicles"), figure(row.lost_vehicles as number)],
    [named("col", "gating_part"), String(row.gating_part ?? "–")],
  ]);
}
