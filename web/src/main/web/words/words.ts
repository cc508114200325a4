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
export function named(prefix: "col" | "table" | "status" | "value" | "figure", name: string): string {
  const word = `${prefix}.${name}`;
  return word in BOOKS.en ? BOOKS[language()][word as Word] : name.replaceAll("_", " ");
}
