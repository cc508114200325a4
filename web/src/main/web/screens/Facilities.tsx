// The plants within the plant: when they are ready, their budgets, works and what each opens.
import { useState } from "preact/hooks";
import { at, type Row, type Run, send, type StepProgress } from "../api.ts";
import { Bar, Figure, Panel, Tabs, Trouble, Wait } from "../parts/bits.tsx";
import { Remote } from "../parts/Remote.tsx";
import { RunChoice } from "../parts/RunChoice.tsx";
import { Say } from "../parts/Say.tsx";
import { useSteps } from "../state/follow.ts";
import { useWhole } from "../state/whole.ts";
import { scenarioParam, useWorld } from "../state/world.ts";
import { figure, money } from "../format.ts";
import { t } from "../words/words.ts";
import { Programme, schedule } from "./Programme.tsx";
import { isActive, runsOf, useRuns } from "./runs.ts";
import type { ScreenProps } from "./screens.tsx";

const TABS = ["facilities", "activities", "unlocks", "crews"] as const;

export function Facilities({ params }: ScreenProps) {
  const world = useWorld();
  const facilities = useWhole(at("/plants/{plant}/tables/{table}", world.plant.plant, "facilities"), { scenario: scenarioParam(world) });
  const runs = useRuns(world);
  const mine = runsOf(runs.data?.items ?? [], world.scenario, "facilities");
  const active = mine.find(isActive);
  const answered = mine.filter((run) => run.summary);
  const chosen = answered.find((run) => String(run.run) === params.run) ?? answered[0];
  const [trouble, setTrouble] = useState<Error>();
  const tab = TABS.find((one) => one === params.tab) ?? "facilities";
  const most = Math.max(1, ...(facilities.data ?? []).map((row) => Number(row.budget)));
  const cells = { budget: (row: Row) => <Bar share={Number(row.budget) / most} text={figure(row.budget as number)} /> };
  return (
    <div class="screen">
      <Wait of={facilities}>
        {(rows) => (
          <div class="figures">
            <Figure name={t("facilities.facilities")} value={figure(rows.length)} />
            <Figure name={t("facilities.sum")} value={money(rows.reduce((sum, row) => sum + Number(row.budget), 0))} />
          </div>
        )}
      </Wait>
      <Panel title={t("facilities.dates")} aside={<RunChoice runs={answered} chosen={chosen} label={t("facilities.of_run")} note={(run) => money((run.summary as { cost?: number }).cost)} onTrouble={setTrouble} />}>
        {runs.error && <Trouble error={runs.error} />}
        {trouble && <Trouble error={trouble} />}
        {world.mayEdit && (
          <p class="tools">
            <button type="button" id="schedule" class="main-action" disabled={active !== undefined}
              onClick={() => void schedule(world.plant.plant, world.scenario).then(() => setTrouble(undefined), setTrouble)}>{t("facilities.schedule")}</button>
            {active && <button type="button" id="stop" onClick={() => void send("POST", at("/runs/{run}/stop", active.run)).catch(setTrouble)}>{t("plan.stop")}</button>}
          </p>
        )}
        {active && <Working key={active.run} run={active} />}
        {mine[0]?.status === "failed" && <p class="bad" role="alert">▼ {t("status.failed")} <Say text={mine[0].error} /></p>}
        {runs.data && !chosen && !active && <p class="empty">{t("facilities.none")}</p>}
      </Panel>
      {chosen && <Programme key={chosen.run} run={chosen} params={params} />}
      <Panel title={t("screen.facilities")}>
        <Remote key={tab} path={at("/plants/{plant}/tables/{table}", world.plant.plant, tab)} scenario={scenarioParam(world)} params={params} label={t(`facilities.${tab}`)}
          cells={tab === "facilities" ? cells : undefined} tools={<Tabs all={TABS} now={tab} title={(one) => t(`facilities.${one}`)} />} />
      </Panel>
    </div>
  );
}

/** Waits for the schedule; at its end all answers are asked for anew. */
function Working({ run }: { run: Run }) {
  useSteps<StepProgress>(run);
  return <p class="live" role="status">{t(`status.${run.status}`)}</p>;
}
