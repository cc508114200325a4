// Vehicles started so far: the plan, and between which curves eight of ten replications lie.
import type { Row } from "../api.ts";
import { amount, axisMonth, day } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface AxisPoint {
  dataIndex: number;
}

export function fan(rows: Row[], colors: Colors): Option {
  const at = (read: (row: Row) => number) => rows.map((row) => [row.day, read(row)]);
  const line = (name: string, column: string, color: string, dashed: boolean) => ({
    type: "line", name, symbol: "none", data: at((row) => Number(row[column])), itemStyle: { color },
    lineStyle: { width: 2, color, type: dashed ? "dashed" : "solid" },
  });
  const band = colors.series[0]!;
  return {
    ...frame(colors),
    legend: { top: 0, right: 0, textStyle: { color: colors.faint, fontSize: 11 }, itemWidth: 18, itemHeight: 8, data: [t("risk.plan"), t("risk.middle"), t("risk.eight_of_ten")] },
    grid: { left: 8, right: 24, top: 30, bottom: 8, containLabel: true },
    tooltip: tooltip(colors, (points: AxisPoint[]) => describe(rows[points[0]?.dataIndex ?? 0]!), "axis"),
    xAxis: axis(colors, { type: "time", splitLine: { show: false }, axisLabel: { color: colors.faint, fontSize: 11, formatter: axisMonth, hideOverlap: true } }),
    yAxis: axis(colors, { type: "value", axisLabel: { color: colors.faint, formatter: (value: number) => amount(value) } }),
    series: [
      { type: "line", name: "p10", stack: "fan", stackStrategy: "all", symbol: "none", silent: true, lineStyle: { opacity: 0 }, data: at((row) => Number(row.p10)) },
      {
        type: "line", name: t("risk.eight_of_ten"), stack: "fan", stackStrategy: "all", symbol: "none", silent: true, lineStyle: { opacity: 0 },
        itemStyle: { color: band, opacity: 0.35 }, areaStyle: { color: band, opacity: 0.25 }, data: at((row) => Number(row.p90) - Number(row.p10)),
      },
      line(t("risk.middle"), "p50", band, false),
      line(t("risk.plan"), "planned", colors.text, true),
    ],
  };
}

function describe(row: Row): HTMLElement {
  return tip(day(row.day), [
    [t("risk.plan"), amount(row.planned)],
    ["P90", amount(row.p90)],
    ["P50", amount(row.p50)],
    ["P10", amount(row.p10)],
  ]);
}
