// What do we build, on which line, on which day? Solve, watch it get better, stop, look.
import { useState } from "preact/hooks";
import { at, type Progress, type Row, type Run, send } from "../api.ts";
import { Board } from "../board/Board.tsx";
import { buildOut } from "../charts/buildOut.ts";
import { daysOf, type LineDay, lineDays, linesOf } from "../charts/lineDays.ts";
import { progress as progressChart } from "../charts/progress.ts";
import { figure, longDay, money, percent } from "../format.ts";
import { Figure, NumberField, Panel, Tabs, Trouble, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { Grid } from "../parts/Grid.tsx";
import { PlanNamed } from "../parts/PlanNamed.tsx";
import { Remote } from "../parts/Remote.tsx";
import { RunChoice } from "../parts/RunChoice.tsx";
import { Say } from "../parts/Say.tsx";
import { useSeconds, useSteps } from "../state/follow.ts";
import { forget, useLoad } from "../state/load.ts";
import { choose, type Params } from "../state/place.ts";
import { useShown } from "../state/shown.ts";
import { useWhole } from "../state/whole.ts";
import { openWhy, type WhyTarget } from "../state/why.ts";
import { planQuestion, scenarioParam, useWorld } from "../state/world.ts";
import { named, t, type Word } from "../words/words.ts";
import { builtDays, hasPlan, isActive, runsOf, runTable, useRuns } from "./runs.ts";
import type { ScreenProps } from "./screens.tsx";

export function Plan({ params }: ScreenProps) {
  const world = useWorld();
  const runs = useRuns(world);
  const mine = runsOf(runs.data?.items ?? [], world.scenario);
  const active = mine.find(isActive);
  const [trouble, setTrouble] = useState<Error>();
  const shown = useShown(world).data;
  const chosen = mine.find((run) => String(run.run) === params.plan || (!params.plan && run.run === shown?.run));
  const older = mine.find((run) => run.plan_kept);
  return (
    <div class="screen">
      <Panel title={t("plan.of")} aside={<RunChoice runs={mine} chosen={chosen} param="plan" label={t("plan.of")} note={(run) => money(run.summary?.objective)} onTrouble={setTrouble} />}>
        {runs.error && <Trouble error={runs.error} />}
        {trouble && <Trouble error={trouble} />}
        {world.mayEdit && <SolveForm active={active} />}
        {active && <Live key={active.run} run={active} />}
        {mine[0] && mine[0].status === "failed" && <p class="bad" role="alert">▼ {t("status.failed")} <Say text={mine[0].error} /></p>}
        {runs.data && shown && !chosen && !active && (older ? <Older run={older} /> : <p class="empty">{t("plan.none")}</p>)}
        {chosen && chosen.run === shown?.run && <PlanNamed about={shown} />}
        {chosen && hasPlan(chosen) && !chosen.plan_kept && <p class="warn">● {t("plan.not_kept")}</p>}
        {chosen?.summary && <Summary run={chosen} />}
        {chosen?.summary && <Classes run={chosen} />}
      </Panel>
      {chosen && hasPlan(chosen) && <Drawings key={chosen.run} run={chosen} />}
      <Tables run={chosen && hasPlan(chosen) ? chosen : undefined} params={params} />
    </div>
  );
}

/** All plans were made before the last edits: none is shown unasked. */
function Older({ run }: { run: Run }) {
  return (
    <p class="empty">
      {t("plan.none_now")}{" "}
      <button type="button" id="older" onClick={() => choose({ plan: String(run.run) })}>{t("plan.show_older", { run: run.run })}</button>
    </p>
  );
}

const MODES = ["best", "two", "list"] as const;

function SolveForm({ active }: { active?: Run }) {
  const world = useWorld();
  const [error, setError] = useState<Error>();
  const solve = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    send("POST", at("/plants/{plant}/runs", world.plant.plant), {
      question: "plan",
      scenario: world.scenario,
      mode: String(form.get("mode")),
      time_limit_s: Number(form.get("limit")),
    }).then(() => {
      setError(undefined);
      choose({ plan: undefined });
      forget();
    }, setError);
  };
  return (
    <form class="form" onSubmit={solve}>
      <label>
        {t("plan.mode")}
        <select name="mode">{MODES.map((mode) => <option key={mode} value={mode}>{t(`plan.mode.${mode}`)}</option>)}</select>
      </label>
      <NumberField name="limit" title={t("plan.limit")} usual={30} min={1} max={86400} />
      <button type="submit" id="solve" class="main-action" disabled={active !== undefined}>{t("plan.solve")}</button>
      {active && (
        <button type="button" id="stop" onClick={() => void send("POST", at("/runs/{run}/stop", active.run)).catch(setError)}>{t("plan.stop")}</button>
      )}
      {error && <Trouble error={error} />}
    </form>
  );
}

/** A run on its way: each better plan and each tighter bound as it is found. */
function Live({ run }: { run: Run }) {
  const steps = useSteps<Progress>(run);
  const last = steps[steps.length - 1];
  const seconds = useSeconds(last?.seconds ?? undefined);
  return (
    <div class="live" role="status">
      <div class="figures">
        <Figure name={t(`status.${run.status}`)} value={`${figure(seconds, 0)} s`} />
        <Figure name={t("plan.objective")} value={money(last?.objective)} />
        <Figure name={t("plan.bound")} value={money(last?.bound)} />
        <Figure name={t("plan.gap")} value={percent(last?.gap)} />
        <Figure name={t("plan.on_time")} value={figure(last?.on_time)} />
        <Figure name={t("plan.late")} value={figure(last?.late)} />
        <Figure name={t("plan.unmet")} value={figure(last?.unmet)} />
      </div>
      {steps.length > 1 && <Chart label={t("plan.progress")} height={130} of={[steps]} option={(colors) => progressChart(steps, colors)} />}
    </div>
  );
}

function Summary({ run }: { run: Run }) {
  const summary = run.summary!;
  const later = summary.unmet_due_after_horizon;
  return (
    <>
    <div class="figures" id="summary">
      <Figure name={t("plan.objective")} value={money(summary.objective)} note={run.status === "stopped" ? t("status.stopped") : undefined} />
      <Figure name={t("plan.bound")} value={money(summary.bound)} />
      <Figure name={t("plan.gap")} value={percent(summary.gap)} />
      <Figure name={t("plan.released")} value={figure(summary.released)} />
      <Figure name={t("plan.on_time")} value={figure(summary.on_time)} tone="good" />
      <Figure name={t("plan.late")} value={figure(summary.late)} tone={summary.late ? "warn" : "good"} />
      <Figure name={t("plan.unmet")} value={figure(summary.unmet)} tone={summary.unmet ? "bad" : "good"} note={later ? t("plan.due_later", { units: figure(later) }) : undefined} />
      <Figure name={t("figure.late_vehicle_days")} value={figure(summary.late_vehicle_days)} />
      {summary.waiting_vehicle_days > 0 && <Figure name={t("figure.waiting_vehicle_days")} value={figure(summary.waiting_vehicle_days)} />}
      <Figure name={t("figure.last_start")} value={longDay(summary.last_start)} />
    </div>
    {summary.notices && summary.notices.length > 0 && (
      <div id="notices" class="warn">
        <p>{t("plan.notices")}</p>
        <ul>{summary.notices.map((text) => <li key={text}><Say text={text} /></li>)}</ul>
      </div>
    )}
    </>
  );
}

/** What becomes of each priority: where priorities are strict, no more urgent class gives way to a less urgent one. */
function Classes({ run }: { run: Run }) {
  const { classes = [], priorities } = run.summary!;
  if (classes.length < 2) return null;
  const names = Object.keys(classes[0]!);
  const cells: Record<string, (row: Row) => string> = {
    priority: (row) => row.priority === null ? t("plan.no_priority") : String(row.priority),
    earned: (row) => money(row.earned as number | null),
    bound: (row) => money(row.bound as number | null),
    gap: (row) => percent(row.gap as number | null),
  };
  return (
    <div id="classes">
      <h3>{t("plan.classes")} <span class="faint">{t(priorities === "ignored" ? "plan.priorities_ignored" : "plan.priorities_strict")}</span></h3>
      <div class="by-priority">
        <table class="versions" aria-label={t("plan.classes")}>
          <thead><tr>{names.map((name) => <th key={name} scope="col">{named("col", name)}</th>)}</tr></thead>
          <tbody>
            {classes.map((row, at) => (
              <tr key={at}>{names.map((name) => <td key={name}>{cells[name]?.(row) ?? figure(row[name] as number | null)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Drawings({ run }: { run: Run }) {
  const built = useWhole(runTable(run, "build_out"));
  const days = useWhole(runTable(run, "line_days"));
  return (
    <>
      <Panel title={t("plan.heat")}>
        <Wait of={days}>{(rows) => <Heat rows={rows} />}</Wait>
      </Panel>
      <Panel title={t("plan.build_out")}>
        <Wait of={built}>
          {(rows) => <Chart label={t("plan.build_out")} height={300} of={[rows]} option={(colors) => buildOut(builtDays(rows), colors)} />}
        </Wait>
      </Panel>
    </>
  );
}

function Heat({ rows }: { rows: Row[] }) {
  const cells = rows.map((row): LineDay => ({ line: String(row.line), day: String(row.day), units: Number(row.units), share: Number(row.share), open: row.open === true }));
  const lines = linesOf(cells);
  if (cells.length === 0) return <p class="empty">{t("nothing")}</p>;
  const days = daysOf(cells);
  return (
    <>
      <Chart
        label={t("plan.heat")}
        height={110 + lines.length * 24}
        of={[rows]}
        option={(colors) => lineDays(cells, colors)}
        onClick={(event) => {
          const point = event.data as [number, number] | undefined;
          if (point) openWhy({ kind: "line_day", name: `${lines[point[1]]} ${days[point[0]]}` });
        }}
      />
      <AskDay lines={lines} first={days[0]!} last={days[days.length - 1]!} />
    </>
  );
}

/** The same question without a mouse: why does a line build what it builds on a day? */
function AskDay({ lines, first, last }: { lines: string[]; first: string; last: string }) {
  const ask = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    openWhy({ kind: "line_day", name: `${form.get("line")} ${form.get("day")}` });
  };
  return (
    <form class="form ask-day" onSubmit={ask}>
      <label>{t("line.line")}<select name="line">{lines.map((line) => <option key={line}>{line}</option>)}</select></label>
      <label>{t("line.day")}<input name="day" type="date" min={first} max={last} defaultValue={first} required /></label>
      <button type="submit">{t("why")}</button>
    </form>
  );
}

const TABLES = ["jobs", "orders", "deliveries", "line_days", "completions", "transfers", "purchases", "stock", "shortages"] as const;
const ALWAYS = ["line_rates", "launch"] as const;
type TableName = typeof TABLES[number];

/** What "why?" asks about a row of these tables. */
const WHY: Record<TableName, (row: Row) => WhyTarget | null> = {
  jobs: (row) => ({ kind: "line_day", name: `${row.line} ${row.day}` }),
  orders: (row) => ({ kind: "order", name: String(row.order) }),
  deliveries: (row) => ({ kind: "order", name: String(row.order) }),
  line_days: (row) => ({ kind: "line_day", name: `${row.line} ${row.day}` }),
  completions: (row) => ({ kind: "cohort", name: String(row.cohort) }),
  transfers: (row) => ({ kind: "part", name: String(row.part) }),
  purchases: (row) => ({ kind: "part", name: String(row.part) }),
  stock: (row) => ({ kind: "part", name: String(row.part) }),
  shortages: (row) => ({ kind: "part", name: String(row.part) }),
};

function Tables({ run, params }: { run?: Run; params: Params }) {
  const world = useWorld();
  const all = run ? [...TABLES, ...(run.plan_kept ? ["board"] as const : []), ...ALWAYS] : [...ALWAYS];
  const tab = all.find((one) => one === params.tab) ?? all[0]!;
  const tools = <Tabs all={all} now={tab} title={(one) => t(`table.${one}` as Word)} />;
  if (tab === "board") return <Panel title={t("table.board")}><div class="tools">{tools}</div><Board key={run!.run} run={run!} /></Panel>;
  if (tab === "launch") return <Panel title={t("plan.tables")}><div class="tools">{tools}</div><Launches /></Panel>;
  const path = tab === "line_rates" ? at("/plants/{plant}/tables/{table}", world.plant.plant, "line_rates") : runTable(run!, tab);
  return (
    <Panel title={t("plan.tables")}>
      <Remote key={tab} path={path} scenario={tab === "line_rates" ? scenarioParam(world) : undefined} params={params} label={named("table", tab)}
        why={WHY[tab as TableName]} tools={tools} />
    </Panel>
  );
}

/** How each new brand ramps against its plan. */
function Launches() {
  const world = useWorld();
  const launch = useLoad(planQuestion(world, "/plants/{plant}/launch"));
  const columns = ["line", "variant", "says", "start_planned", "started", "built", "target", "days_behind"];
  return (
    <Wait of={launch}>
      {(answer) => (
        <>
          <PlanNamed about={answer.about} />
          <Grid label={t("table.launch")} rows={answer.launches} columns={columns.map((name) => ({ name, width: name === "says" ? 60 : undefined }))} />
        </>
      )}
    </Wait>
  );
}
