// What the panel "why?" asks about; the address holds it as why=kind:name.
import { choose } from "./place.ts";

export type WhyKind = "order" | "part" | "variant" | "cohort" | "contract" | "line_day";

export interface WhyTarget {
  kind: WhyKind;
  /** The name; of a line-day the line and the day, with a blank between. */
  name: string;
}

export function openWhy(target: WhyTarget): void {
  choose({ why: `${target.kind}:${target.name}` });
}

export function closeWhy(): void {
  choose({ why: undefined });
}

export function readWhy(text: string | undefined): WhyTarget | null {
  const found = /^(order|part|variant|cohort|contract|line_day):(.+)$/.exec(text ?? "");
  return found ? { kind: found[1] as WhyKind, name: found[2]! } : null;
}

/** The parameters of the question. */
export function asParams(target: WhyTarget): Record<string, string> {
  if (target.kind !== "line_day") return { [target.kind]: target.name };
  const cut = target.name.lastIndexOf(" ");
  return { line: target.name.slice(0, cut), day: target.name.slice(cut + 1) };
}
