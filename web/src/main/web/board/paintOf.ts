// What colors the runs: their variant, brand, order, or whether their order is late.
import { readColors } from "../charts/colors.ts";
import type { Run } from "./runs.ts";

export function paintOf(by: "variant" | "brand" | "order" | "late", brands: Map<string, string>): (run: Run) => string {
  const colors = readColors();
  if (by === "late") return (run) => run.days_late > 7 ? colors.bad : run.days_late > 0 ? colors.warn : colors.good;
  const numbers = new Map<string, number>();
  const nameOf = { variant: (run: Run) => run.variant, brand: (run: Run) => brands.get(run.variant) ?? "", order: (run: Run) => run.order ?? "" }[by];
  return (run) => {
    const name = nameOf(run);
    let number = numbers.get(name);
    // by the name alone: what was blue stays blue when the plan changes
    if (number === undefined) numbers.set(name, number = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % colors.series.length);
    return colors.series[number]!;
  };
}
