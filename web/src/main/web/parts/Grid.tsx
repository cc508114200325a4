// A table of any length: only the rows in sight are in the page. Sorted by a click on a heading.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Cell, Row } from "../api.ts";
import { cellText, isDay } from "../format.ts";
import { openWhy, type WhyTarget } from "../state/why.ts";
import { named, t } from "../words/words.ts";
import { Say } from "./Say.tsx";

export interface Column {
  name: string;
  title?: string;
  /** How the cell looks; the text of its value when absent. */
  cell?: (row: Row) => ComponentChildren;
  /** Width in characters; guessed from the first rows when absent. */
  width?: number;
  /** Set to the right, days beside numbers too. */
  number?: boolean;
}

export interface GridProps {
  columns: Column[];
  /** A hole is a row that has not come yet. */
  rows: (Row | undefined)[];
  /** Tells 0 from what was not given: for tables that were typed in. */
  zeros?: boolean;
  /** "name" or "-name"; with onSort the headings can be clicked. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** What "why?" asks about a row. */
  why?: (row: Row) => WhyTarget | null;
  onPick?: (row: Row) => void;
  /** Called with the row and the column when a cell is to be edited. */
  onEdit?: (row: Row, column: string) => void;
  /** Called with the rows that are in sight: the first, and the one behind the last. */
  onRange?: (first: number, last: number) => void;
  picked?: (row: Row) => boolean;
  label: string;
}

/** Columns in which the server speaks. */
const SENTENCES = new Set(["reason", "says", "title"]);

/** Columns of words that the format knows. */
const CODED = new Set(["status", "kind", "supply", "mode", "distribution", "effect", "priority", "part_transfers"]);

const ROW_PX = 26;
const SPARE = 12;
const ALL_AT_ONCE = 60;
const ON_A_SHEET = 5000;

export function Grid(props: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(700);
  const [active, setActive] = useState(-1);
  const { rows, columns } = props;
  const sheet = useSheet();
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      setHeight(box.current?.clientHeight ?? 700);
      if (box.current) showMore(box.current);
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => showMore(box.current!));
  const few = rows.length <= (sheet ? ON_A_SHEET : ALL_AT_ONCE);
  const first = few ? 0 : Math.max(0, Math.floor(top / ROW_PX) - SPARE);
  const last = few ? rows.length : Math.min(rows.length, Math.ceil((top + height) / ROW_PX) + SPARE);
  useEffect(() => props.onRange?.(first, last), [first, last, rows]);

  const keys = (event: KeyboardEvent) => {
    if (event.target !== box.current) return;
    const next = stepped(event.key, active, rows.length, height);
    const row = rows[active];
    if (next !== null && rows.length > 0) {
      setActive(next);
      scrollTo(box.current!, next);
      event.preventDefault();
    } else if (row && event.key === "Enter") {
      if (props.onEdit) props.onEdit(row, columns.find((column) => column.name !== "")!.name);
      else props.onPick?.(row);
    } else if (row && event.key === "w" && props.why) {
      const target = props.why(row);
      if (target) openWhy(target);
      event.stopPropagation();
    }
  };

  const shown = rows.slice(first, last);
  return (
    <div class="grid" ref={box} tabIndex={0} role="region" aria-label={props.label} onKeyDown={keys}
      onScroll={() => {
        setTop(box.current!.scrollTop);
        showMore(box.current!);
      }}>
      <table aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((column) => <col key={column.name} style={{ width: `${widthOf(column, rows)}ch` }} />)}
          {props.why && <col class="why-column" />}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => <Heading key={column.name} column={column} numeric={isNumeric(column, rows)} {...props} />)}
            {props.why && <th scope="col"><span class="unseen">{t("why")}</span></th>}
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr style={{ height: `${first * ROW_PX}px` }} aria-hidden="true" />}
          {Array.from(shown, (row, at) => row
            ? <GridRow key={first + at} row={row} index={first + at} active={first + at === active} grid={props} onFocus={() => setActive(first + at)} />
            : <tr key={first + at} class="coming" aria-rowindex={first + at + 2}><td colSpan={columns.length + (props.why ? 1 : 0)}>…</td></tr>)}
          {last < rows.length && <tr style={{ height: `${(rows.length - last) * ROW_PX}px` }} aria-hidden="true" />}
        </tbody>
      </table>
      {rows.length === 0 && <p class="empty">{t("nothing")}</p>}
    </div>
  );
}

/** Marks a table of which columns lie out of sight at its right. */
function showMore(box: HTMLElement): void {
  box.classList.toggle("more", box.scrollWidth - box.clientWidth - box.scrollLeft > 2);
}

/** True while the page is made ready for paper: then all rows count, not only those in sight. */
function useSheet(): boolean {
  const [sheet, setSheet] = useState(false);
  useEffect(() => {
    const begin = () => setSheet(true);
    const end = () => setSheet(false);
    addEventListener("beforesheet", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforesheet", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return sheet;
}

function Heading({ column, numeric, sort, onSort }: GridProps & { column: Column; numeric: boolean }) {
  const title = column.title ?? named("col", column.name);
  const sorted = sort === column.name ? "ascending" : sort === `-${column.name}` ? "descending" : undefined;
  const mark = sorted === "ascending" ? " ▲" : sorted === "descending" ? " ▼" : "";
  return (
    <th scope="col" class={numeric ? "number" : ""} aria-sort={sorted} title={title}>
      {onSort
        ? <button type="button" onClick={() => onSort(sorted === "ascending" ? `-${column.name}` : column.name)}>{title + mark}</button>
        : title}
    </th>
  );
}

function GridRow({ row, index, active, grid, onFocus }: { row: Row; index: number; active: boolean; grid: GridProps; onFocus: () => void }) {
  const target = grid.why?.(row);
  const pick = () => {
    onFocus();
    grid.onPick?.(row);
  };
  const classes = [active ? "active" : "", grid.picked?.(row) ? "picked" : "", grid.onPick ? "pickable" : ""].join(" ");
  return (
    <tr class={classes} aria-rowindex={index + 2} onClick={pick}>
      {grid.columns.map((column) => (
        <td key={column.name} class={column.number || typeof row[column.name] === "number" ? "number" : ""}
          title={plain(row[column.name])} onDblClick={() => grid.onEdit?.(row, column.name)}>
          {column.cell ? column.cell(row) : grid.zeros && row[column.name] === 0 ? "0" : shownCell(column.name, row[column.name])}
        </td>
      ))}
      {grid.why && (
        <td class="why-cell">
          {target && <button type="button" class="why-button" title={t("why")} onClick={(event) => {
            event.stopPropagation();
            openWhy(target);
          }}>?</button>}
        </td>
      )}
    </tr>
  );
}

/** The row that a key leads to; null when it is a key for something else. */
function stepped(key: string, active: number, rows: number, height: number): number | null {
  const page = Math.max(1, Math.floor(height / ROW_PX) - 2);
  const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: rows - 1 };
  const next = steps[key];
  return next === undefined ? null : Math.max(0, Math.min(rows - 1, next));
}

function scrollTo(box: HTMLElement, index: number): void {
  const top = index * ROW_PX;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + 2 * ROW_PX > box.scrollTop + box.clientHeight) box.scrollTop = top + 2 * ROW_PX - box.clientHeight;
}

function shownCell(name: string, value: Cell | undefined): ComponentChildren {
  if (SENTENCES.has(name)) return <Say text={value} />;
  return CODED.has(name) && typeof value === "string" ? named("value", value) : cellText(value);
}

function plain(value: Cell | undefined): string {
  return typeof value === "number" ? String(value) : cellText(value);
}

function isNumeric(column: Column, rows: (Row | undefined)[]): boolean {
  return column.number || rows.slice(0, 50).some((row) => typeof row?.[column.name] === "number");
}

/** As wide as the heading and the longest of the first values, within reason. */
function widthOf(column: Column, rows: (Row | undefined)[]): number {
  if (column.width) return column.width;
  let longest = (column.title ?? named("col", column.name)).length + 2;
  for (const row of rows.slice(0, 200)) {
    const value = row?.[column.name];
    longest = Math.max(longest, isDay(value) ? 11 : cellText(value).length);
  }
  return Math.min(44, Math.max(5, longest) + 2);
}

/** Sorts as people expect: numbers by size, text by its letters and numbers; what is empty comes last. */
export function sorted(rows: Row[], sort: string | undefined): Row[] {
  if (!sort) return rows;
  const falling = sort.startsWith("-");
  const name = falling ? sort.slice(1) : sort;
  const empty = (value: Cell | undefined) => value === null || value === undefined || value === "";
  return [...rows].sort((a, b) => {
    const x = a[name];
    const y = b[name];
    if (empty(x) || empty(y)) return Number(empty(x)) - Number(empty(y));
    const found = typeof x === "number" && typeof y === "number" ? x - y : order.compare(String(x), String(y));
    return falling ? -found : found;
  });
}

/**
 * The words of a filter; each must hold. The server takes them one by one and understands them alike. A column may be
 * called as its heading has it, with _ for blanks.
 */
export function filterWords(filter: string | undefined, columns: string[] = []): string[] {
  return (filter ?? "").split(/\s+/).filter((word) => word).map((word) => {
    const [, name, rest] = /^([\p{L}][\p{L}\p{N}_.]*)([=!<>].*)$/u.exec(word) ?? [];
    const column = name && !columns.includes(name.toLowerCase()) && columns.find((one) => heading(one) === name.toLowerCase());
    return column ? column + rest : word;
  });
}

/** A heading as it can be typed: days_of_cover. */
function heading(column: string): string {
  return named("col", column).toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, "_");
}

/** The rows in which every word of the filter occurs; column=text looks into one column. */
export function filtered(rows: Row[], filter: string | undefined): Row[] {
  const tests = filterWords(filter, Object.keys(rows[0] ?? {})).map((word) => condition(word.toLowerCase(), rows[0] ?? {}));
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

function condition(word: string, sample: Row): (row: Row) => boolean {
  const found = /^([a-z][a-z0-9_.]*)(==|!=|>=|<=|=)(.*)$/.exec(word);
  if (!found || !(found[1]! in sample)) return (row) => Object.values(row).some((value) => raw(value).includes(word));
  const [, column, sign, wanted] = found as unknown as [string, string, string, string];
  const size = (row: Row) => typeof row[column] === "number" ? row[column] as number - Number(wanted) : order.compare(raw(row[column]), wanted);
  switch (sign) {
    case "==": return (row) => raw(row[column]) === wanted;
    case "!=": return (row) => raw(row[column]) !== wanted;
    case ">=": return (row) => raw(row[column]) !== "" && size(row) >= 0;
    case "<=": return (row) => raw(row[column]) !== "" && size(row) <= 0;
    default: return (row) => raw(row[column]).includes(wanted);
  }
}

function raw(value: Cell | undefined): string {
  return (Array.isArray(value) ? value.join(";") : String(value ?? "")).toLowerCase();
}

const order = new Intl.Collator("en", { numeric: true });
