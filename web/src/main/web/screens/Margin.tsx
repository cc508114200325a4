// What each failure costs and how long the plan survives it, against how long it takes to recover.
import { address, at, type Edit, type MarginSummary, type Row, type Run } from "../api.ts";
import { exposure } from "../charts/exposure.ts";
import { dayAfter, figure, percent } from "../format.ts";
import { Figure, Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { ExposureMap } from "../parts/ExposureMap.tsx";
import { Remote } from "../parts/Remote.tsx";
import { Headlines } from "../parts/Say.tsx";
import { useEdits } from "../state/edits.ts";
import { choose, type Params } from "../state/place.ts";
import { useWhole } from "../state/whole.ts";
import { useWorld } from "../state/world.ts";
import { failureName, named, t } from "../words/words.ts";
import { runTable } from "./runs.ts";

const TABLES = ["failures", "waiting", "breaks"] as const;

export function Margin({ run, params }: { run: Run; params: Params }) {
  const failures = useWhole(runTable(run, "failures"));
  const summary = run.summary as unknown as MarginSummary;
  return (
    <>
      <Panel title={t("risk.answer")} aside={<a id="certificate" href={address(at("/runs/{run}/certificate", run.run))} download title={t("risk.certificate_hint")}>{t("risk.certificate")}</a>}>
        <Headlines lines={summary.headlines} />
        <Figures summary={summary} />
      </Panel>
      <Panel title={t("risk.exposure")}>
        <Wait of={failures}>
          {(rows) => (
            <Chart label={t("risk.exposure")} height={360} of={[rows]} option={(colors) => exposure(rows, summary.horizon_days, colors)}
              onClick={(event) => {
                const name = (event.data as { name?: string } | undefined)?.name;
                if (name) choose({ tab: "failures", f: `failure==${name.slice(name.indexOf(":") + 1)}`.toLowerCase() }, true);
              }} />
          )}
        </Wait>
      </Panel>
      <Panel title={t("risk.exposure_map")}>
        <Wait of={failures}>{(rows) => <ExposureMap rows={rows} />}</Wait>
      </Panel>
      <Tables run={run} params={params} />
    </>
  );
}

function Figures({ summary }: { summary: MarginSummary }) {
  const { margin, breaks } = summary;
  return (
    <div class="figures" id="margin-figures">
      <Figure name={t("risk.margin_is")} value={margin === null ? t("risk.whole_horizon") : percent(margin, 0)} tone={margin !== null && margin < 1 ? "bad" : "good"} />
      <Figure name={t("risk.weakest")} value={summary.weakest ? failureName(summary.weakest) : "–"} />
      <Figure name={t("risk.passes")} value={percent(summary.pass_share, 1)} tone={summary.pass_share < 1 ? "warn" : "good"} />
      <Figure name={t("risk.cvar")} value={figure(summary.cvar95_vehicles)} note={t("risk.of_planned", { planned: figure(summary.planned_vehicles) })} />
      <Figure name={t("risk.breaks", { days: figure(breaks.within_days) })} value={breaks.size ? t("risk.failures", { count: breaks.size }) : t("risk.no_three")}
        tone={breaks.size ? "warn" : "good"} />
    </div>
  );
}

function Tables({ run, params }: { run: Run; params: Params }) {
  const { edit } = useEdits();
  const world = useWorld();
  const tab = TABLES.find((one) => one === params.tab) ?? "failures";
  const close = (row: Row) => {
    const event = closing(row, world.plant.plan_date);
    return event && world.mayEdit
      ? <button type="button" class="close-it" title={t("risk.close_hint")} onClick={(click) => {
        click.stopPropagation();
        void edit([event]);
      }}>{t("risk.close")}</button>
      : null;
  };
  return (
    <Panel title={t("risk.ranking")}>
      <Remote key={tab} path={runTable(run, tab)} params={params} label={t(`risk.${tab}_table`)}
        tools={<Tabs all={TABLES} now={tab} title={(one) => t(`risk.${one}_table`)} />}
        why={tab === "failures" ? (row) => row.gating_part ? { kind: "part", name: String(row.gating_part) } : null : undefined}
        cells={{
          kind: (row) => named("value", String(row.kind)),
          failures: (row) => Array.isArray(row.failures) ? row.failures.map(failureName).join(", ") : failureName(String(row.failures ?? "")),
          failure: (row) => <span class="bar-cell"><span>{row.failure}</span>{close(row)}</span>,
          passes: (row) => <span class={row.passes ? "good" : "bad"}>{row.passes ? "▲" : "▼"} {t(row.passes ? "yes" : "no")}</span>,
          margin: (row) => row.margin === null ? (row.passes ? t("risk.whole_horizon") : "–") : percent(row.margin as number, 0),
        }} />
    </Panel>
  );
}

/** The failure as an event of the plant, until it has recovered; null where one event does not say it. */
function closing(row: Row, planDate: string): Edit | null {
  const kind = row.kind === "supplier" ? "supplier_stopped" : row.kind === "route" ? "route_closed" : null;
  if (!kind) return null;
  const to = dayAfter(planDate, Number(row.time_to_recover_days));
  return { add: "events", row: { event: `fails-${row.failure}`, from: planDate, to, kind, target: String(row.failure) } };
}
