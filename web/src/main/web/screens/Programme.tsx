// When the facilities are ready: activities on an axis of time; what is dragged becomes an edit, and all is scheduled again.
import { useState } from "preact/hooks";
import { at, type Cells, type Edit, type Row, type Run, send } from "../api.ts";
import { day, figure, money, percent, shortDay } from "../format.ts";
import { Figure, Panel, Tabs, Trouble, Wait } from "../parts/bits.tsx";
import { Remote } from "../parts/Remote.tsx";
import { Headlines } from "../parts/Say.tsx";
import { dayNumber, type DayNumber, dayOf, type Shift, Timeline, type TimelineRow } from "../parts/Timeline.tsx";
import { useEdits } from "../state/edits.ts";
import { forget } from "../state/load.ts";
import { choose, here, type Params } from "../state/place.ts";
import { useWhole } from "../state/whole.ts";
import { BASE, scenarioParam, useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import { runTable } from "./runs.ts";

const ZOOMS = ["week", "month", "quarter"] as const;
const SCALES = { week: 6, month: 1.7, quarter: 0.8 };
const TABLES = ["facilities", "activities", "holds", "months", "chances", "drivers"] as const;

interface Summary {
  headlines: string[];
  scheduled: boolean;
  proven: boolean;
  cost: number;
  cost_p90?: number;
}

/** What was edited here, the newest last, with what stood there before. */
const undoable: { plant: string; scenario: string; back: Edit }[] = [];

/** Schedules the programme of a scenario. */
export function schedule(plant: string, scenario: string): Promise<unknown> {
  return send("POST", at("/plants/{plant}/runs", plant), { question: "facilities", scenario, facilities: {} }).then(forget);
}

export function Programme({ run, params }: { run: Run; params: Params }) {
  const summary = run.summary as unknown as Summary;
  const tab = TABLES.find((one) => one === params.table) ?? "facilities";
  return (
    <>
      <Panel title={t("facilities.answer")}>
        <Headlines lines={summary.headlines} />
        <div class="figures">
          <Figure name={t("facilities.cost")} value={money(summary.cost)} note={summary.cost_p90 === undefined ? undefined : t("facilities.cost_p90", { cost: money(summary.cost_p90) })} />
          <Figure name={t("facilities.proven")} value={t(summary.proven ? "yes" : "no")} tone={summary.proven ? "good" : "warn"} />
        </div>
      </Panel>
      {summary.scheduled && <Gantt run={run} params={params} />}
      {summary.scheduled && (
        <Panel title={t("plan.tables")}>
          <Remote key={tab} path={runTable(run, tab)} params={params} label={t(`facilities.table.${tab}`)}
            tools={<Tabs all={TABLES} now={tab} param="table" title={(one) => t(`facilities.table.${one}`)} />} />
        </Panel>
      )}
    </>
  );
}

function Gantt({ run, params }: { run: Run; params: Params }) {
  const world = useWorld();
  const { edit } = useEdits();
  const scenario = { scenario: scenarioParam(world) };
  const table = (name: string) => at("/plants/{plant}/tables/{table}", world.plant.plant, name);
  const scheduled = useWhole(runTable(run, "activities"));
  const opened = useWhole(runTable(run, "facilities"));
  const months = useWhole(runTable(run, "months"));
  const given = useWhole(table("activities"), scenario);
  const links = useWhole(table("activity_links"), scenario);
  const crews = useWhole(table("crews"), scenario);
  const [trouble, setTrouble] = useState<Error>();
  const zoom = ZOOMS.find((one) => one === params.zoom) ?? "month";
  const mine = undoable.filter((one) => one.plant === world.plant.plant && one.scenario === world.scenario);

  const change = async (edits: Edit[], back?: Edit) => {
    try {
      if (!await edit(edits)) return;
      const target = here().params.scenario ?? BASE;
      if (back) undoable.push({ plant: world.plant.plant, scenario: target, back });
      await schedule(world.plant.plant, target);
      setTrouble(undefined);
    } catch (fault) {
      setTrouble(fault as Error);
    }
  };
  const shifted = (shift: Shift) => {
    const row = scheduled.data?.find((one) => one.activity === shift.key);
    const input = given.data?.find((one) => one.activity === shift.key);
    if (!row || !input) return;
    const key = { activity: shift.key };
    const to: Cells = {};
    if (shift.start !== 0) to.earliest = dayOf(dayNumber(row.start) + shift.start);
    if (shift.length !== 0) to.duration_days = Math.max(1, Number(input.duration_days) + shift.length);
    const before = Object.fromEntries(Object.keys(to).map((name) => [name, input[name] ?? null]));
    void change([{ set: "activities", key, to }], { set: "activities", key, to: before });
  };
  const undo = () => {
    const last = mine[mine.length - 1];
    if (!last) return;
    undoable.splice(undoable.indexOf(last), 1);
    void change([last.back]);
  };

  return (
    <Panel title={t("facilities.gantt")} aside={
      <>
        {world.mayEdit && <button type="button" id="undo" disabled={mine.length === 0} onClick={undo}>{t("facilities.undo")}</button>}{" "}
        <select id="zoom" aria-label={t("facilities.zoom")} value={zoom} onChange={(event) => choose({ zoom: event.currentTarget.value }, true)}>
          {ZOOMS.map((one) => <option key={one} value={one}>{t(`facilities.zoom.${one}`)}</option>)}
        </select>
      </>
    }>
      {trouble && <Trouble error={trouble} />}
      {world.mayEdit && <p class="faint">{t("facilities.hint")}</p>}
      <Wait of={scheduled}>
        {(rows) => (
          <Wait of={given}>
            {(inputs) => (
              <Timeline label={t("facilities.gantt")} rows={bars(rows, opened.data ?? [], inputs, world.mayEdit)} scale={SCALES[zoom]}
                links={(links.data ?? []).filter((link) => (link.kind ?? "finish_start") === "finish_start").map((link) => ({ from: String(link.from), to: String(link.to) }))}
                today={dayNumber(world.plant.plan_date)} picked={params.activity} onPick={(activity) => choose({ activity }, true)} onShift={shifted}
                under={(place, width) => <Loads rows={rows} inputs={inputs} crews={crews.data ?? []} months={months.data ?? []} place={place} width={width} />} />
            )}
          </Wait>
        )}
      </Wait>
      <Legend isBased={(given.data ?? []).some((row) => row.baseline_end)} />
    </Panel>
  );
}

/** Each facility above its activities. */
function bars(scheduled: Row[], opened: Row[], given: Row[], mayEdit: boolean): TimelineRow[] {
  const inputs = new Map(given.map((row) => [row.activity, row]));
  const rows: TimelineRow[] = [];
  for (const facility of opened) {
    const own = scheduled.filter((row) => row.facility === facility.facility);
    if (own.length === 0) continue;
    const bases = own.map((row) => base(inputs.get(row.activity))).filter((one) => one !== undefined);
    const until = dayNumber(facility.opens);
    const whole = bases.length === 0 ? undefined : { from: Math.min(...bases.map((one) => one.from)), until: Math.max(...bases.map((one) => one.until)) };
    const title = `${facility.facility} ${facility.name ?? ""}`;
    rows.push({
      key: `facility ${facility.facility}`, title, kind: "summary", from: Math.min(...own.map((row) => dayNumber(row.start))), until,
      done: 0, critical: false, milestone: true, base: whole, movable: false, note: [shortDay(String(facility.opens)), slip(until, whole)].filter(Boolean).join(" · "),
      told: [title, t("facilities.opens", { day: day(facility.opens) }), slip(until, whole)].filter(Boolean).join(" · "),
    });
    for (const row of own) rows.push(bar(row, inputs.get(row.activity), mayEdit));
  }
  return rows;
}

function bar(row: Row, input: Row | undefined, mayEdit: boolean): TimelineRow {
  const from = dayNumber(row.start);
  const until = dayNumber(row.last_day) + 1;
  const baseline = base(input);
  const done = Number(row.percent_done ?? 0) / 100;
  const title = String(input?.name ?? row.activity);
  const told = [
    `${row.activity} ${title}`, `${day(row.start)} – ${day(row.last_day)}`, row.crew, done > 0 && percent(done, 0), slip(until, baseline),
    row.critical ? t("facilities.critical") : t("facilities.slack", { days: figure(Number(row.slack_days)) }),
  ];
  return {
    key: String(row.activity), title, kind: "work", from, until, done, critical: row.critical === true, base: baseline,
    movable: mayEdit && (row.state ?? "planned") === "planned", told: told.filter(Boolean).join(" · "), note: slip(until, baseline) || undefined,
  };
}

function base(input: Row | undefined): { from: DayNumber; until: DayNumber } | undefined {
  return input?.baseline_start && input.baseline_end ? { from: dayNumber(input.baseline_start), until: dayNumber(input.baseline_end) + 1 } : undefined;
}

/** How much later than the baseline, in words; nothing when as agreed. */
function slip(until: DayNumber, baseline: { until: DayNumber } | undefined): string {
  const days = baseline ? until - baseline.until : 0;
  return days === 0 ? "" : t(days > 0 ? "facilities.later" : "facilities.earlier", { days: figure(Math.abs(days)) });
}

const LANE = 44;

/** How busy each crew is, and what is paid in each month. */
function Loads({ rows, inputs, crews, months, place, width }: {
  rows: Row[];
  inputs: Row[];
  crews: Row[];
  months: Row[];
  place: (day: DayNumber) => number;
  width: number;
}) {
  const units = new Map(inputs.map((row) => [row.activity, Number(row.crew_units ?? 1)]));
  const most = Math.max(1, ...months.map((row) => Number(row.paid)));
  return (
    <>
      {crews.map((crew) => {
        const capacity = Number(crew.capacity);
        const steps = load(rows.filter((row) => row.crew === crew.crew), units);
        return (
          <Lane key={String(crew.crew)} title={`${crew.crew} · ${t("facilities.of", { capacity: figure(capacity) })}`} width={width}
            bars={steps.map((step) => ({ x: place(step.from), until: place(step.until), share: step.units / capacity, told: `${crew.crew} ${day(dayOf(step.from))}: ${step.units} / ${capacity}` }))} />
        );
      })}
      <Lane title={t("facilities.paid")} width={width}
        bars={months.map((row) => {
          const from = dayNumber(row.month);
          return { x: place(from), until: place(from + 28), share: Number(row.paid) / most, told: `${day(row.month)}: ${money(Number(row.paid))}` };
        })} />
    </>
  );
}

function load(rows: Row[], units: Map<Row[string] | undefined, number>): { from: DayNumber; until: DayNumber; units: number }[] {
  const spans = rows.map((row) => ({ from: dayNumber(row.start), until: dayNumber(row.last_day) + 1, units: units.get(row.activity) ?? 1 }));
  const days = [...new Set(spans.flatMap((span) => [span.from, span.until]))].sort((a, b) => a - b);
  return days.slice(0, -1).map((from, at) => ({
    from, until: days[at + 1]!,
    units: spans.filter((span) => span.from <= from && span.until > from).reduce((sum, span) => sum + span.units, 0),
  })).filter((step) => step.units > 0);
}

function Lane({ title, width, bars }: { title: string; width: number; bars: { x: number; until: number; share: number; told: string }[] }) {
  return (
    <div class="lane" style={{ height: `${LANE}px` }}>
      <span>{title}</span>
      <svg width={width} height={LANE} role="img" aria-label={title}>
        <line class="full" x1={0} x2={width} y1={6} y2={6} />
        {bars.map((one, at) => {
          const high = Math.max(1, Math.min(1, one.share) * (LANE - 8));
          return <rect key={at} class={one.share > 1 ? "over" : ""} x={one.x} y={LANE - 2 - high} width={Math.max(1, one.until - one.x)} height={high}><title>{one.told}</title></rect>;
        })}
      </svg>
    </div>
  );
}

function Legend({ isBased }: { isBased: boolean }) {
  return (
    <ul class="strip-legend">
      <li><span class="gantt-mark critical" /> {t("facilities.critical")}</li>
      <li><span class="gantt-mark milestone" /> {t("facilities.opening")}</li>
      {isBased && <li><span class="gantt-mark base" /> {t("facilities.baseline")}</li>}
      <li><span class="gantt-mark today" /> {t("facilities.today")}</li>
    </ul>
  );
}
