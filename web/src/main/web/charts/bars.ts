// Key figures of several worlds side by side: one small set of axes for each figure, since units differ.
import type { Comparison } from "../api.ts";
import { figure } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named, t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { frame, tip, tooltip } from "./common.ts";

interface Point {
  seriesName: string;
  name: string;
  value: number;
}

const ACROSS = 3;

export function bars(answer: Comparison, names: string[], colors: Colors): Option {
  const down = Math.ceil(names.length / ACROSS);
  const place = (at: number) => ({
    left: `${(at % ACROSS) * (100 / ACROSS) + 1}%`,
    width: `${100 / ACROSS - 8}%`,
    top: `${Math.floor(at / ACROSS) * (100 / down) + 8}%`,
    height: `${100 / down - 14}%`,
    containLabel: true,
  });
  const title = (world: string) => world === answer.baseline ? t("base") : world;
  return {
    ...frame(colors),
    tooltip: tooltip(colors, (point: Point) => tip(point.seriesName, [[point.name, figure(point.value)]]), "item"),
    grid: names.map((_, at) => place(at)),
    yAxis: names.map((_, at) => ({
      gridIndex: at,
      type: "category",
      inverse: true,
      data: answer.worlds.map(title),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colors.line } },
      axisLabel: { color: colors.text, fontSize: 11 },
    })),
    xAxis: names.map((name, at) => ({
      gridIndex: at,
      type: "value",
      position: "top",
      name: named("figure", name),
      nameLocation: "middle",
      nameGap: 4,
      nameTextStyle: { color: colors.text, fontWeight: 600 },
      axisLabel: { show: false },
      splitLine: { show: false },
    })),
    series: names.map((name, at) => ({
      type: "bar",
      name: named("figure", name),
      xAxisIndex: at,
      yAxisIndex: at,
      barMaxWidth: 16,
      label: { show: true, position: "right", color: colors.text, fontSize: 11, formatter: (point: Point) => figure(point.value) },
      data: answer.worlds.map((world, index) => ({ value: answer.figures[name]?.[world], itemStyle: { color: colors.series[index % colors.series.length] } })),
    })),
  };
}
