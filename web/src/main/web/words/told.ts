// Sentences of the server come in English. For readers of another language they are looked up in its book of
// sentences; one that the book does not know stays English, and is marked so.
import { useEffect, useState } from "preact/hooks";
import { withDays } from "../format.ts";
import { language } from "./words.ts";

type Translate = (sentence: string) => string | null;

let translate: Translate | undefined;

/** Fetches the book when it is needed for the first time, and shows everything anew with it. */
export function useSentences(): void {
  const [, setReady] = useState(false);
  const wanted = language() === "ru" && !translate;
  useEffect(() => {
    if (wanted) {
      void import("./russian.ts").then((book) => {
        translate = book.russian;
        setReady(true);
      });
    }
  }, [wanted]);
}

export interface Told {
  text: string;
  /** The language that it is in. */
  lang: string;
}

/** What the server says, line by line in the reader's language as far as the book knows it. */
export function told(sentence: string): Told {
  const found = language() === "ru" && translate ? sentence.split("\n").map(translate) : [null];
  if (found.includes(null)) return { text: withDays(sentence), lang: "en" };
  return { text: found.join("\n"), lang: language() };
}

/** Only the words, for places that hold no markup. */
export function toldText(sentence: string): string {
  return told(sentence).text;
}
