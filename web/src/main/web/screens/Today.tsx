// The first look in the morning: how long we last, what can be finished, what to decide.
import type { Cover, Kits, LineCover, Today as TodayAnswer } from "../api.ts";
import { query } from "../api.ts";
import { buildOut } from "../charts/buildOut.ts";
import { figure, longDay } from "../format.ts";
import { Bar, Figure, Panel, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { Grid } from "../parts/Grid.tsx";
import { useLoad } from "../state/load.ts";
import { href } from "../state/place.ts";
import { useWhole } from "../state/whole.ts";
import { question, scenarioParam, useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import { builtDays, latestRun, runTable, useRuns } from "./runs.ts";

export function Today() {
  const world = useWorld();
  const cover = useLoad<Cover>(question(world, "cover"));
  const kits = useLoad<Kits>(question(world, "kits"));
  const today = useLoad<TodayAnswer>(query("/today", { plant: world.plant.plant, scenario: scenarioParam(world) }));
  return (
    <div class="screen today">
      <div class="figures">
        <Wait of={cover}>{(answer) => <CoverFigures cover={answer} />}</Wait>
        <Wait of={kits}>{(answer) => <KitFigures kits={answer} />}</Wait>
      </div>
      <div class="columns">
        <Panel title={t("today.lines")} aside={<a href={href("cover", { tab: "lines" })}>{t("screen.cover")} →</a>}>
          <Wait of={cover}>{(answer) => <Lines lines={answer.lines} />}</Wait>
        </Panel>
        <Panel title={t("today.build_out")} aside={<a href={href("plan")}>{t("screen.plan")} →</a>}>
          <BuildOut />
        </Panel>
      </div>
      <div class="columns">
        <Panel title={t("today.decisions")}>
          <Wait of={today}>
            {(answer) => <ol class="decisions" lang="en">{answer.decisions.map((sentence) => <li key={sentence}>{sentence}</li>)}</ol>}
          </Wait>
        </Panel>
        <Panel title={t("today.cases")} aside={<a href={href("scenarios")}>{t("screen.scenarios")} →</a>}>
          <Wait of={today}>
            {(answer) => <Grid label={t("today.cases")} rows={answer.cases} columns={Object.keys(answer.cases[0] ?? {}).map((name) => ({ name }))} />}
          </Wait>
        </Panel>
      </div>
    </div>
  );
}

function CoverFigures({ cover }: { cover: Cover }) {
  const vehicles = cover.lines.reduce((sum, line) => sum + line.buildable, 0);
  const short = cover.parts.filter((part) => Number(part.units_at_risk) > 0).length;
  return (
    <>
      <Figure name={t("today.last_unit")} value={longDay(cover.stop)} to={["cover", {}]} tone={cover.stop ? "warn" : "bad"} />
      <Figure name={t("today.vehicles")} value={figure(vehicles)} to={["cover", { tab: "lines" }]} />
      <Figure name={t("today.short_parts")} value={figure(short)} tone={short ? "bad" : "good"} to={["cover", { tab: "parts" }]} />
    </>
  );
}

function KitFigures({ kits }: { kits: Kits }) {
  return (
    <>
      <Figure name={t("kits.clear")} value={figure(kits.clear_to_build)} to={["kits", {}]} tone="good" />
      <Figure name={t("kits.in_transit")} value={figure(kits.in_transit)} to={["supply", {}]} />
      <Figure name={t("kits.stuck")} value={figure(kits.stuck)} note={t("kits.on_yard", { count: figure(kits.stuck_built) })} to={["kits", {}]} tone={kits.stuck ? "bad" : "good"} />
      <Figure name={t("kits.on_hold")} value={figure(kits.on_hold)} to={["kits", {}]} />
    </>
  );
}

function Lines({ lines }: { lines: LineCover[] }) {
  const rows = lines.filter((line) => line.buildable > 0);
  const most = Math.max(1, ...rows.map((line) => line.days_of_cover));
  return (
    <Grid
      label={t("today.lines")}
      rows={rows.map((line) => ({ ...line, per_day: Math.round(line.buildable / Math.max(1, line.days_of_cover)) }))}
      columns={[
        { name: "line", width: 7 },
        { name: "buildable", width: 11 },
        { name: "per_day", width: 8 },
        {
          name: "days_of_cover",
          width: 18,
          cell: (row) => <Bar share={Number(row.days_of_cover) / most} text={figure(row.days_of_cover as number)} />,
        },
        { name: "stop", width: 17, cell: (row) => longDay(row.stop) },
      ]}
    />
  );
}

/** From the latest plan of this scenario. */
function BuildOut() {
  const world = useWorld();
  const runs = useRuns(world);
  const run = latestRun(runs.data?.items ?? [], world.scenario);
  const table = useWhole(run ? runTable(run, "build_out") : null);
  if (runs.data && !run) return <p class="empty">{t("today.no_plan")} <a href={href("plan")}>{t("screen.plan")}</a></p>;
  return (
    <Wait of={table}>
      {(rows) => <Chart label={t("today.build_out")} height={300} of={[rows]} option={(colors) => buildOut(builtDays(rows), colors)} />}
    </Wait>
  );
}
