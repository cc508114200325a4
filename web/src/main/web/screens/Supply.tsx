// What is on its way, and how each part's stock will go.
import { at, type Row, type Run } from "../api.ts";
import { inboundByWeek } from "../charts/inbound.ts";
import { Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { Remote } from "../parts/Remote.tsx";
import { Projection, Trend } from "../parts/Projection.tsx";
import { choose, type Params } from "../state/place.ts";
import { useShownRun } from "../state/shown.ts";
import { useWhole } from "../state/whole.ts";
import type { WhyTarget } from "../state/why.ts";
import { scenarioParam, useWorld } from "../state/world.ts";
import { named, t, type Word } from "../words/words.ts";
import { runTable } from "./runs.ts";
import type { ScreenProps } from "./screens.tsx";

const TABS = ["shortages", "arrivals", "sources", "routes", "suppliers", "events"] as const;
type Tab = typeof TABS[number];

export function Supply({ params }: ScreenProps) {
  const world = useWorld();
  const run = useShownRun(world);
  const tab = TABS.find((one) => one === params.tab) ?? "arrivals";
  const arrivals = useWhole(at("/plants/{plant}/tables/{table}", world.plant.plant, "arrivals"), { scenario: scenarioParam(world) });
  return (
    <div class="screen">
      <div class="columns">
        <Panel title={t("supply.inbound")}>
          <Wait of={arrivals}>{(rows) => <Inbound rows={rows} />}</Wait>
        </Panel>
        <Panel title={params.part ? t("supply.projected", { part: params.part }) : t("supply.stock")}>
          <Projection run={run} part={params.part} />
        </Panel>
      </div>
      <Panel title={t("screen.supply")}>
        <SupplyTable key={tab} tab={tab} run={run} params={params} />
      </Panel>
    </div>
  );
}

function Inbound({ rows }: { rows: Row[] }) {
  if (rows.length === 0) return <p class="empty">{t("nothing")}</p>;
  return <Chart label={t("supply.inbound")} height={220} of={[rows]} option={(colors) => inboundByWeek(rows, colors)} />;
}

const WHY: Partial<Record<Tab, (row: Row) => WhyTarget>> = {
  shortages: (row) => ({ kind: "part", name: String(row.part) }),
  arrivals: (row) => ({ kind: "part", name: String(row.part) }),
  sources: (row) => ({ kind: "part", name: String(row.part) }),
};

function SupplyTable({ tab, run, params }: { tab: Tab; run?: Run; params: Params }) {
  const world = useWorld();
  const tools = <Tabs all={TABS} now={tab} title={(one) => t(`supply.${one}` as Word)} />;
  if (tab === "shortages" && !run) return <><div class="tools">{tools}</div><p class="empty">{t("supply.need_plan")}</p></>;
  const path = tab === "shortages" ? runTable(run!, tab) : at("/plants/{plant}/tables/{table}", world.plant.plant, tab);
  return (
    <Remote path={path} scenario={tab === "shortages" ? undefined : scenarioParam(world)} params={params} label={named("table", tab)} why={WHY[tab]} tools={tools}
      standing={tab === "arrivals" ? "eta" : undefined}
      onPick={WHY[tab] && ((row) => choose({ part: String(row.part) }, true))} picked={(row) => row.part === params.part}
      extra={tab === "shortages" ? [{ name: "trend", width: 20, cell: (row) => <Trend run={run!} part={String(row.part)} /> }] : []} />
  );
}
