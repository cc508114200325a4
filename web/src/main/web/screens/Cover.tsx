// How long do we last? Parts by run-out, lines and variants by their last day.
import { at, type Cover as CoverAnswer, type Row, type Run } from "../api.ts";
import { coverSpans } from "../charts/coverSpans.ts";
import { figure, longDay } from "../format.ts";
import { Bar, Files, Filter, Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { type Column, filtered, filterWords, Grid, sorted } from "../parts/Grid.tsx";
import { Projection, Trend } from "../parts/Projection.tsx";
import { useLoad } from "../state/load.ts";
import { choose, type Params } from "../state/place.ts";
import { useShownRun } from "../state/shown.ts";
import { openWhy, type WhyTarget } from "../state/why.ts";
import { question, scenarioParam, useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import type { ScreenProps } from "./screens.tsx";

const TABS = ["parts", "variants", "lines"] as const;
type Tab = typeof TABS[number];

export function Cover({ params }: ScreenProps) {
  const world = useWorld();
  const cover = useLoad(question(world, "/plants/{plant}/cover"));
  const run = useShownRun(world);
  const tab = TABS.find((one) => one === params.tab) ?? "parts";
  const files = { scenario: scenarioParam(world), sort: params.s ?? standing(tab) };
  return (
    <div class="screen">
      <Wait of={cover}>
        {(answer) => (
          <>
            <Panel title={t("cover.spans", { stop: longDay(answer.stop) })}>
              <Spans cover={answer} />
            </Panel>
            {params.part && (
              <Panel title={t("supply.projected", { part: params.part })} aside={<button type="button" aria-label={t("close")} onClick={() => choose({ part: undefined }, true)}>×</button>}>
                <Projection run={run} part={params.part} />
              </Panel>
            )}
            <Panel title={t("cover.table")} aside={<Files path={at("/plants/{plant}/cover/tables/{table}", world.plant.plant, tab)} params={{ ...files, filter: filterWords(params.f, Object.keys(answer[tab][0] ?? {})) }} />}>
              <div class="tools">
                <Tabs all={TABS} now={tab} title={(one) => `${t(`cover.${one}`)} ${answer[one].length}`} />
                <Filter value={params.f} />
              </div>
              <CoverTable rows={answer[tab]} tab={tab} run={run} params={params} />
            </Panel>
          </>
        )}
      </Wait>
    </div>
  );
}

/** More bars than that cannot be read; the table has them all. */
const MOST_SPANS = 20;

function Spans({ cover }: { cover: CoverAnswer }) {
  const world = useWorld();
  const variants = cover.variants.filter((variant) => variant.stop);
  if (variants.length === 0) return <p class="empty">{t("cover.nothing")}</p>;
  const first = [...variants].sort((a, b) => a.stop! < b.stop! ? -1 : a.stop! > b.stop! ? 1 : b.units_at_risk - a.units_at_risk).slice(0, MOST_SPANS);
  return (
    <>
      <p class="faint">{t("cover.counts")}{first.length < variants.length && ` ${t("cover.first", { shown: figure(first.length), all: figure(variants.length) })}`}</p>
      <Chart
        label={t("cover.spans", { stop: longDay(cover.stop) })}
        height={50 + first.length * 20}
        of={[cover]}
        option={(colors) => coverSpans(first, world.plant.plan_date, colors)}
        onClick={(event) => event.name && openWhy({ kind: "variant", name: event.name })}
      />
    </>
  );
}

/** The order as long as nobody chose one: what runs out first. */
function standing(tab: Tab): string | undefined {
  return tab === "parts" ? "run_out_date" : undefined;
}

const WHY: Partial<Record<Tab, (row: Row) => WhyTarget>> = {
  parts: (row) => ({ kind: "part", name: String(row.part) }),
  variants: (row) => ({ kind: "variant", name: String(row.variant) }),
};

function CoverTable({ rows, tab, run, params }: { rows: Row[]; tab: Tab; run?: Run; params: Params }) {
  const now = params.s ?? standing(tab);
  const shown = sorted(filtered(rows, params.f), now);
  const most = Math.max(1, ...rows.map((row) => Number(row.days_of_cover) || 0));
  const columns = Object.keys(rows[0] ?? {}).map((name): Column =>
    name === "days_of_cover"
      ? { name, width: 18, cell: (row) => days(row, most) }
      : { name });
  if (tab === "parts" && run) columns.splice(1, 0, { name: "trend", width: 14, cell: (row) => <Trend run={run} part={String(row.part)} /> });
  const pick = tab === "parts" ? (row: Row) => choose({ part: String(row.part) }, true) : undefined;
  return (
    <Grid label={t("cover.table")} rows={shown} columns={columns} sort={now} onSort={(s) => choose({ s }, true)} why={WHY[tab]}
      onPick={pick} picked={(row) => tab === "parts" && row.part === params.part} />
  );
}

function days(row: Row, most: number) {
  const value = row.days_of_cover as number | null;
  if (value === null) return "";
  const atRisk = Number(row.units_at_risk) > 0;
  return <Bar share={value / most} text={`${atRisk ? "▼ " : ""}${figure(value, 1)}`} tone={atRisk ? "bad" : ""} />;
}
