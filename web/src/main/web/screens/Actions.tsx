// What is to be done, by whom, until when: the list of a run; what is decided becomes an edit.
import { useState } from "preact/hooks";
import { at, type Row, type Run, send, type StepProgress } from "../api.ts";
import { figure } from "../format.ts";
import { Panel, Trouble } from "../parts/bits.tsx";
import { Remote } from "../parts/Remote.tsx";
import { RunChoice } from "../parts/RunChoice.tsx";
import { Say } from "../parts/Say.tsx";
import { useEdits } from "../state/edits.ts";
import { useSteps } from "../state/follow.ts";
import { forget } from "../state/load.ts";
import type { Params } from "../state/place.ts";
import { useWhole } from "../state/whole.ts";
import { scenarioParam, useWorld } from "../state/world.ts";
import { named, t } from "../words/words.ts";
import { isActive, runsOf, runTable, useRuns } from "./runs.ts";

const STATES = ["open", "done", "ignored"] as const;
type Decision = typeof STATES[number];

export function Actions({ params }: { params: Params }) {
  const world = useWorld();
  const runs = useRuns(world);
  const [trouble, setTrouble] = useState<Error>();
  const mine = runsOf(runs.data?.items ?? [], world.scenario, "actions");
  const active = mine.find(isActive);
  const answered = mine.filter((run) => run.summary);
  const chosen = answered.find((run) => String(run.run) === params.run) ?? answered[0];
  const make = () => {
    const wish = { question: "actions", scenario: world.scenario, run: world.planRun ? Number(world.planRun) : undefined, actions: {} } as const;
    void send("POST", at("/plants/{plant}/runs", world.plant.plant), wish).then(() => {
      setTrouble(undefined);
      forget();
    }, setTrouble);
  };
  return (
    <Panel title={t("actions.title")} aside={<RunChoice runs={answered} chosen={chosen} label={t("actions.of_run")} note={openOf} onTrouble={setTrouble} />}>
      {trouble && <Trouble error={trouble} />}
      {world.mayEdit && (
        <p class="tools">
          <button type="button" id="make-actions" disabled={active !== undefined} onClick={make}>{t("actions.make")}</button>
          {active && <button type="button" id="stop-actions" onClick={() => void send("POST", at("/runs/{run}/stop", active.run)).catch(setTrouble)}>{t("plan.stop")}</button>}
        </p>
      )}
      {active && <Working key={active.run} run={active} />}
      {mine[0]?.status === "failed" && <p class="bad" role="alert">▼ {t("status.failed")} <Say text={mine[0].error} /></p>}
      {runs.data && !chosen && !active && <p class="empty">{t("actions.none")}</p>}
      {chosen && <List key={chosen.run} run={chosen} params={params} onTrouble={setTrouble} />}
    </Panel>
  );
}

function openOf(run: Run): string {
  return t("actions.open", { count: figure((run.summary as { open?: number }).open ?? 0) });
}

function List({ run, params, onTrouble }: { run: Run; params: Params; onTrouble: (fault: Error | undefined) => void }) {
  const world = useWorld();
  const { edit } = useEdits();
  const marks = useWhole(at("/plants/{plant}/tables/{table}", world.plant.plant, "action_marks"), { scenario: scenarioParam(world) });
  const decided = new Map((marks.data ?? []).map((row) => [String(row.action), String(row.state) as Decision]));
  const decide = (action: string, state: Decision) => {
    const change = decided.has(action)
      ? { set: "action_marks", key: { action }, to: { state } }
      : { add: "action_marks", row: { action, state, day: world.plant.plan_date } };
    void edit([change]).then(() => onTrouble(undefined), onTrouble);
  };
  const cells = {
    what: (row: Row) => <Say text={row.what} />,
    kind: (row: Row) => named("value", String(row.kind)),
    owner: (row: Row) => named("value", String(row.owner)),
    state: (row: Row) => <State action={String(row.id)} state={decided.get(String(row.id)) ?? "open"} mayEdit={world.mayEdit} onDecide={decide} />,
  };
  return <Remote path={runTable(run, "actions")} params={params} label={t("actions.title")} cells={cells} />;
}

function State({ action, state, mayEdit, onDecide }: { action: string; state: Decision; mayEdit: boolean; onDecide: (action: string, state: Decision) => void }) {
  if (!mayEdit) return <>{named("value", state)}</>;
  return (
    <select aria-label={t("actions.decision", { action })} value={state} onChange={(event) => onDecide(action, event.currentTarget.value as Decision)}>
      {STATES.map((one) => <option key={one} value={one}>{named("value", one)}</option>)}
    </select>
  );
}

/** Waits for the list; at its end all answers are asked for anew. */
function Working({ run }: { run: Run }) {
  useSteps<StepProgress>(run);
  return <p class="live" role="status">{t(`status.${run.status}`)}</p>;
}
