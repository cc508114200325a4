// Which station does what: the load of each against the takt, and what is proven about it.
import type { BalanceSummary, Run } from "../api.ts";
import { stations } from "../charts/stations.ts";
import { figure, percent } from "../format.ts";
import { Figure, Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { Remote } from "../parts/Remote.tsx";
import { Headlines } from "../parts/Say.tsx";
import { choose, type Params } from "../state/place.ts";
import { useWhole } from "../state/whole.ts";
import { t } from "../words/words.ts";
import { runTable } from "./runs.ts";

const TABLES = ["stations", "tasks", "needs"] as const;

export function Balance({ run, params }: { run: Run; params: Params }) {
  const summary = run.summary as unknown as BalanceSummary;
  const loads = useWhole(summary.balanced ? runTable(run, "stations") : null);
  return (
    <>
      <Panel title={t("line.answer")}>
        <Headlines lines={summary.headlines} />
        {summary.balanced && <Figures summary={summary} />}
      </Panel>
      {summary.balanced && (
        <Panel title={t("line.bars")}>
          <Wait of={loads}>
            {(rows) => (
              <Chart label={t("line.bars")} height={300} of={[rows]} option={(colors) => stations(rows, summary.takt_s, colors)}
                onClick={(event) => {
                  const { name } = event;
                  if (name) choose({ tab: "tasks", f: `station==${name}`.toLowerCase() }, true);
                }} />
            )}
          </Wait>
        </Panel>
      )}
      <Tables run={run} params={params} balanced={summary.balanced} />
    </>
  );
}

function Figures({ summary }: { summary: BalanceSummary }) {
  const gap = summary.gap ?? 0;
  return (
    <div class="figures" id="balance-figures">
      <Figure name={t("line.stations_used")} value={figure(summary.stations_used)} tone={gap === 0 ? "good" : "warn"}
        note={t(gap === 0 ? "line.fewer_impossible" : "line.at_least", { bound: figure(summary.stations_bound) })} />
      <Figure name={t("line.takt_is")} value={`${figure(summary.takt_s, 1)} ${t("line.s")}`} />
      <Figure name={t("line.idle_share")} value={percent(summary.idle_share, 1)} />
      <Figure name={t("line.smoothness")} value={`${figure(summary.smoothness_s, 1)} ${t("line.s")}`} />
    </div>
  );
}

function Tables({ run, params, balanced }: { run: Run; params: Params; balanced: boolean }) {
  const tab = TABLES.find((one) => one === params.tab) ?? (balanced ? "stations" : "needs");
  return (
    <Panel title={t("plan.tables")}>
      <Remote key={tab} path={runTable(run, tab)} params={params} label={t(`line.table.${tab}`)}
        tools={<Tabs all={TABLES} now={tab} title={(one) => t(`line.table.${one}`)} />}
        why={tab === "stations" ? (row) => row.variant ? { kind: "variant", name: String(row.variant) } : null : undefined} />
    </Panel>
  );
}
