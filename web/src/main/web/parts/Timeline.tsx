// Rows of bars on one axis of time: dragged by mouse, moved by keys, drawn only as far as they can be seen.
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { axisMonth } from "../format.ts";

const DAY_MS = 86_400_000;
const ROW = 26;
const HEAD = 22;
const NAMES = 210;
const GRIP = 7;
const BEYOND = 12;

/** Days since 1970. */
export type DayNumber = number;

export interface TimelineRow {
  key: string;
  title: string;
  /** All that the bar shows, in words. */
  told: string;
  kind: "work" | "summary";
  from: DayNumber;
  /** The day after the last one. */
  until: DayNumber;
  done: number;
  critical: boolean;
  /** A day of the bar's end that is a date to look at. */
  milestone?: boolean;
  base?: { from: DayNumber; until: DayNumber };
  note?: string;
  movable: boolean;
}

/** How far the bar is to be moved, and its end beyond that, in days. */
export interface Shift {
  key: string;
  start: number;
  length: number;
}

export interface TimelineProps {
  label: string;
  rows: TimelineRow[];
  links: { from: string; to: string }[];
  today: DayNumber;
  /** Pixels of a day. */
  scale: number;
  picked?: string;
  onPick: (key: string) => void;
  onShift: (shift: Shift) => void;
  /** Drawings beneath on the same axis. */
  under?: (place: (day: DayNumber) => number, width: number) => ComponentChildren;
}

export function dayNumber(value: unknown): DayNumber {
  return Date.parse(`${value}T00:00:00Z`) / DAY_MS;
}

export function dayOf(number: DayNumber): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function Timeline({ label, rows, links, today, scale, picked, onPick, onShift, under }: TimelineProps) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [shift, setShift] = useState<Shift>();
  const first = Math.min(today, ...rows.flatMap((row) => [row.from, row.base?.from ?? row.from])) - BEYOND;
  const last = Math.max(today, ...rows.flatMap((row) => [row.until, row.base?.until ?? row.until])) + 4 * BEYOND;
  const place = (at: DayNumber) => (at - first) * scale;
  const width = place(last);
  const height = rows.length * ROW;
  const seen = Math.ceil(innerHeight / ROW) + 10;
  const from = Math.max(0, Math.floor(top / ROW) - 5);
  const shown = rows.slice(from, from + seen);
  const number = new Map(rows.map((row, at) => [row.key, at]));
  const moved = (row: TimelineRow) => shift?.key === row.key ? { ...row, from: row.from + shift.start, until: row.until + shift.start + shift.length } : row;

  const keys = (event: KeyboardEvent) => {
    const at = picked === undefined ? -1 : number.get(picked) ?? -1;
    const row = rows[at];
    const days = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const next = rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))];
      if (next) {
        setShift(undefined);
        onPick(next.key);
        reveal(box.current, number.get(next.key)!);
      }
    } else if (days !== undefined && row?.movable) {
      const step = event.shiftKey ? 7 * days : days;
      const now = shift?.key === row.key ? shift : { key: row.key, start: 0, length: 0 };
      setShift(event.altKey ? limited({ ...now, length: now.length + step }, row) : { ...now, start: now.start + step });
    } else if (event.key === "Enter" && shift) {
      give(shift);
    } else if (event.key === "Escape" && shift) {
      setShift(undefined);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const give = (wanted: Shift) => {
    setShift(undefined);
    if (wanted.start !== 0 || wanted.length !== 0) onShift(wanted);
  };

  const drag = (event: PointerEvent, row: TimelineRow) => {
    onPick(row.key);
    if (!row.movable || event.button !== 0) return;
    const bar = event.currentTarget as SVGElement;
    const begin = event.clientX;
    const isEnd = bar.getBoundingClientRect().right - begin < GRIP;
    let wanted: Shift = { key: row.key, start: 0, length: 0 };
    const move = (now: PointerEvent) => {
      const days = Math.round((now.clientX - begin) / scale);
      wanted = isEnd ? limited({ key: row.key, start: 0, length: days }, row) : { key: row.key, start: days, length: 0 };
      setShift(wanted);
    };
    const end = (isDone: boolean) => () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", cancel);
      removeEventListener("keydown", leave, true);
      if (isDone) give(wanted);
      else setShift(undefined);
    };
    const up = end(true);
    const cancel = end(false);
    const leave = (key: KeyboardEvent) => {
      if (key.key === "Escape") cancel();
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", cancel);
    addEventListener("keydown", leave, true);
    event.preventDefault();
  };

  return (
    <div class="timeline" ref={box} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <div class="timeline-inner" style={{ width: `${NAMES + width}px` }}>
        <div class="timeline-head" style={{ height: `${HEAD}px`, paddingLeft: `${NAMES}px` }} aria-hidden="true">
          {ticks(first, last, scale).map((at) => <span key={at} style={{ left: `${NAMES + place(at)}px` }}>{axisMonth(at * DAY_MS)}</span>)}
        </div>
        <div class="timeline-rows" style={{ height: `${height}px` }}>
          <div class="timeline-names" role="listbox" aria-label={label} tabIndex={0} onKeyDown={keys} style={{ width: `${NAMES}px`, height: `${height}px` }}
            aria-activedescendant={picked && number.has(picked) ? `row-${picked}` : undefined}>
            {shown.map((row, at) => (
              <div key={row.key} id={`row-${row.key}`} role="option" aria-selected={row.key === picked} title={row.told} class={row.kind}
                style={{ top: `${(from + at) * ROW}px`, height: `${ROW}px` }} onClick={() => onPick(row.key)}>
                {row.title}<span class="unseen">{row.told}</span>
              </div>
            ))}
          </div>
          <svg width={width} height={height} style={{ left: `${NAMES}px` }} aria-hidden="true">
            {ticks(first, last, scale).map((at) => <line key={at} class="tick" x1={place(at)} x2={place(at)} y1={0} y2={height} />)}
            <Links links={links} rows={rows} number={number} from={from} until={from + seen} place={place} />
            {shown.map((row, at) => <Bar key={row.key} row={moved(row)} y={(from + at) * ROW} place={place} picked={row.key === picked} onDown={(event) => drag(event, row)} />)}
            <line class="today" x1={place(today)} x2={place(today)} y1={0} y2={height} />
          </svg>
        </div>
        {under && <div class="timeline-under" style={{ paddingLeft: `${NAMES}px` }}>{under(place, width)}</div>}
      </div>
      <p class="unseen" role="status">{shift && told(rows, moved, shift)}</p>
    </div>
  );
}

function limited(shift: Shift, row: TimelineRow): Shift {
  return { ...shift, length: Math.max(1 - (row.until - row.from), shift.length) };
}

function told(rows: TimelineRow[], moved: (row: TimelineRow) => TimelineRow, shift: Shift): string {
  const row = rows.find((one) => one.key === shift.key);
  return row ? `${row.title}: ${dayOf(moved(row).from)} – ${dayOf(moved(row).until - 1)}` : "";
}

function reveal(box: HTMLDivElement | null, row: number): void {
  if (!box) return;
  const y = row * ROW;
  if (y < box.scrollTop) box.scrollTop = y;
  else if (y + 3 * ROW > box.scrollTop + box.clientHeight) box.scrollTop = y + 3 * ROW - box.clientHeight;
}

/** Firsts of months, of quarters where months would be too close. */
function ticks(first: DayNumber, last: DayNumber, scale: number): DayNumber[] {
  const every = scale * 30 < 34 ? 3 : 1;
  const at = new Date(first * DAY_MS);
  const found: DayNumber[] = [];
  for (let month = Math.ceil((at.getUTCMonth() + 1) / every) * every;; month += every) {
    const day = Date.UTC(at.getUTCFullYear(), month, 1) / DAY_MS;
    if (day > last) return found;
    found.push(day);
  }
}

function Bar({ row, y, place, picked, onDown }: {
  row: TimelineRow;
  y: number;
  place: (day: DayNumber) => number;
  picked: boolean;
  onDown: (event: PointerEvent) => void;
}) {
  const x = place(row.from);
  const width = Math.max(2, place(row.until) - x);
  const kind = `${row.kind}${row.critical ? " critical" : ""}${picked ? " picked" : ""}${row.movable ? " movable" : ""}`;
  const high = row.kind === "summary" ? 7 : 13;
  return (
    <g class={`span ${kind}`} data-key={row.key}>
      {row.base && <rect class="base" x={place(row.base.from)} y={y + 20} width={Math.max(2, place(row.base.until) - place(row.base.from))} height={3} />}
      <rect class="body" x={x} y={y + 5} width={width} height={high} rx={2} onPointerDown={onDown}><title>{row.told}</title></rect>
      {row.done > 0 && <rect class="done" x={x} y={y + 8} width={width * Math.min(1, row.done)} height={high - 6} />}
      {row.milestone && <path class="milestone" d={`M${x + width},${y + 2} l7,7 l-7,7 l-7,-7 z`} />}
      {row.note && <text x={Math.max(x + width, row.base ? place(row.base.until) : 0) + (row.milestone ? 11 : 5)} y={y + 15}>{row.note}</text>}
    </g>
  );
}

function Links({ links, rows, number, from, until, place }: {
  links: { from: string; to: string }[];
  rows: TimelineRow[];
  number: Map<string, number>;
  from: number;
  until: number;
  place: (day: DayNumber) => number;
}) {
  return (
    <>
      {links.map((link) => {
        const one = number.get(link.from);
        const other = number.get(link.to);
        if (one === undefined || other === undefined || Math.max(one, other) < from || Math.min(one, other) > until) return null;
        const x = place(rows[one]!.until);
        const to = place(rows[other]!.from);
        const y = one * ROW + 11;
        const down = other * ROW + (other > one ? 5 : 18);
        const bend = Math.max(x + 4, to + 2);
        return <path key={`${link.from} ${link.to}`} class="link" d={`M${x},${y} H${bend} V${down}`} />;
      })}
    </>
  );
}
