// What the server says, in the reader's language.
import { told } from "../words/told.ts";

export function Say({ text }: { text: unknown }) {
  const said = told(String(text ?? ""));
  return <span lang={said.lang}>{said.text}</span>;
}

/** The answer of a run in sentences. */
export function Headlines({ lines }: { lines: string[] }) {
  return <div class="headlines">{lines.map((line) => <p key={line}><Say text={line} /></p>)}</div>;
}
