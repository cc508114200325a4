// A row of a table as a form. What is changed becomes an edit of the scenario; the plant stays as it was imported.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { at, query } from "../api.ts";
import type { Cell, Cells, ColumnInfo, Edit, Issue, Problem, Row, TableInfo } from "../api.ts";
import { isDay } from "../format.ts";
import { useEdits } from "../state/edits.ts";
import { useLoad } from "../state/load.ts";
import { scenarioParam, useWorld } from "../state/world.ts";
import { named, t } from "../words/words.ts";
import { Trouble } from "./bits.tsx";
import { Say } from "./Say.tsx";

export function RowForm({ table, row, revision, column, onDone, onLeave }: {
  table: TableInfo;
  /** null makes a new row. */
  row: Row | null;
  /** Of the scenario that the row was read from. */
  revision: number | null;
  /** The field to start in. */
  column?: string;
  onDone: () => void;
  onLeave: () => void;
}) {
  const { edit } = useEdits();
  const [error, setError] = useState<Error>();
  const issues = (error as Problem | undefined)?.issues ?? [];
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    wrong?.focus();
  }, [error]);
  useEffect(() => {
    const start = form.current?.elements.namedItem(column ?? "") ?? form.current?.querySelector("input:not([readonly]), select");
    if (start instanceof HTMLElement) start.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const shown = row && { revision, table: table.table, keys: keysOf(table).map((key) => key.name), row };
  const apply = (change: Edit | null) => change ? edit([change], shown ?? undefined).then(onDone, setError) : onLeave();
  const save = (event: Event) => {
    event.preventDefault();
    const fields = new FormData(form.current!);
    void apply(row ? changed(table, row, fields) : added(table, fields));
  };
  return (
    <form class="panel form row-form" ref={form} onSubmit={save} onKeyDown={(event) => event.key === "Escape" && onLeave()}>
      {table.columns.map((one) => <Field key={one.name} column={one} value={row?.[one.name]} fixed={row !== null && one.key} wrong={issues.find((issue) => issue.column === one.name)} />)}
      <button type="submit" class="main-action">{t("save")}</button>
      <button type="button" onClick={onLeave}>{t("cancel")}</button>
      {row && <button type="button" class="bad" onClick={() => void apply({ remove: table.table, key: keyOf(table, row) })}>{t("data.remove_row")}</button>}
      {error && <Trouble error={error} />}
    </form>
  );
}

function Field({ column, value, fixed, wrong }: { column: ColumnInfo; value: Cell | undefined; fixed: boolean; wrong: Issue | undefined }) {
  const text = plain(value);
  const told = `${column.name}-wrong`;
  const common = {
    name: column.name, title: column.doc, disabled: fixed, required: column.required && !fixed,
    "aria-invalid": wrong !== undefined, "aria-describedby": wrong && told,
  };
  return (
    <label class={wrong ? "wrong" : ""}>
      {named("col", column.name)}{column.required ? " *" : ""}
      {column.choices.length > 0 && !fixed
        ? <select {...common} defaultValue={text}>{["", ...column.choices].map((choice) => <option key={choice} value={choice} selected={choice === text}>{choice && named("value", choice)}</option>)}</select>
        : <Typed column={column} text={text} common={common} />}
      {wrong && <span id={told} class="bad">▼ <Say text={wrong.problem} />{wrong.fix && <>. <Say text={wrong.fix} /></>}</span>}
    </label>
  );
}

/** A field to type into: days are picked, names of another table come as one types. */
function Typed({ column, text, common }: { column: ColumnInfo; text: string; common: JSX.InputHTMLAttributes<HTMLInputElement> }) {
  const names = useNames(common.disabled || column.type === "id_list" ? null : column.refers_to ?? null);
  const list = `${column.name}-names`;
  // a day that cannot be read, as a form gives it back, must stay to be mended
  const picked = column.type === "date" && (text === "" || isDay(text));
  return (
    <>
      <input {...common} type={picked ? "date" : "text"} defaultValue={text} list={names.length > 0 ? list : undefined} size={Math.min(28, Math.max(8, text.length + 1))} />
      {names.length > 0 && <datalist id={list}>{names.map((name) => <option key={name} value={name} />)}</datalist>}
    </>
  );
}

const MOST_NAMES = 5000;

/** The names that a table holds: those of its first column. */
function useNames(table: string | null): string[] {
  const world = useWorld();
  const path = table === null ? null : query(at("/plants/{plant}/tables/{table}", world.plant.plant, table), { scenario: scenarioParam(world), limit: MOST_NAMES });
  const found = useLoad(path).data;
  return found ? [...new Set(found.items.map((row) => String(row[0])))] : [];
}

/** Only what differs; null when nothing does. */
function changed(table: TableInfo, row: Row, fields: FormData): Edit | null {
  const to: Cells = {};
  for (const column of table.columns) {
    const value = fields.get(column.name);
    if (value !== null && String(value) !== plain(row[column.name])) to[column.name] = String(value);
  }
  return Object.keys(to).length > 0 ? { set: table.table, key: keyOf(table, row), to } : null;
}

function added(table: TableInfo, fields: FormData): Edit {
  const row: Cells = {};
  for (const [name, value] of fields) if (String(value) !== "") row[name] = String(value);
  return { add: table.table, row };
}

/** The columns that tell a row from the others: those of the key, else all. */
function keysOf(table: TableInfo): ColumnInfo[] {
  const keys = table.columns.filter((column) => column.key);
  return keys.length > 0 ? keys : table.columns;
}

function keyOf(table: TableInfo, row: Row): Cells {
  return Object.fromEntries(keysOf(table).filter((column) => plain(row[column.name]) !== "").map((column) => [column.name, plain(row[column.name])]));
}

function plain(value: Cell | undefined): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}
