// A day's sequence: the cars in their slots, what each goal has come to, and the day that has begun.
import { useState } from "preact/hooks";
import type { Row, Run, SequenceSummary } from "../api.ts";
import { figure } from "../format.ts";
import { Panel, Tabs, Trouble, Wait } from "../parts/bits.tsx";
import { Grid } from "../parts/Grid.tsx";
import { Remote } from "../parts/Remote.tsx";
import { Headlines } from "../parts/Say.tsx";
import { PlanNamed } from "../parts/PlanNamed.tsx";
import { type Car, carOf, Strip } from "../parts/Strip.tsx";
import type { Params } from "../state/place.ts";
import { aboutOf, sinceThen, useShown } from "../state/shown.ts";
import { useWhole } from "../state/whole.ts";
import { useWorld } from "../state/world.ts";
import { t, type Word } from "../words/words.ts";
import { askFor } from "./Line.tsx";
import { runTable } from "./runs.ts";

const TABLES = ["sequence", "rules", "violations", "trades"] as const;

export function Sequence({ run, params, busy }: { run: Run; params: Params; busy: boolean }) {
  const summary = run.summary as unknown as SequenceSummary;
  const cars = useWhole(runTable(run, "sequence"));
  const before = useWhole(runTable(run, "before"));
  const violations = useWhole(runTable(run, "violations"));
  const [picked, setPicked] = useState<Car>();
  const shown = useShown(useWorld()).data;
  return (
    <>
      <div class="columns">
        <Panel title={t("line.answer")}>
          {summary.about && <PlanNamed about={sinceThen(summary.about, shown)} />}
          <Headlines lines={summary.headlines} />
        </Panel>
        <Panel title={t("line.goals")}>
          <Goals rows={summary.goals} />
        </Panel>
      </div>
      <Panel title={t("line.strip")}>
        <Wait of={cars}>
          {(rows) => (
            <Wait of={before}>
              {(tail) => (
                <Wait of={violations}>
                  {(broken) => (
                    <Strip cars={[...tail, ...rows].map(carOf)} rules={summary.rules.map((rule) => String(rule.option))} violations={broken}
                      frozen={summary.frozen} onPick={setPicked} picked={picked} />
                  )}
                </Wait>
              )}
            </Wait>
          )}
        </Wait>
        {cars.data && <Begun run={run} rows={cars.data} summary={summary} picked={picked} busy={busy} />}
      </Panel>
      <Tables run={run} params={params} />
    </>
  );
}

function Goals({ rows }: { rows: Row[] }) {
  const told = (name: string) => ({ name, cell: (row: Row) => figure(row[name] as number) });
  const isBest = (row: Row) => row.now === row.least_possible;
  return (
    <div id="goals">
      <Grid label={t("line.goals")} rows={rows} columns={[
        { name: "goal", cell: (row) => t(`goal.${row.goal}` as Word), width: 18 },
        told("given"),
        { name: "now", cell: (row) => <span class={isBest(row) ? "good" : ""}>{isBest(row) ? "▲ " : ""}{figure(row.now as number)}</span> },
        { ...told("least_possible"), title: t("line.least") },
      ]} />
    </div>
  );
}

/** A car is blocked at noon: the first cars keep their slots, the others are put in sequence anew. */
function Begun({ run, rows, summary, picked, busy }: { run: Run; rows: Row[]; summary: SequenceSummary; picked?: Car; busy: boolean }) {
  const world = useWorld();
  const [frozen, setFrozen] = useState("");
  const [blocked, setBlocked] = useState("");
  const [seconds, setSeconds] = useState("10");
  const [error, setError] = useState<Error>();
  if (!world.mayEdit) return null;
  const ask = (event: Event) => {
    event.preventDefault();
    const out = blocked.split(/[\s,;]+/).filter(Boolean);
    const sequence = {
      line: summary.line, day: summary.day, goals: summary.goals.map((row) => String(row.goal)),
      given: rows.map((row) => String(row.vehicle)), frozen: Number(frozen || 0), blocked: out,
    };
    const about = aboutOf(run);
    const plan = about ? (about.run === null ? { mode: about.mode } : { run: about.run }) : {};
    askFor({ question: "sequence", ...plan, scenario: run.scenario || undefined, time_limit_s: Number(seconds), sequence }, world.plant.plant, setError);
  };
  const add = () => picked && setBlocked([...blocked.split(/[\s,;]+/).filter(Boolean), picked.vehicle].join(", "));
  const isOfDay = picked !== undefined && picked.slot > 0;
  return (
    <form class="form begun" onSubmit={ask}>
      <b>{t("line.begun")}</b>
      <label>{t("line.frozen")}<input name="frozen" type="number" min="0" max={rows.length} value={frozen} onInput={(event) => setFrozen(event.currentTarget.value)} /></label>
      <label>{t("line.blocked")}<input name="blocked" size={30} value={blocked} onInput={(event) => setBlocked(event.currentTarget.value)} /></label>
      <button type="button" id="freeze" disabled={!isOfDay} onClick={() => setFrozen(String(picked?.slot ?? ""))}>{t("line.freeze")}</button>
      <button type="button" id="block" disabled={!isOfDay} onClick={add}>{t("line.block")}</button>
      <label>{t("plan.limit")}<input name="again" type="number" min="1" max="86400" required value={seconds} onInput={(event) => setSeconds(event.currentTarget.value)} /></label>
      <button type="submit" id="again" disabled={busy || (!frozen && !blocked)}>{t("line.again")}</button>
      {error && <Trouble error={error} />}
    </form>
  );
}

function Tables({ run, params }: { run: Run; params: Params }) {
  const tab = TABLES.find((one) => one === params.tab) ?? "sequence";
  return (
    <Panel title={t("plan.tables")}>
      <Remote key={tab} path={runTable(run, tab)} params={params} label={t(`line.table.${tab}`)}
        tools={<Tabs all={TABLES} now={tab} title={(one) => t(`line.table.${one}`)} />}
        why={tab === "sequence" ? (row) => row.variant ? { kind: "variant", name: String(row.variant) } : null : undefined}
        cells={tab === "trades" || tab === "rules" ? { goal: (row) => t(`goal.${row.goal}` as Word) } : undefined} />
    </Panel>
  );
}
