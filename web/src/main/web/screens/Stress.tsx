// How bad it can get: the fan of the output, what drives the loss, what a buffer is worth.
import type { Row, Run, StressSummary } from "../api.ts";
import { fan } from "../charts/fan.ts";
import { tornado } from "../charts/tornado.ts";
import { figure, longDay, money, percent } from "../format.ts";
import { Figure, Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { Grid } from "../parts/Grid.tsx";
import { Remote } from "../parts/Remote.tsx";
import { Headlines, Say } from "../parts/Say.tsx";
import { choose, type Params } from "../state/place.ts";
import { useWhole } from "../state/whole.ts";
import { named, t, type Word } from "../words/words.ts";
import { runTable } from "./runs.ts";

const TABLES = ["contracts", "figures", "risks", "drivers", "ends", "convergence", "curve"] as const;
const MOST_DRIVERS = 14;

export function Stress({ run, others, params }: { run: Run; others: Run[]; params: Params }) {
  const curve = useWhole(runTable(run, "curve"));
  const drivers = useWhole(runTable(run, "drivers"));
  const summary = run.summary as unknown as StressSummary;
  return (
    <>
      <Panel title={t("risk.answer")}>
        <Headlines lines={summary.headlines} />
        <Figures run={run} summary={summary} />
      </Panel>
      <div class="columns">
        <Panel title={t("risk.fan")}>
          <Wait of={curve}>{(rows) => <Chart label={t("risk.fan")} height={340} of={[rows]} option={(colors) => fan(rows, colors)} />}</Wait>
        </Panel>
        <Panel title={t("risk.tornado")}>
          <Wait of={drivers}>{(rows) => <Tornado rows={rows} />}</Wait>
        </Panel>
      </div>
      <Panel title={t("risk.buffers")}>
        <Buffers run={run} others={others} />
      </Panel>
      <Tables run={run} params={params} />
    </>
  );
}

function Tornado({ rows }: { rows: Row[] }) {
  if (rows.length === 0) return <p class="empty">{t("risk.no_drivers")}</p>;
  const worst = rows.filter((row) => Number(row.lost_alone) || Number(row.lost_saved_without)).slice(0, MOST_DRIVERS);
  if (worst.length === 0) return <p class="empty">{t("nothing")}</p>;
  return <Chart label={t("risk.tornado")} height={340} of={[rows]} option={(colors) => tornado(worst, colors)} />;
}

function value(rows: Row[], name: string, column: string): number | null {
  return (rows.find((row) => row.figure === name)?.[column] ?? null) as number | null;
}

function Figures({ run, summary }: { run: Run; summary: StressSummary }) {
  const { figures } = summary;
  return (
    <div class="figures" id="stress-figures">
      <Figure name={t("risk.lost_mean")} value={figure(value(figures, "vehicles_lost", "mean"))} note={t("risk.of_planned", { planned: figure(summary.planned) })} tone="warn" />
      <Figure name={t("risk.lost_p90")} value={figure(value(figures, "vehicles_lost", "p90"))} tone="bad" />
      <Figure name={t("risk.money_mean")} value={money(value(figures, "money_lost", "mean"))} />
      <Figure name={t("risk.stop_p50")} value={longDay(summary.stop_p50)} note={t("risk.planned_stop", { day: longDay(summary.planned_stop) })} />
      <Figure name={t("risk.replications_done")} value={figure(summary.replications)} note={run.status === "stopped" ? t("status.stopped") : undefined} />
    </div>
  );
}

/** Every run of this scenario as one row: the same shocks, other buffers. */
function Buffers({ run, others }: { run: Run; others: Run[] }) {
  const rows = others.map((one): Row => {
    const told = one.summary as unknown as StressSummary;
    const kept = told.contracts.map((contract) => contract.chance_kept).filter((one) => one != null).map(Number);
    return {
      run: one.run,
      buffer_days: told.buffer_days,
      replications: told.replications,
      lost_mean: value(told.figures, "vehicles_lost", "mean"),
      lost_p90: value(told.figures, "vehicles_lost", "p90"),
      service: 1 - (value(told.figures, "vehicles_lost", "mean") ?? 0) / Math.max(1, told.planned),
      kept_least: kept.length ? Math.min(...kept) : null,
      stop_p50: told.stop_p50,
    };
  }).sort((a, b) => Number(a.buffer_days) - Number(b.buffer_days));
  const share = (name: string) => ({ name, cell: (row: Row) => percent(row[name] as number | null, 1), width: 16 });
  const told = (name: string) => ({ name, cell: (row: Row) => figure(row[name] as number | null) });
  return (
    <Grid label={t("risk.buffers")} rows={rows} picked={(row) => row.run === run.run} onPick={(row) => choose({ run: String(row.run) }, true)}
      columns={[told("buffer_days"), told("replications"), told("lost_mean"), told("lost_p90"), share("service"), share("kept_least"), { name: "stop_p50" }]} />
  );
}

function Tables({ run, params }: { run: Run; params: Params }) {
  const tab = TABLES.find((one) => one === params.tab) ?? "contracts";
  const share = (name: string) => ({ [name]: (row: Row) => percent(row[name] as number | null, 1) });
  return (
    <Panel title={t("plan.tables")}>
      <Remote key={tab} path={runTable(run, tab)} params={params} label={t(`risk.${tab}` as Word)}
        tools={<Tabs all={TABLES} now={tab} title={(one) => t(`risk.${one}` as Word)} />}
        cells={{
          ...share("chance_kept"), ...share("chance"), ...share("level"),
          ...(tab === "drivers" ? { source: (row: Row) => <Say text={row.source} /> } : {}),
          ...(tab === "figures" ? { figure: (row: Row) => named("value", String(row.figure)) } : {}),
        }} />
    </Panel>
  );
}
