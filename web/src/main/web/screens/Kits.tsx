// Of the kits that lie here, which can be finished, and what would free the rest?
import { at, type Kits as KitsAnswer, type Row } from "../api.ts";
import { cohortMatrix } from "../charts/cohortMatrix.ts";
import { kitSteps } from "../charts/kitSteps.ts";
import { figure } from "../format.ts";
import { Figure, Files, Filter, Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { filtered, filterWords, Grid, sorted } from "../parts/Grid.tsx";
import { useLoad } from "../state/load.ts";
import { choose, type Params } from "../state/place.ts";
import { openWhy, type WhyTarget } from "../state/why.ts";
import { question, scenarioParam, useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import type { ScreenProps } from "./screens.tsx";

export function Kits({ params }: ScreenProps) {
  const world = useWorld();
  const kits = useLoad(question(world, "/plants/{plant}/kits"));
  return (
    <div class="screen">
      <Wait of={kits}>
        {(answer) => (
          <>
            <Figures kits={answer} />
            <Panel title={t("kits.matrix")}><Matrix kits={answer} /></Panel>
            <Panel title={t("kits.steps")}>
              <Chart label={t("kits.steps")} height={170} of={[answer]} option={(colors) => kitSteps(answer.steps, world.plant, colors)} />
            </Panel>
            <Tables kits={answer} params={params} />
          </>
        )}
      </Wait>
    </div>
  );
}

function Figures({ kits }: { kits: KitsAnswer }) {
  const moves = kits.part_transfers !== "none";
  return (
    <div class="figures">
      <Figure name={t("kits.total")} value={figure(kits.kits_total)} />
      <Figure name={t("kits.clear")} value={figure(kits.clear_to_build)} tone="good" />
      <Figure name={t("kits.in_transit")} value={figure(kits.in_transit)} />
      <Figure name={t("kits.stuck")} value={figure(kits.stuck)} note={t("kits.on_yard", { count: figure(kits.stuck_built) })} tone={kits.stuck ? "bad" : "good"} />
      <Figure name={t("kits.on_hold")} value={figure(kits.on_hold)} />
      <Figure name={t(moves ? "kits.freed" : "kits.would_free")} value={figure(moves ? kits.freed_by_transfers : kits.would_free_within_variant)} tone="good" />
    </div>
  );
}

function Matrix({ kits }: { kits: KitsAnswer }) {
  const stuck = kits.cohorts.filter((cohort) => cohort.missing.length > 0 && cohort.usable_now > 0);
  if (stuck.length === 0) return <p class="empty">{t("nothing")}</p>;
  const variants = new Set(stuck.map((cohort) => cohort.variant));
  return (
    <Chart label={t("kits.matrix")} height={130 + variants.size * 28} of={[kits]} option={(colors) => cohortMatrix(stuck, colors)}
      onClick={(event) => {
        const cohorts = (event.data as { cohorts?: string[] } | undefined)?.cohorts;
        if (cohorts?.[0]) openWhy({ kind: "cohort", name: cohorts[0] });
      }} />
  );
}

const TABS = ["cohorts", "release", "ledger", "fits", "debts"] as const;
type Tab = typeof TABS[number];

function whyOf(tab: Tab, row: Row): WhyTarget | null {
  const cohort = Array.isArray(row.cohorts) ? row.cohorts[0] : row.cohort ?? row.from_cohort;
  if (tab === "release") return { kind: "part", name: String(row.part) };
  return cohort ? { kind: "cohort", name: String(cohort) } : row.part ? { kind: "part", name: String(row.part) } : null;
}

function Tables({ kits, params }: { kits: KitsAnswer; params: Params }) {
  const world = useWorld();
  const tab = TABS.find((one) => one === params.tab) ?? "cohorts";
  const rows = kits[tab] as unknown as Row[];
  const files = { scenario: scenarioParam(world), filter: filterWords(params.f, Object.keys(rows[0] ?? {})), sort: params.s };
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name }));
  return (
    <Panel title={t("kits.tables")} aside={<Files path={at("/plants/{plant}/kits/tables/{table}", world.plant.plant, tab)} params={files} />}>
      <div class="tools">
        <Tabs all={TABS} now={tab} title={(one) => `${t(`kits.${one}`)} ${kits[one].length}`} />
        <Filter value={params.f} />
      </div>
      <Grid label={t(`kits.${tab}`)} rows={sorted(filtered(rows, params.f), params.s)} columns={columns} sort={params.s}
        onSort={(s) => choose({ s }, true)} why={(row) => whyOf(tab, row)} />
    </Panel>
  );
}
