// The load of each station against the takt; what is idle is hatched, the fullest station marked.
import type { Row } from "../api.ts";
import { figure } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named, t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface Point {
  dataIndex: number;
}

export function stations(rows: Row[], takt: number, colors: Colors): Option {
  const load = (row: Row) => Number(row.load_s);
  const most = Math.max(...rows.map(load));
  const isFullest = (row: Row) => load(row) === most;
  const idle = { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.78, color: colors.line };
  return {
    ...frame(colors),
    legend: { top: 0, right: 0, textStyle: { color: colors.faint, fontSize: 11 }, itemWidth: 18, itemHeight: 8, data: [t("line.load"), t("line.idle")] },
    grid: { left: 8, right: 72, top: 34, bottom: 8, containLabel: true },
    tooltip: tooltip(colors, (points: Point[]) => describe(rows[points[0]?.dataIndex ?? 0]!), "axis"),
    xAxis: axis(colors, { type: "category", data: rows.map((row) => String(row.station)), splitLine: { show: false }, axisLabel: { color: colors.text, fontSize: 11, hideOverlap: true } }),
    yAxis: axis(colors, { type: "value", max: (range: { max: number }) => Math.max(range.max, takt) * 1.05, axisLabel: { color: colors.faint, formatter: (value: number) => figure(value), showMaxLabel: false } }),
    series: [
      {
        type: "bar", name: t("line.load"), stack: "takt", barMaxWidth: 46, itemStyle: { color: colors.series[0] },
        data: rows.map((row) => ({ value: load(row), itemStyle: { color: isFullest(row) ? colors.warn : colors.series[0] } })),
        label: {
          show: rows.length <= 40, position: "insideTop", color: colors.panel, fontSize: 11,
          formatter: (point: Point) => load(rows[point.dataIndex]!) ? `${isFullest(rows[point.dataIndex]!) ? "▼ " : ""}${figure(load(rows[point.dataIndex]!), 0)}` : "",
        },
        markLine: {
          silent: true, symbol: "none", lineStyle: { color: colors.text, type: "dashed", width: 1.5 },
          label: { color: colors.text, fontSize: 11, formatter: `${t("line.takt_line")} ${figure(takt, 1)}` }, data: [{ yAxis: takt }],
        },
      },
      {
        type: "bar", name: t("line.idle"), stack: "takt", barMaxWidth: 46, itemStyle: { color: colors.scale[0], borderColor: colors.line, decal: idle },
        data: rows.map((row) => Math.max(0, takt - load(row))),
      },
    ],
  };
}

function describe(row: Row): HTMLElement {
  const tasks = Array.isArray(row.tasks) ? row.tasks : [];
  return tip(String(row.station), [
    [named("col", "load_s"), figure(row.load_s as number, 1)],
    [named("col", "idle_s"), figure(row.idle_s as number, 1)],
    [named("col", "zone"), String(row.zone ?? "–")],
    ...tasks.map((task): [string, string] => [task, ""]),
  ]);
}
