// The planning board: runs are moved and locked by hand, the plan is mended around them. Nothing is saved until it is kept.
import { useEffect, useMemo, useState } from "preact/hooks";
import { at, query, type Run as PlanRun, send } from "../api.ts";
import type { MendReply } from "../contract.ts";
import { figure, longDay, money } from "../format.ts";
import { Trouble, Wait } from "../parts/bits.tsx";
import { Grid } from "../parts/Grid.tsx";
import { paintOf } from "./paintOf.ts";
import { Projection } from "../parts/Projection.tsx";
import { Say } from "../parts/Say.tsx";
import { dayNumber } from "../parts/Timeline.tsx";
import { runTable } from "../screens/runs.ts";
import { useEdits } from "../state/edits.ts";
import { here, choose } from "../state/place.ts";
import { forget } from "../state/load.ts";
import { useWhole } from "../state/whole.ts";
import { scenarioParam, useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import { Canvas } from "./Canvas.tsx";
import { cellOf, laidOut, type Zoom, ZOOMS } from "./layout.ts";
import { asRun, changed, editsBetween, type Lock, lockedHere, moved, type Place, type Run, runKey, type Spot, swapped, unlocked } from "./runs.ts";

/** The lists of locks that a planner went through. */
interface History {
  past: Lock[][];
  now: Lock[];
  future: Lock[][];
}

export function Board({ run }: { run: PlanRun }) {
  const world = useWorld();
  const path = query(at("/plants/{plant}/board/tables/{table}", world.plant.plant, "runs"), { scenario: scenarioParam(world), run: run.run });
  const runs = useWhole(path);
  const locks = useWhole(at("/plants/{plant}/tables/{table}", world.plant.plant, "locks"), { scenario: scenarioParam(world) });
  const days = useWhole(runTable(run, "line_days"));
  const variants = useWhole(at("/plants/{plant}/tables/{table}", world.plant.plant, "variants"), { scenario: scenarioParam(world) });
  const isThere = runs.data && locks.data && days.data && variants.data;
  const failed = [runs, locks, days, variants].find((one) => one.error);
  return (
    <Wait of={{ data: isThere ? true : undefined, error: failed?.error, loading: !isThere }}>
      {() => (
        <Work key={run.run} run={run} base={runs.data!.map(asRun)} locks={locks.data!.map((row) => ({ ...row, order: row.order ?? null })) as unknown as Lock[]}
          days={days.data as unknown as Day[]} brands={new Map(variants.data!.map((row) => [String(row.variant), String(row.brand ?? "")]))} />
      )}
    </Wait>
  );
}

interface Day {
  line: string;
  day: string;
  open: boolean;
}

const COLORS = ["variant", "brand", "order", "late"] as const;

function Work({ run, base, locks, days, brands }: { run: PlanRun; base: Run[]; locks: Lock[]; days: Day[]; brands: Map<string, string> }) {
  const world = useWorld();
  const { edit } = useEdits();
  const [history, setHistory] = useState<History>({ past: [], now: locks, future: [] });
  const [mended, setMended] = useState<MendReply>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const [refused, setRefused] = useState("");
  const [picked, setPicked] = useState<Run>();
  const [units, setUnits] = useState(0);
  const [swapping, setSwapping] = useState<Run>();
  const [places, setPlaces] = useState<Map<number, Place>>();
  const [zoom, setZoom] = useState<Zoom>("day");
  const [coloring, setColoring] = useState<typeof COLORS[number]>("variant");
  const [part, setPart] = useState("");
  const about = { scenario: scenarioParam(world), run: run.run };

  const runs = useMemo(() => changed(base, mended?.moves ?? []), [base, mended]);
  const layout = useMemo(() => {
    const lines = [...new Set(days.map((day) => day.line))];
    const all = days.map((day) => dayNumber(day.day));
    return laidOut(runs, lines, Math.min(...all), Math.max(...all));
  }, [runs, days]);
  const closed = useMemo(() => new Set(days.filter((day) => !day.open).map((day) => cellOf(layout.lines.indexOf(day.line), dayNumber(day.day)))), [days]);
  const marks = useMemo(() => new Set((mended?.moves ?? []).map(runKey)), [mended]);
  const isChanged = editsBetween(locks, history.now).length > 0;

  // the plan is a function of the list of locks: the list as it was gives the plan as it was
  useEffect(() => {
    if (!isChanged) {
      setMended(undefined);
      setBusy(false);
      return;
    }
    let wanted = true;
    setBusy(true);
    send("POST", query(at("/plants/{plant}/mend", world.plant.plant), about), { locks: history.now }).then((answer) => {
      if (!wanted) return;
      setMended(answer);
      setError(undefined);
      setBusy(false);
    }, (fault) => {
      if (!wanted) return;
      setError(fault);
      setBusy(false);
      undo();
    });
    return () => void (wanted = false);
  }, [history.now]);

  // where what is picked can go, asked again when the plan has changed
  useEffect(() => {
    setPlaces(undefined);
    if (!picked || !world.mayEdit || busy) return;
    let wanted = true;
    const wish = { order: picked.order, variant: picked.order ? null : picked.variant, units: units || picked.units, line: picked.line, day: picked.day, locks: history.now };
    send("POST", query(at("/plants/{plant}/where", world.plant.plant), about), wish).then((answer) => {
      if (!wanted) return;
      const rows = new Map(layout.lines.map((line, row) => [line, row]));
      setPlaces(new Map(answer.places.map((place) => [cellOf(rows.get(place.line) ?? -1, dayNumber(place.day)), place])));
    }, (fault) => wanted && setError(fault));
    return () => void (wanted = false);
  }, [picked && runKey(picked), units, history.now, busy]);

  const step = (next: Lock[]) => {
    setHistory({ past: [...history.past, history.now], now: next, future: [] });
    setPicked(undefined);
    setUnits(0);
    setRefused("");
  };
  const leave = () => {
    setPicked(undefined);
    setSwapping(undefined);
    setRefused("");
  };
  const undo = () => {
    leave();
    setHistory((all) => all.past.length === 0 ? all : { past: all.past.slice(0, -1), now: all.past[all.past.length - 1]!, future: [all.now, ...all.future] });
  };
  const redo = () => {
    leave();
    setHistory((all) => all.future.length === 0 ? all : { past: [...all.past, all.now], now: all.future[0]!, future: all.future.slice(1) });
  };
  const pick = (chosen: Run | undefined) => {
    setRefused("");
    if (swapping && chosen && runKey(chosen) !== runKey(swapping)) {
      step(swapped(history.now, swapping, chosen));
      setSwapping(undefined);
      return;
    }
    setPicked(chosen);
    setUnits(chosen?.units ?? 0);
  };
  const keep = async () => {
    try {
      if (!await edit(editsBetween(locks, history.now))) return;
      await send("POST", at("/plants/{plant}/runs", world.plant.plant), { question: "plan", scenario: here().params.scenario, mode: "best", run: run.run });
      choose({ plan: undefined });
      forget();
    } catch (fault) {
      setError(fault as Error);
    }
  };
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key === "z" && !event.shiftKey) undo();
    else if (event.key === "y" || (event.key.toLowerCase() === "z" && event.shiftKey)) redo();
    else return;
    event.preventDefault();
  };
  const drop = (of: Run, spot: Spot) => step(moved(history.now, of, units || of.units, spot));

  return (
    <div class="board" onKeyDown={keys} data-busy={busy ? "yes" : "no"} data-places={places ? "yes" : "no"}>
      <div class="form board-tools">
        <label>{t("board.zoom")}<select name="zoom" value={zoom} onChange={(event) => setZoom(event.currentTarget.value as Zoom)}>
          {(Object.keys(ZOOMS) as Zoom[]).map((one) => <option key={one} value={one}>{t(`board.zoom.${one}`)}</option>)}</select></label>
        <label>{t("board.color")}<select name="color" value={coloring} onChange={(event) => setColoring(event.currentTarget.value as typeof coloring)}>
          {COLORS.map((one) => <option key={one} value={one}>{t(`board.color.${one}`)}</option>)}</select></label>
        {world.mayEdit && (
          <>
            <button type="button" id="board-undo" disabled={history.past.length === 0} onClick={undo}>↶ {t("board.undo")}</button>
            <button type="button" id="board-redo" disabled={history.future.length === 0} onClick={redo}>↷ {t("board.redo")}</button>
            <button type="button" id="board-keep" class="main-action" disabled={!isChanged || busy} onClick={() => void keep()}>{t("board.keep")}</button>
          </>
        )}
      </div>
      <Effect mended={mended} busy={busy} before={run.summary?.objective} />
      {error && <Trouble error={error} />}
      {refused && <p id="board-refused" class="bad" role="alert">▼ {refused}</p>}
      <Canvas label={t("board.label")} layout={layout} scale={ZOOMS[zoom]} picked={picked} places={places} mayEdit={world.mayEdit && !busy}
        look={{ colorOf: paintOf(coloring, brands), changed: marks, closed: (row, day) => closed.has(cellOf(row, day)), today: layout.first }}
        onPick={pick} onDrop={drop} onRefuse={setRefused} />
      {picked && (
        <Picked run={picked} units={units} onUnits={setUnits} mayEdit={world.mayEdit} swapping={swapping !== undefined}
          onLock={() => step(units && units < picked.units ? moved(history.now, picked, units, picked) : lockedHere(history.now, picked))}
          onUnlock={() => step(unlocked(history.now, picked))} onSwap={() => setSwapping(swapping ? undefined : picked)} onMove={(spot) => drop(picked, spot)}
          lines={layout.lines} />
      )}
      {mended && <Changes mended={mended} />}
      <StockOf run={run} part={part} onPart={setPart} />
    </div>
  );
}

/** What the plan is worth now, and what cannot be kept. */
function Effect({ mended, busy, before }: { mended: MendReply | undefined; busy: boolean; before: number | undefined }) {
  return (
    <div class="board-effect" role="status" id="board-effect">
      {busy
        ? t("board.mending")
        : !mended
        ? t("board.as_planned", { money: money(before) })
        : t("board.effect", { money: money(mended.objective), change: `${mended.change > 0 ? "+" : ""}${money(mended.change)}`, moved: figure(mended.moved), orders: figure(mended.orders.length) })}
      {mended && mended.notices.length > 0 && <ul class="warn">{mended.notices.map((text) => <li key={text}><Say text={text} /></li>)}</ul>}
    </div>
  );
}

function Picked({ run, units, onUnits, mayEdit, swapping, onLock, onUnlock, onSwap, onMove, lines }: {
  run: Run;
  units: number;
  onUnits: (units: number) => void;
  mayEdit: boolean;
  swapping: boolean;
  onLock: () => void;
  onUnlock: () => void;
  onSwap: () => void;
  onMove: (spot: Spot) => void;
  lines: string[];
}) {
  const move = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    onMove({ line: String(form.get("line")), day: String(form.get("day")) });
  };
  return (
    <form class="form board-picked" id="board-picked" onSubmit={move}>
      <b>{run.order ?? t("board.no_order")} · {run.variant}</b>
      <span>{run.line}, {longDay(run.day)} · {t("board.units", { units: run.units })}{run.locked > 0 && ` · ${t("board.locked", { units: run.locked })}`}
        {run.due && ` · ${t("board.due", { day: longDay(run.due) })}`}{run.days_late > 0 && ` · ${t("board.late", { days: run.days_late })}`}</span>
      {mayEdit && (
        <>
          <label>{t("board.of_it")}<input name="units" type="number" min={1} max={run.units} value={units || run.units} onInput={(event) => onUnits(Math.max(1, Math.min(run.units, Number(event.currentTarget.value) || run.units)))} /></label>
          <label>{t("line.line")}<select name="line">{lines.map((line) => <option key={line} selected={line === run.line}>{line}</option>)}</select></label>
          <label>{t("line.day")}<input name="day" type="date" defaultValue={run.day} key={run.day} required /></label>
          <button type="submit" id="board-move">{t("board.move")}</button>
          <button type="button" id="board-lock" disabled={run.locked === run.units} onClick={onLock}>{t("board.lock")}</button>
          <button type="button" id="board-unlock" disabled={run.locked === 0} onClick={onUnlock}>{t("board.unlock")}</button>
          <button type="button" id="board-swap" aria-pressed={swapping} onClick={onSwap}>{t(swapping ? "board.swap_with" : "board.swap")}</button>
        </>
      )}
    </form>
  );
}

/** The differences as tables. */
function Changes({ mended }: { mended: MendReply }) {
  const moves = ["line", "day", "order", "variant", "units_before", "units", "locked", "days_late"];
  const orders = ["order", "variant", "quantity", "due", "on_time_before", "on_time", "unmet_before", "unmet", "last_before", "last"];
  return (
    <div class="board-changes" id="board-changes">
      <h3>{t("board.moves")}</h3>
      <Grid label={t("board.moves")} zeros rows={mended.moves as never[]} columns={moves.map((name) => ({ name }))} />
      {mended.orders.length > 0 && <h3>{t("board.orders")}</h3>}
      {mended.orders.length > 0 && <Grid label={t("board.orders")} zeros rows={mended.orders as never[]} columns={orders.map((name) => ({ name }))} />}
    </div>
  );
}

/** The stock of a part beneath the board, as the plan that was begun with uses it up. */
function StockOf({ run, part, onPart }: { run: PlanRun; part: string; onPart: (part: string) => void }) {
  const short = useWhole(runTable(run, "shortages"));
  const parts = [...new Set((short.data ?? []).map((row) => String(row.part)))];
  return (
    <div class="board-stock">
      <label>{t("board.stock_of")} <input name="part" list="board-parts" value={part} onChange={(event) => onPart(event.currentTarget.value.trim())} /></label>
      <datalist id="board-parts">{parts.map((one) => <option key={one} value={one} />)}</datalist>
      {part && <Projection run={run} part={part} />}
    </div>
  );
}
