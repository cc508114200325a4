// Kits that are clear to build, as arrivals come in.
import type { ClearStep, PlantInfo } from "../api.ts";
import { amount, axisMonth, day, figure } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, title, tooltip } from "./common.ts";

interface Point {
  dataIndex: number;
}

export function kitSteps(steps: ClearStep[], plant: PlantInfo, colors: Colors): Option {
  const last = steps[steps.length - 1];
  const points = steps.map((step) => [step.day, step.clear_to_build]);
  const end = last ? [[later(last.day, 21, plant.horizon_end), last.clear_to_build]] : [];
  const differs = (at: number) => at === 0 || steps[at]?.clear_to_build !== steps[at - 1]?.clear_to_build;
  return {
    ...frame(colors),
    grid: { left: 8, right: 20, top: 30, bottom: 6, containLabel: true },
    tooltip: tooltip(colors, (hit: Point[]) => told(steps[hit[0]?.dataIndex ?? 0] ?? last!), "axis"),
    xAxis: axis(colors, { type: "time", axisLabel: { color: colors.faint, formatter: axisMonth, hideOverlap: true } }),
    yAxis: axis(colors, { type: "value", ...title(named("col", "kits"), colors), axisLabel: { color: colors.faint, formatter: (value: number) => amount(value) } }),
    series: [{
      type: "line",
      step: "end",
      areaStyle: { opacity: 0.12 },
      symbolSize: (_: unknown, { dataIndex }: Point) => steps[dataIndex] && differs(dataIndex) ? 7 : 0,
      labelLayout: { hideOverlap: true },
      label: { show: true, position: "top", align: "left", color: colors.text, fontSize: 11, formatter: ({ dataIndex }: Point) => steps[dataIndex] && differs(dataIndex) ? figure(steps[dataIndex].clear_to_build) : "" },
      data: [...points, ...end],
    }],
  };
}

function later(from: string, days: number, most: string): string {
  const moved = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  return moved < most ? moved : most;
}

function told(step: ClearStep): HTMLElement {
  return tip(day(step.day), [
    [named("col", "complete"), amount(step.complete)],
    [named("col", "clear_to_build"), amount(step.clear_to_build)],
    [named("col", "freed_by_parts"), amount(step.freed_by_parts)],
  ]);
}
