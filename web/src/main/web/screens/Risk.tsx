// How big is the safety margin, and how bad can it get? Asked in the background, kept with the runs.
import { useState } from "preact/hooks";
import { type About, at, type MarginSummary, type Run, send, type StepProgress, type StressSummary } from "../api.ts";
import { figure, percent } from "../format.ts";
import { Bar, NumberField, Panel, Tabs, Trouble } from "../parts/bits.tsx";
import { PlanNamed } from "../parts/PlanNamed.tsx";
import { RunChoice } from "../parts/RunChoice.tsx";
import { Say } from "../parts/Say.tsx";
import { useSteps } from "../state/follow.ts";
import { forget } from "../state/load.ts";
import { choose } from "../state/place.ts";
import { aboutOf, isAbout, sinceThen, useShown } from "../state/shown.ts";
import { useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import { Margin } from "./Margin.tsx";
import { isActive, runsOf, useRuns } from "./runs.ts";
import type { ScreenProps } from "./screens.tsx";
import { Stress } from "./Stress.tsx";

const ASKED = ["margin", "stress"] as const;
type Asked = typeof ASKED[number];

export function Risk({ params }: ScreenProps) {
  const world = useWorld();
  const asked = ASKED.find((one) => one === params.ask) ?? "margin";
  const runs = useRuns(world);
  const mine = runsOf(runs.data?.items ?? [], world.scenario, asked);
  const active = mine.find(isActive);
  const [trouble, setTrouble] = useState<Error>();
  const shown = useShown(world).data;
  const answered = mine.filter((run) => run.summary);
  const ofPlan = answered.filter((run) => isAbout(run, shown));
  const chosen = answered.find((run) => String(run.run) === params.run) ?? ofPlan[0];
  return (
    <div class="screen">
      <Panel title={t(`risk.${asked}`)} aside={<RunChoice runs={answered} chosen={chosen} label={t("risk.of")} note={note} onTrouble={setTrouble} />}>
        <div class="tools"><Tabs all={ASKED} now={asked} param="ask" title={(one) => t(`risk.tab.${one}`)} /></div>
        {runs.error && <Trouble error={runs.error} />}
        {trouble && <Trouble error={trouble} />}
        {world.mayEdit && <AskForm key={asked} asked={asked} active={active} />}
        {active && <Steps key={active.run} run={active} />}
        {mine[0]?.status === "failed" && <p class="bad" role="alert">▼ {t("status.failed")} <Say text={mine[0].error} /></p>}
        {mine[0]?.status === "stopped" && !mine[0].summary && <p class="warn" role="status">● {t("status.stopped")}</p>}
        {chosen ? <Of run={chosen} shown={shown} /> : <PlanNamed about={shown} />}
        {runs.data && shown && !chosen && !active && <p class="empty">{t(`risk.none.${asked}`)}</p>}
      </Panel>
      {chosen && (asked === "margin"
        ? <Margin key={chosen.run} run={chosen} params={params} />
        : <Stress key={chosen.run} run={chosen} others={answered.filter((run) => isAbout(run, aboutOf(chosen)))} params={params} />)}
    </div>
  );
}

/** Which plan the answer is about. */
function Of({ run, shown }: { run: Run; shown?: About }) {
  const about = aboutOf(run);
  return about ? <PlanNamed about={sinceThen(about, shown)} /> : <p class="about warn">● {t("risk.older")}</p>;
}

function note(run: Run): string {
  const about = aboutOf(run);
  const of = about?.run ? `${t("shown.run", { run: about.run })} · ` : "";
  return of + figures(run);
}

function figures(run: Run): string {
  if (run.question === "margin") return percent((run.summary as unknown as MarginSummary).margin, 0);
  const stress = run.summary as unknown as StressSummary;
  return t("risk.note", { buffer: figure(stress.buffer_days), replications: figure(stress.replications) });
}

function AskForm({ asked, active }: { asked: Asked; active?: Run }) {
  const world = useWorld();
  const [error, setError] = useState<Error>();
  const ask = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const number = (name: string) => Number(form.get(name));
    const terms = asked === "margin"
      ? { margin: { assume_recovery_days: number("recovery"), late_by_days: number("late"), break_within_days: number("within") } }
      : { seed: number("seed"), stress: { replications: number("replications"), buffer_days: number("buffer") } };
    send("POST", at("/plants/{plant}/runs", world.plant.plant), { question: asked, scenario: world.scenario, run: world.planRun ? Number(world.planRun) : undefined, ...terms }).then(() => {
      setError(undefined);
      choose({ run: undefined, s: undefined, f: undefined });
      forget();
    }, setError);
  };
  const input = (name: string, title: string, value: number, least: number, most: number) => (
    <NumberField name={name} title={title} usual={value} min={least} max={most} />
  );
  return (
    <form class="form" onSubmit={ask}>
      {asked === "margin" && input("recovery", t("risk.recovery"), 90, 0, 36500)}
      {asked === "margin" && input("late", t("risk.late"), 30, 0, 36500)}
      {asked === "margin" && input("within", t("risk.within"), 90, 1, 36500)}
      {asked === "stress" && input("replications", t("risk.replications"), 1000, 1, 1000000)}
      {asked === "stress" && input("buffer", t("risk.buffer"), 0, 0, 3650)}
      {asked === "stress" && input("seed", t("risk.seed"), 1, 0, 2147483647)}
      <button type="submit" id="ask" class="main-action" disabled={active !== undefined}>{t("risk.ask")}</button>
      {active && (
        <button type="button" id="stop" onClick={() => void send("POST", at("/runs/{run}/stop", active.run)).catch(setError)}>{t(asked === "margin" ? "plan.stop_all" : "plan.stop")}</button>
      )}
      {error && <Trouble error={error} />}
    </form>
  );
}

/** How many failures or replications are done. */
function Steps({ run }: { run: Run }) {
  const steps = useSteps<StepProgress>(run);
  const last = steps[steps.length - 1];
  return (
    <p class="live" role="status">
      {last
        ? <Bar share={last.done / Math.max(1, last.all)} text={t("risk.steps", { done: figure(last.done), all: figure(last.all), seconds: figure(last.seconds) })} />
        : t(`status.${run.status}`)}
    </p>
  );
}
