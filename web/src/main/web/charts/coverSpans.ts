// One bar for each variant, from the plan date to its last unit.
import type { VariantCover } from "../api.ts";
import { amount, day, shortDay } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface Span {
  name: string;
  dataIndex: number;
}

const DAY_MS = 86_400_000;

export function coverSpans(variants: VariantCover[], planDate: string, colors: Colors): Option {
  const ordered = [...variants].sort((a, b) => a.stop! < b.stop! ? 1 : -1);
  const start = Date.parse(planDate);
  return {
    ...frame(colors),
    grid: { left: 8, right: 120, top: 6, bottom: 8, containLabel: true },
    tooltip: tooltip(colors, (span: Span) => told(ordered[span.dataIndex]!), "item"),
    yAxis: axis(colors, { type: "category", data: ordered.map((variant) => variant.variant), axisLabel: { color: colors.text, fontSize: 11, interval: 0 } }),
    xAxis: axis(colors, {
      type: "value",
      min: 0,
      axisLabel: { color: colors.faint, fontSize: 11, formatter: (days: number) => shortDay(new Date(start + days * DAY_MS).toISOString().slice(0, 10)) },
    }),
    series: [{
      type: "bar",
      barWidth: 11,
      label: { show: true, position: "right", color: colors.text, fontSize: 11, formatter: (span: Span) => mark(ordered[span.dataIndex]!) },
      data: ordered.map((variant) => ({
        value: (Date.parse(variant.stop!) - start) / DAY_MS + 1,
        itemStyle: { color: variant.units_at_risk > 0 ? colors.warn : colors.series[0] },
      })),
    }],
  };
}

function mark(variant: VariantCover): string {
  const atRisk = amount(variant.units_at_risk);
  return day(variant.stop) + (atRisk && `  ▼ ${atRisk}`);
}

function told(variant: VariantCover): HTMLElement {
  return tip(variant.variant, [
    [named("col", "stop"), day(variant.stop)],
    [named("col", "buildable"), amount(variant.buildable)],
    [named("col", "wanted"), amount(variant.wanted)],
    [named("col", "days_of_cover"), amount(variant.days_of_cover)],
    [named("col", "gating_part"), variant.gating_part ?? ""],
    [named("col", "units_at_risk"), amount(variant.units_at_risk)],
  ]);
}
