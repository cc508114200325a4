// The best so far climbs, the bound falls; between them lies what a better plan could still gain.
import type { Progress } from "../api.ts";
import { money } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { t } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface Point {
  seriesName: string;
  value: [number, number];
}

export function progress(steps: Progress[], colors: Colors): Option {
  const line = (name: string, read: (step: Progress) => number | null | undefined, dashed: boolean) => ({
    type: "line",
    name,
    step: "end",
    showSymbol: false,
    lineStyle: { width: 2, type: dashed ? "dashed" : "solid" },
    // the bound lies above: their names never stand on each other
    endLabel: { show: true, offset: [0, dashed ? -8 : 8], formatter: () => name, color: colors.text, fontSize: 11 },
    data: steps.filter((step) => typeof read(step) === "number").map((step) => [step.seconds, read(step)]),
  });
  return {
    ...frame(colors),
    grid: { left: 8, right: 80, top: 8, bottom: 6, containLabel: true },
    tooltip: tooltip(colors, (points: Point[]) => tip(`${points[0]?.value[0]} s`, points.map((point) => [point.seriesName, money(point.value[1])])), "axis"),
    xAxis: axis(colors, { type: "value", axisLabel: { color: colors.faint, formatter: "{value} s" } }),
    yAxis: axis(colors, { type: "value", scale: true, axisLabel: { color: colors.faint, formatter: (value: number) => money(value) } }),
    series: [line(t("plan.objective"), (step) => step.objective, false), line(t("plan.bound"), (step) => step.bound, true)],
  };
}
