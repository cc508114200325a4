// Variants down, missing sets across; the number in a cell is how many kits wait for just these parts.
import type { KitCohort } from "../api.ts";
import { amount } from "../format.ts";
import type { Option } from "../types/echarts.d.ts";
import { named } from "../words/words.ts";
import type { Colors } from "./colors.ts";
import { axis, frame, tip, tooltip } from "./common.ts";

interface Point {
  data: { value: [number, number, number]; cohorts: string[]; missing: string[] };
}

export function cohortMatrix(cohorts: KitCohort[], colors: Colors): Option {
  const variants = [...new Set(cohorts.map((cohort) => cohort.variant))];
  const sets = [...new Set(cohorts.map(setOf))].sort((a, b) => a.split("+").length - b.split("+").length || (a < b ? -1 : 1));
  const most = Math.max(...cohorts.map((cohort) => cohort.usable_now));
  return {
    ...frame(colors),
    grid: { left: 8, right: 8, top: 8, bottom: 8, containLabel: true },
    tooltip: tooltip(colors, ({ data }: Point) =>
      tip(`${variants[data.value[1]]}: ${data.missing.join(" + ")}`, [[named("col", "kits"), amount(data.value[2])], [named("col", "cohorts"), data.cohorts.join(", ")]]), "item"),
    xAxis: axis(colors, {
      type: "category",
      data: sets,
      axisLabel: { color: colors.text, fontSize: 10, interval: 0, rotate: sets.length > 8 ? 40 : 0 },
      splitLine: { show: true, lineStyle: { color: colors.line, opacity: 0.4 } },
    }),
    yAxis: axis(colors, { type: "category", data: variants, inverse: true, axisLabel: { color: colors.text, fontSize: 11, interval: 0 } }),
    visualMap: { show: false, min: 0, max: most, dimension: 2, inRange: { color: colors.scale } },
    series: [{
      type: "heatmap",
      itemStyle: { borderColor: colors.panel, borderWidth: 2, borderRadius: 3 },
      label: { show: true, fontSize: 11, formatter: ({ data }: Point) => amount(data.value[2]) },
      data: cohorts.map((cohort) => {
        const value = [sets.indexOf(setOf(cohort)), variants.indexOf(cohort.variant), cohort.usable_now];
        const dark = cohort.usable_now > most * 0.55;
        return { value, cohorts: cohort.cohorts, missing: cohort.missing, label: { color: dark ? colors.panel : colors.text } };
      }),
    }],
  };
}

/** The families that are short: what the names of the parts share across variants. */
function setOf(cohort: KitCohort): string {
  return cohort.missing.map((part) => part.split("-")[0]).sort().join("+");
}
