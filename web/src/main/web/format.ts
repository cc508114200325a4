// Numbers and days as people read them. Zeros stay blank.
import type { Cell } from "./api.ts";
import { language, t } from "./words/words.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(value: unknown): value is string {
  return typeof value === "string" && DAY.test(value);
}

/** A number with grouped digits; blank for nothing and for zero. */
export function amount(value: Cell | undefined, digits = 0): string {
  if (typeof value !== "number" || value === 0) return "";
  // little is not nothing
  const little = Math.abs(value) < 0.5 * 10 ** -digits;
  return new Intl.NumberFormat(language(), little && digits > 0 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: digits }).format(value);
}

/** As amount, but a zero is told: for single figures. */
export function figure(value: number | null | undefined, digits = 0): string {
  return value === null || value === undefined ? "–" : value === 0 ? "0" : amount(value, digits);
}

/** Big sums shortened: 118.8 bn. */
export function money(value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  return new Intl.NumberFormat(language(), { notation: "compact", maximumSignificantDigits: 5 }).format(value);
}

/** A sum to the unit, in a currency. */
export function sum(value: number | null | undefined, currency: string): string {
  return value === null || value === undefined ? "–" : `${figure(value, Math.abs(value) < 1000 ? 2 : 0)} ${currency}`;
}

export function percent(share: number | null | undefined, digits = 3): string {
  if (share === null || share === undefined) return "–";
  const format = new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: digits });
  const least = 10 ** -(digits + 2);
  // little is not nothing: a gap of 0 % would read as proven
  return share !== 0 && Math.abs(share) < least / 2 ? `< ${format.format(least)}` : format.format(share);
}

export function day(value: Cell | undefined): string {
  return isDay(value) ? format(value, { day: "numeric", month: "short", year: "numeric" }) : "";
}

/** A sentence with its ISO days as people read them; what is part of a name stays. */
export function withDays(sentence: string): string {
  return sentence.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, day);
}

/** With the day of the week. */
export function longDay(value: Cell | undefined): string {
  return isDay(value) ? format(value, { weekday: "short", day: "numeric", month: "short", year: "numeric" }) : "–";
}

export function shortDay(value: string): string {
  return format(value, { day: "numeric", month: "short" });
}

function format(value: string, options: Intl.DateTimeFormatOptions): string {
  const locale = language() === "en" ? "en-GB" : language();
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(new Date(`${value}T00:00:00Z`)).replace(" г.", "");
}

/** A mark on an axis of time: the month, in January the year. */
export function axisMonth(at: number): string {
  const value = new Date(at).toISOString().slice(0, 10);
  if (value.endsWith("-01-01")) return value.slice(0, 4);
  return format(value, value.endsWith("-01") ? { month: "short" } : { day: "numeric", month: "short" });
}

/** A moment in the reader's own time. */
export function moment(value: string | null | undefined): string {
  if (!value) return "";
  const locale = language() === "en" ? "en-GB" : language();
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(value));
}

/** Any cell as text. */
export function cellText(value: Cell | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return amount(value, Math.abs(value) < 100 ? 1 : 0);
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (Array.isArray(value)) return value.join(", ");
  return isDay(value) ? day(value) : value;
}

/** The day so many calendar days later. */
export function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The days from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
