// In what order do the cars go down a line, and which station does what? Asked in the background, kept with the runs.
import { useState } from "preact/hooks";
import { type About, at, type BalanceSummary, type Cell, type LineDays, type Row, type Run, type RunWish, send, type SequenceProgress, type SequenceSummary, type StepProgress } from "../api.ts";
import { figure, longDay } from "../format.ts";
import { Bar, NumberField, Panel, Tabs, Trouble, Wait } from "../parts/bits.tsx";
import { PlanNamed } from "../parts/PlanNamed.tsx";
import { RunChoice } from "../parts/RunChoice.tsx";
import { Say } from "../parts/Say.tsx";
import { useSteps } from "../state/follow.ts";
import { forget, useLoad } from "../state/load.ts";
import { choose, type Params } from "../state/place.ts";
import { aboutOf, isAbout, useShown } from "../state/shown.ts";
import { planQuestion, useWorld } from "../state/world.ts";
import { t, type Word } from "../words/words.ts";
import { Balance } from "./Balance.tsx";
import { isActive, runsOf, useRuns } from "./runs.ts";
import type { ScreenProps } from "./screens.tsx";
import { Sequence } from "./Sequence.tsx";

const ASKED = ["sequence", "balance"] as const;
type Asked = typeof ASKED[number];

/** What counts, in the usual sequence. */
export const GOALS = ["lots", "hard", "colors", "soft", "work", "parts"] as const;

interface Chosen {
  line: string;
  day: string;
}

export function Line({ params }: ScreenProps) {
  const world = useWorld();
  const asked = ASKED.find((one) => one === params.ask) ?? "sequence";
  const days = useLoad(planQuestion(world, "/plants/{plant}/line_days"));
  const runs = useRuns(world);
  const [trouble, setTrouble] = useState<Error>();
  const mine = runsOf(runs.data?.items ?? [], world.scenario, asked);
  const active = mine.find(isActive);
  const shownPlan = useShown(world).data;
  const last = mine.find((run) => run.summary && isOfPlan(run, shownPlan))?.summary as unknown as SequenceSummary | undefined;
  const chosen = days.data && choice(days.data, asked, params, last);
  const answered = mine.filter((run) => run.summary && chosen && isOf(run, asked, chosen) && isOfPlan(run, shownPlan));
  const shown = answered.find((run) => String(run.run) === params.run) ?? answered[0];
  return (
    <div class="screen">
      <Panel title={t(`line.${asked}`)} aside={<RunChoice runs={answered} chosen={shown} label={t("risk.of")} note={note} onTrouble={setTrouble} />}>
        <div class="tools"><Tabs all={ASKED} now={asked} param="ask" title={(one) => t(`line.tab.${one}`)} /></div>
        {runs.error && <Trouble error={runs.error} />}
        {trouble && <Trouble error={trouble} />}
        <Wait of={days}>
          {(known) => chosen?.line
            ? (
              <>
                {asked === "sequence" && <PlanNamed about={known.about} />}
                <AskForm key={asked} asked={asked} known={known} chosen={chosen} active={active} />
              </>
            )
            : <p class="empty">{t(`line.nowhere.${asked}`)}</p>}
        </Wait>
        {active && <Steps key={active.run} run={active} />}
        {mine[0]?.status === "failed" && <p class="bad" role="alert">▼ {t("status.failed")} <Say text={mine[0].error} /></p>}
        {mine[0]?.status === "stopped" && !mine[0].summary && <p class="warn" role="status">● {t("status.stopped")}</p>}
        {runs.data && chosen?.line && !shown && !active && <p class="empty">{t(`line.none.${asked}`)}</p>}
      </Panel>
      {shown && (asked === "sequence"
        ? <Sequence key={shown.run} run={shown} params={params} busy={active !== undefined} />
        : <Balance key={shown.run} run={shown} params={params} />)}
    </div>
  );
}

/** The cars of a day are those of the plan that is shown; a balance, and cars that the plant itself gives, are of none. */
function isOfPlan(run: Run, shown: About | undefined): boolean {
  return aboutOf(run) === undefined || isAbout(run, shown);
}

/** The line and the day of the address, else those of the newest answer, else the first. */
function choice(known: LineDays, asked: Asked, params: Params, last?: SequenceSummary): Chosen {
  const rows = asked === "sequence" ? known.days : known.balanced;
  const lines = rows.map((row) => String(row.line));
  const line = [params.line, last?.line].find((one) => one !== undefined && lines.includes(one)) ?? lines[0] ?? "";
  const days = daysOf(known, line).map((row) => String(row.day));
  const lastDay = last?.line === line ? last?.day : undefined;
  const day = [params.day, lastDay].find((one) => one !== undefined && days.includes(one)) ?? days[0] ?? "";
  return { line, day };
}

function daysOf(known: LineDays, line: string): Row[] {
  return known.days.filter((row) => row.line === line);
}

function isOf(run: Run, asked: Asked, chosen: Chosen): boolean {
  const told = run.summary as unknown as SequenceSummary;
  return told.line === chosen.line && (asked === "balance" || told.day === chosen.day);
}

function note(run: Run): string {
  if (run.question === "balance") {
    const balance = run.summary as unknown as BalanceSummary;
    return balance.balanced ? t("line.stations_at", { stations: figure(balance.stations_used), takt: figure(balance.takt_s, 1) }) : t("line.no_balance");
  }
  const told = run.summary as unknown as SequenceSummary;
  return told.goals.filter((row) => Number(row.now) > 0).slice(0, 2).map((row) => `${t(`goal.${row.goal}` as Word)} ${figure(row.now as number)}`).join(", ");
}

function AskForm({ asked, known, chosen, active }: { asked: Asked; known: LineDays; chosen: Chosen; active?: Run }) {
  const world = useWorld();
  const [error, setError] = useState<Error>();
  const ask = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const wish = asked === "sequence" ? sequenceWish(form, chosen) : balanceWish(form, chosen);
    setError(undefined);
    const plan = asked === "sequence" && world.planRun ? { run: Number(world.planRun) } : {};
    askFor({ ...wish, ...plan, scenario: world.scenario }, world.plant.plant, setError);
  };
  return (
    <form class="form" onSubmit={ask}>
      <Lines asked={asked} known={known} chosen={chosen} />
      {asked === "sequence" ? <SequenceFields known={known} chosen={chosen} /> : <BalanceFields known={known} chosen={chosen} />}
      {world.mayEdit && <button type="submit" id="ask" class="main-action" disabled={active !== undefined}>{t("risk.ask")}</button>}
      {world.mayEdit && active && (
        <button type="button" id="stop" onClick={() => void send("POST", at("/runs/{run}/stop", active.run)).catch(setError)}>{t("plan.stop")}</button>
      )}
      {error && <Trouble error={error} />}
    </form>
  );
}

/** Asks, and shows the answer when it comes. */
export function askFor(wish: RunWish, plant: string, onTrouble: (error: Error) => void): void {
  send("POST", at("/plants/{plant}/runs", plant), wish).then(() => {
    choose({ run: undefined, s: undefined, f: undefined });
    forget();
  }, onTrouble);
}

function Lines({ asked, known, chosen }: { asked: Asked; known: LineDays; chosen: Chosen }) {
  const rows = asked === "sequence" ? known.days : known.balanced;
  const lines = [...new Set(rows.map((row) => String(row.line)))];
  return (
    <label>
      {t("line.line")}
      <select id="line" value={chosen.line} onChange={(event) => choose({ line: event.currentTarget.value, day: undefined, run: undefined })}>
        {lines.map((one) => <option key={one} value={one}>{one}</option>)}
      </select>
    </label>
  );
}

function SequenceFields({ known, chosen }: { known: LineDays; chosen: Chosen }) {
  return (
    <>
      <label>
        {t("line.day")}
        <select id="day" value={chosen.day} onChange={(event) => choose({ line: chosen.line, day: event.currentTarget.value, run: undefined })}>
          {daysOf(known, chosen.line).map((row) => (
            <option key={String(row.day)} value={String(row.day)}>{longDay(row.day)} · {t("line.cars", { cars: figure(row.cars as number) })} · {names(row.variants)}</option>
          ))}
        </select>
      </label>
      <label>
        {t("line.first")}
        <select name="first">{GOALS.map((goal) => <option key={goal} value={goal}>{t(`goal.${goal}`)}</option>)}</select>
      </label>
      <NumberField name="seconds" keep="sequence" title={t("plan.limit")} usual={10} min={1} max={86400} />
      <NumberField name="seed" keep="sequence" title={t("risk.seed")} usual={1} min={0} max={2147483647} />
    </>
  );
}

function names(variants: Cell | undefined): string {
  return Array.isArray(variants) ? variants.join(", ") : "";
}

function BalanceFields({ known, chosen }: { known: LineDays; chosen: Chosen }) {
  const row = known.balanced.find((one) => one.line === chosen.line);
  const variants = Array.isArray(row?.variants) ? row.variants : [];
  return (
    <>
      <label>
        {t("line.variants")}
        <select name="variant" key={chosen.line}>
          {variants.length > 1 && (["worst", "plan"] as const).map((mix) => <option key={mix} value={`*${mix}`}>{t(`line.mix.${mix}`)}</option>)}
          {variants.map((one) => <option key={one} value={one}>{one}</option>)}
        </select>
      </label>
      <NumberField name="takt" title={t("line.takt")} usual="" min={0.1} step={0.1} placeholder={t("line.by_rate")} />
      <NumberField name="stations" title={t("line.at_most_stations")} usual="" min={1} max={100000} placeholder={t("line.fewest")} />
      <NumberField name="seconds" keep="balance" title={t("plan.limit")} usual={20} min={1} max={86400} />
    </>
  );
}

function sequenceWish(form: FormData, chosen: Chosen): object {
  const first = String(form.get("first"));
  const goals = [first, ...GOALS.filter((goal) => goal !== first)];
  return {
    question: "sequence",
    time_limit_s: Number(form.get("seconds")),
    seed: Number(form.get("seed")),
    sequence: { line: chosen.line, day: chosen.day, goals },
  };
}

function balanceWish(form: FormData, chosen: Chosen): object {
  const number = (name: string) => form.get(name) ? Number(form.get(name)) : undefined;
  const variant = String(form.get("variant"));
  const which = variant.startsWith("*") ? { mix: variant.slice(1) } : { variant };
  return {
    question: "balance",
    time_limit_s: number("seconds"),
    balance: { line: chosen.line, ...which, takt_s: number("takt"), stations: number("stations") },
  };
}

/** How far the search is, and what it has. */
function Steps({ run }: { run: Run }) {
  const steps = useSteps<SequenceProgress | StepProgress>(run);
  const last = steps[steps.length - 1];
  return (
    <p class="live" role="status">
      {last ? <Bar share={"share" in last ? last.share : last.done / Math.max(1, last.all)} text={told(last)} /> : t("status.queued")}
    </p>
  );
}

function told(step: SequenceProgress | StepProgress): string {
  const seconds = `${figure(step.seconds, 1)} ${t("line.s")}`;
  if (!("share" in step)) return seconds;
  const goals = Object.entries(step.goals).map(([goal, value]) => `${t(`goal.${goal}` as Word)} ${figure(value)}`);
  return [...goals, seconds].join(" · ");
}
