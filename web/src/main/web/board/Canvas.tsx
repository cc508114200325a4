// The board as it is drawn and worked on: by mouse, by touch and by keys. It knows nothing of the server.
import { useEffect, useRef, useState } from "preact/hooks";
import { readColors } from "../charts/colors.ts";
import { longDay } from "../format.ts";
import { dayOf, type DayNumber } from "../parts/Timeline.tsx";
import { toldText } from "../words/told.ts";
import { t } from "../words/words.ts";
import { drawAbove, drawBoard, type Look } from "./draw.ts";
import { at, type Bar, barAt, cellOf, heightOf, inSight, type Layout, type View, widthOf } from "./layout.ts";
import { type Place, type Run, runKey, type Spot } from "./runs.ts";

export interface CanvasProps {
  label: string;
  layout: Layout;
  scale: number;
  look: Omit<Look, "colors">;
  picked: Run | undefined;
  /** Where what is picked can go; undefined = not yet known. */
  places: Map<number, Place> | undefined;
  mayEdit: boolean;
  onPick: (run: Run | undefined) => void;
  onDrop: (run: Run, spot: Spot) => void;
  onRefuse: (told: string) => void;
}

type Cell = { row: number; day: DayNumber };

const DRAG_PX = 4;

export function Canvas(props: CanvasProps) {
  const { layout, scale, look, picked, places } = props;
  const box = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const target = useRef<Cell>();
  const held = useRef<Bar>();
  const [cursor, setCursor] = useState<Cell>();
  const [carried, setCarried] = useState(false);
  const [hint, setHint] = useState("");

  const view = (): View => {
    const of = box.current!;
    return { scale, left: of.scrollLeft, top: of.scrollTop, width: of.clientWidth, height: of.clientHeight };
  };
  const pickedBar = (): Bar | undefined => picked && barsOf(layout, picked);
  const drawn = useRef({ base: () => {}, above: () => {} });
  drawn.current = {
    base: () => {
      const context = sized(base.current, box.current);
      if (context) drawBoard(context, layout, view(), { ...look, colors: readColors() });
    },
    above: () => {
      const begin = performance.now();
      const context = sized(above.current, box.current);
      if (context) {
        const bar = held.current ?? pickedBar();
        const focused = document.activeElement === box.current;
        drawAbove(context, layout, view(), { ...look, colors: readColors() },
          { bar, places: bar && props.mayEdit ? places : undefined, target: target.current, cursor: focused ? cursor : undefined });
      }
      if (box.current) box.current.dataset.ms = (performance.now() - begin).toFixed(2);
    },
  };
  useEffect(() => {
    drawn.current.base();
    drawn.current.above();
  });
  useEffect(() => {
    const redraw = () => {
      drawn.current.base();
      drawn.current.above();
    };
    const sizes = new ResizeObserver(redraw);
    sizes.observe(box.current!);
    addEventListener("themechange", redraw);
    return () => {
      sizes.disconnect();
      removeEventListener("themechange", redraw);
    };
  }, []);
  const frame = useRef(0);
  const soon = (what: () => void) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(what);
  };

  const spotOf = (cell: Cell): Spot => ({ line: layout.lines[cell.row]!, day: dayOf(cell.day) });
  const told = (cell: Cell): string => {
    const spot = spotOf(cell);
    const place = places?.get(cellOf(cell.row, cell.day));
    const where = `${spot.line}, ${longDay(spot.day)}: `;
    if (!places) return where + t("board.looking");
    if (!place) return where + t("board.no_rate", { line: spot.line });
    const late = place.days_late > 0 ? ` · ${t("board.late", { days: place.days_late })}` : "";
    const fit = t(`board.${place.fit}`);
    return `${where}${fit}${place.cause ? ` — ${toldText(place.cause)}` : ""}${late}`;
  };
  const aim = (cell: Cell | null) => {
    target.current = cell ?? undefined;
    setHint(cell ? told(cell) : "");
    soon(drawn.current.above);
  };
  const drop = (run: Run, cell: Cell) => {
    const spot = spotOf(cell);
    target.current = undefined;
    held.current = undefined;
    setCarried(false);
    setHint("");
    if (spot.line === run.line && spot.day === run.day) return;
    const place = places?.get(cellOf(cell.row, cell.day));
    if (places && (!place || place.fit === "no")) props.onRefuse(told(cell));
    else props.onDrop(run, spot);
  };
  const point = (event: PointerEvent): [number, number] => {
    const of = box.current!.getBoundingClientRect();
    return [event.clientX - of.left - box.current!.clientLeft, event.clientY - of.top - box.current!.clientTop];
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const [x, y] = point(event);
    const bar = barAt(layout, view(), x, y);
    const cell = at(layout, view(), x, y);
    if (cell) setCursor(cell);
    // with a finger: one touch takes a run up, the next one says where it goes
    if (event.pointerType === "touch" && picked && cell && bar?.run !== picked && props.mayEdit) {
      drop(picked, cell);
      return;
    }
    props.onPick(bar?.run);
    if (!bar || !props.mayEdit || event.pointerType === "touch") return;
    let isDrag = false;
    const move = (now: PointerEvent) => {
      const [nowX, nowY] = point(now);
      isDrag ||= Math.abs(nowX - x) + Math.abs(nowY - y) > DRAG_PX;
      if (isDrag) {
        held.current = bar;
        aim(at(layout, view(), nowX, nowY));
      }
    };
    const end = (isDone: boolean) => (now: Event) => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", cancel);
      removeEventListener("keydown", leave, true);
      const goal = isDone && isDrag ? at(layout, view(), ...point(now as PointerEvent)) : null;
      held.current = undefined;
      aim(null);
      if (goal) latest.current(bar.run, goal);
    };
    const up = end(true);
    const cancel = end(false);
    const leave = (key: KeyboardEvent) => {
      if (key.key === "Escape") cancel(key);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", cancel);
    addEventListener("keydown", leave, true);
  };
  // the places come while it is dragged: what holds at the end counts
  const latest = useRef(drop);
  latest.current = drop;

  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    const now = cursor ?? (picked ? cellAt(layout, picked) : { row: 0, day: look.today });
    if (step) {
      const week = event.shiftKey ? 7 : 1;
      go({
        row: Math.max(0, Math.min(layout.lines.length - 1, now.row + step[0]!)),
        day: Math.max(layout.first, Math.min(layout.last, now.day + step[1]! * week)),
      });
    } else if (event.key === "Enter" || event.key === " ") {
      if (carried && picked) drop(picked, now);
      else if (picked && props.mayEdit && runKey(picked) === runKey(runAt(now) ?? picked)) {
        setCarried(true);
        aim(now);
      } else props.onPick(runAt(now));
    } else if (event.key === "n" && !carried) {
      props.onPick(runAt(now, picked));
    } else if (event.key === "Escape" && (carried || picked)) {
      setCarried(false);
      aim(null);
      if (!carried) props.onPick(undefined);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const go = (cell: Cell) => {
    setCursor(cell);
    const to = inSight(layout, view(), cell.row, cell.day);
    box.current!.scrollTo(to.left, to.top);
    if (carried) aim(cell);
    else {
      const count = layout.cells.get(cellOf(cell.row, cell.day))?.length ?? 0;
      const spot = spotOf(cell);
      setHint(`${spot.line}, ${longDay(spot.day)}: ${t("board.runs_here", { count })}`);
      if (!picked || runAt(cell)) props.onPick(runAt(cell));
    }
  };
  /** The first run of a line-day, or the one after another. */
  const runAt = (cell: Cell, after?: Run): Run | undefined => {
    const bars = layout.cells.get(cellOf(cell.row, cell.day)) ?? [];
    const number = after ? bars.findIndex((bar) => runKey(bar.run) === runKey(after)) : -1;
    return bars.length === 0 ? undefined : bars[(number + 1) % bars.length]!.run;
  };
  useEffect(() => {
    if (carried && cursor) setHint(told(cursor));
  }, [places]);

  const hover = (event: PointerEvent) => {
    if (event.buttons !== 0) return;
    const [x, y] = point(event);
    const bar = barAt(layout, view(), x, y);
    box.current!.style.cursor = bar ? "grab" : "default";
    box.current!.title = bar && !carried ? `${bar.run.order ?? bar.run.variant} · ${bar.run.variant} · ${bar.run.units}` : "";
  };

  return (
    <>
      <div class="board-box" style={{ height: `${heightOf(layout) + 18}px` }} ref={box} tabIndex={0} role="application" aria-label={props.label} aria-describedby="board-hint" onKeyDown={keys}
        onPointerDown={down} onPointerMove={hover} onFocus={() => drawn.current.above()} onBlur={() => drawn.current.above()}
        onScroll={() => soon(() => (drawn.current.base(), drawn.current.above()))}>
        <div class="board-space" style={{ width: `${widthOf(layout, scale)}px`, height: `${heightOf(layout)}px` }}>
          <div class="board-layers"><canvas ref={base} aria-hidden="true" /><canvas ref={above} aria-hidden="true" /></div>
        </div>
      </div>
      <p id="board-hint" role="status">{hint || t("board.help")}</p>
    </>
  );
}

function cellAt(layout: Layout, run: Run): Cell {
  const bar = barsOf(layout, run);
  return bar ? { row: bar.row, day: bar.day } : { row: 0, day: layout.first };
}

function barsOf(layout: Layout, run: Run): Bar | undefined {
  const row = layout.lines.indexOf(run.line);
  const day = Date.parse(`${run.day}T00:00:00Z`) / 86_400_000;
  return layout.cells.get(cellOf(row, day))?.find((bar) => runKey(bar.run) === runKey(run));
}

/** The canvas as large as its box, sharp on any screen, and empty. */
function sized(canvas: HTMLCanvasElement | null, box: HTMLDivElement | null): CanvasRenderingContext2D | null {
  if (!canvas || !box) return null;
  const ratio = devicePixelRatio || 1;
  const wide = Math.round(box.clientWidth * ratio);
  const high = Math.round(box.clientHeight * ratio);
  const context = canvas.getContext("2d")!;
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
    canvas.style.width = `${box.clientWidth}px`;
    canvas.style.height = `${box.clientHeight}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, box.clientWidth, box.clientHeight);
  return context;
}
