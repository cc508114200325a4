// The first look in the morning: how long we last, what can be finished, what to decide.
import { useEffect } from "preact/hooks";
import { at, type Cover, type Kits, type LineCover, query, type Row, type Today as TodayAnswer } from "../api.ts";
import { buildOut } from "../charts/buildOut.ts";
import { figure, longDay } from "../format.ts";
import { Bar, Figure, Panel, Wait } from "../parts/bits.tsx";
import { Chart } from "../parts/Chart.tsx";
import { Grid } from "../parts/Grid.tsx";
import { PlanNamed } from "../parts/PlanNamed.tsx";
import { Say } from "../parts/Say.tsx";
import { useLoad } from "../state/load.ts";
import { go, href } from "../state/place.ts";
import { question, scenarioParam, useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";
import { Actions } from "./Actions.tsx";
import { builtDays } from "./runs.ts";
import type { ScreenProps } from "./screens.tsx";

export function Today({ params }: ScreenProps) {
  const world = useWorld();
  const cover = useLoad(question(world, "/plants/{plant}/cover"));
  const kits = useLoad(question(world, "/plants/{plant}/kits"));
  const today = useLoad(query(at("/today"), { plant: world.plant.plant, scenario: scenarioParam(world), run: world.planRun }));
  useEffect(() => {
    // The moment that counts for "how fast is the first screen"; read by measurements.
    if (cover.data) requestAnimationFrame(() => performance.mark("first-data"));
  }, [cover.data]);
  return (
    <div class="screen today">
      <div class="figures">
        <Wait of={cover}>{(answer) => <CoverFigures cover={answer} />}</Wait>
        <Wait of={kits}>{(answer) => <KitFigures kits={answer} />}</Wait>
      </div>
      <div class="columns">
        <Panel title={t("today.lines")} aside={<a href={href("cover", { tab: "lines" })}>{t("screen.cover")} →</a>}>
          <Wait of={cover}>{(answer) => <Lines lines={answer.lines} />}</Wait>
          <h3>{t("today.stuck")}</h3>
          <Wait of={today}>{(answer) => <Stuck rows={answer.stuck} />}</Wait>
        </Panel>
        <Panel title={t("today.build_out")} aside={<a href={href("plan")}>{t("screen.plan")} →</a>}>
          <Wait of={today}>{(answer) => <BuildOut today={answer} />}</Wait>
        </Panel>
      </div>
      <div class="columns">
        <Panel title={t("today.decisions")}>
          <Wait of={today}>
            {(answer) => <ol class="decisions">{answer.decisions.map((sentence) => <li key={sentence}><Say text={sentence} /></li>)}</ol>}
          </Wait>
        </Panel>
        <Panel title={t("today.cases")} aside={<a href={href("scenarios")}>{t("screen.scenarios")} →</a>}>
          <Wait of={today}>
            {(answer) => <Cases rows={answer.cases} />}
          </Wait>
        </Panel>
      </div>
      <Actions params={params} />
    </div>
  );
}

function CoverFigures({ cover }: { cover: Cover }) {
  const vehicles = cover.lines.reduce((sum, line) => sum + line.buildable, 0);
  const short = cover.parts.filter((part) => Number(part.units_at_risk) > 0).length;
  return (
    <>
      <Figure name={t("today.last_unit")} value={longDay(cover.stop)} note={t("today.without_purchases")} to={["cover", {}]} tone={cover.stop ? "warn" : "bad"} />
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

function Stuck({ rows }: { rows: Row[] }) {
  const columns = [{ name: "variant", width: 16 }, { name: "stuck", width: 9 }, { name: "on_yard", width: 9 }, { name: "lacking", width: 44 }];
  return <Grid label={t("today.stuck")} rows={rows} columns={columns} why={(row) => ({ kind: "variant", name: String(row.variant) })} />;
}

function Cases({ rows }: { rows: Row[] }) {
  const columns = [
    { name: "scenario", width: 11 },
    { name: "title", width: 26 },
    { name: "frees", width: 9 },
    { name: "left", width: 9 },
    { name: "last_unit", width: 13 },
    { name: "then_binds", width: 26 },
  ];
  return <Grid label={t("today.cases")} rows={rows} columns={columns} onPick={(row) => go("scenarios", { with: String(row.scenario), scenario: String(row.scenario) })} />;
}

/** Of the plan that all screens talk about. */
function BuildOut({ today }: { today: TodayAnswer }) {
  const rows = today.plan.build_out;
  return (
    <>
      <PlanNamed about={today.about} />
      {rows ? <Curve rows={rows} /> : <p class="empty">{t("today.no_plan")}</p>}
    </>
  );
}

function Curve({ rows }: { rows: Row[] }) {
  return <Chart label={t("today.build_out")} height={320} of={[rows]} option={(colors) => buildOut(builtDays(rows), colors)} />;
}
