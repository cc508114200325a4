// All texts of the pages, in two languages. Names are data and stay as they are; for sentences of the server see told.ts.
import { here } from "../state/place.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";

export type Word = keyof typeof en;
export type Words = Record<Word, string>;
export type Language = "en" | "ru";

const BOOKS: Record<Language, Words> = { en, ru };

/** The language of the address, else the browser's. */
export function language(): Language {
  const chosen = here().params.lang ?? navigator.language;
  return chosen.toLowerCase().startsWith("ru") ? "ru" : "en";
}

/** A text; {name} is filled in. */
export function t(word: Word, fill: Record<string, string | number> = {}): string {
  return BOOKS[language()][word].replace(/\{(\w+)\}/g, (_, name) => String(fill[name] ?? ""));
}

/** A heading or a value that the server names: translated when the book has it, else its own words. */
export function named(prefix: Prefix, name: string): string {
  return known(prefix, name) ?? name.replaceAll("_", " ");
}

/** The same, but null when the book does not have it. */
export function known(prefix: Prefix, name: string): string | null {
  const word = `${prefix}.${name}`;
  return word in BOOKS.en ? BOOKS[language()][word as Word] : null;
}

type Prefix = "col" | "table" | "status" | "value" | "figure" | "change";

/** A failure by its kind and its name: country:RU as country RU. */
export function failureName(failure: string): string {
  const cut = failure.indexOf(":");
  return cut < 0 ? failure : `${named("value", failure.slice(0, cut))} ${failure.slice(cut + 1)}`;
}
