// Edits as lines that a planner can read. They travel as trees; what is typed is read by the server.
import type { Cells, EditWish } from "../api.ts";
import { isDay, day } from "../format.ts";
import { known, named, t } from "../words/words.ts";

/** One edit as a line, e.g. orders, order R1: quantity → 7. */
export function editText(edit: EditWish): string {
  if (edit.text) return edit.text;
  if (edit.option) return t("edit.option", { option: named("col", edit.option), value: told(String(edit.to ?? "")) });
  if (edit.add) return t(edit.at ? "edit.add_at" : "edit.add", { table: named("table", edit.add), row: cells(edit.row), at: edit.at ?? "" });
  if (edit.remove) return t(edit.table_too ? "edit.remove_table" : "edit.remove", { table: named("table", edit.remove), key: cells(edit.key) });
  const to = Object.entries((edit.to ?? {}) as Cells).map(([name, value]) => `${named("col", name)} → ${told(value)}`).join(", ");
  return t("edit.set", { table: named("table", edit.set ?? ""), key: cells(edit.key), to });
}

function cells(row: unknown): string {
  const given = Object.entries((row ?? {}) as Cells).map(([name, value]) => `${named("col", name)} ${told(value)}`);
  return given.join(", ") || t("edit.every");
}

function told(value: unknown): string {
  if (value === "" || value === null || value === undefined) return t("edit.empty");
  return isDay(value) ? day(value) : known("value", String(value)) ?? String(value);
}
