// Edits as the command line writes them, read into the form that the server takes.
import type { Cells, Edit } from "../api.ts";

/** "--edit 'set sources part=HU to approved=yes' --edit '…'" as edits; what is not understood is left out. */
export function parseEdits(text: string): Edit[] {
  return [...text.matchAll(/--edit '([^']*)'/g)].map((found) => parseEdit(found[1]!)).filter((edit) => edit !== null);
}

/** One edit as text, e.g. set orders order=R1 to quantity=7; null when it is none. */
export function parseEdit(text: string): Edit | null {
  const words = text.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const [verb, subject, ...rest] = words;
  if (!subject) return null;
  if (verb === "option") {
    const [name, value] = split(subject);
    return { option: name, to: value };
  }
  if (verb === "add") return { add: subject, row: cells(rest) };
  if (verb === "remove") return { remove: subject, key: cells(rest) };
  const to = rest.indexOf("to");
  if (verb !== "set" || to < 0) return null;
  return { set: subject, key: cells(rest.slice(0, to)), to: cells(rest.slice(to + 1)) };
}

function cells(words: string[]): Cells {
  return Object.fromEntries(words.map(split));
}

function split(word: string): [string, string] {
  const cut = word.indexOf("=");
  return [word.slice(0, cut), word.slice(cut + 1).replace(/^"(.*)"$/, "$1")];
}

/** One edit as a line that a planner can read. */
export function editText(edit: Edit): string {
  const told = (cells: unknown) => Object.entries((cells ?? {}) as Cells).map(([name, value]) => `${name}=${value ?? ""}`).join(" ");
  if (edit.option) return `option ${edit.option}=${String(edit.to)}`;
  if (edit.add) return `add ${edit.add} ${told(edit.row)}`;
  if (edit.remove) return `remove ${edit.remove} ${told(edit.key)}`;
  return `set ${edit.set} ${told(edit.key)} → ${told(edit.to)}`;
}
