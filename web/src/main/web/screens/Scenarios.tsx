// What if? Scenarios side by side, and the edits that make them.
import { useState } from "preact/hooks";
import { at, type Cell, type Comparison, getTagged, query, type Row, type ScenarioInfo, send } from "../api.ts";
import { bars } from "../charts/bars.ts";
import { figure, isDay, longDay, moment, money, percent } from "../format.ts";
import { Files, Filter, Panel, Trouble, Wait } from "../parts/bits.tsx";
import { askSure } from "../parts/Ask.tsx";
import { Chart } from "../parts/Chart.tsx";
import { PlanNamed } from "../parts/PlanNamed.tsx";
import { filtered, filterWords, Grid, sorted } from "../parts/Grid.tsx";
import { write } from "../state/edits.ts";
import { editText } from "../state/editText.ts";
import { useLoad, forget } from "../state/load.ts";
import { choose, type Params } from "../state/place.ts";
import { BASE, useWorld, type World } from "../state/world.ts";
import { named, t } from "../words/words.ts";
import type { ScreenProps } from "./screens.tsx";

export function Scenarios({ params }: ScreenProps) {
  const world = useWorld();
  const picked = (params.with ?? "").split(",").filter((name) => name);
  const compared = useLoad(picked.length > 0 ? query(at("/plants/{plant}/compare", world.plant.plant), { scenarios: [BASE, ...picked].join(","), run: runOf(world, picked) }) : null);
  const shown = world.scenarios.find((one) => one.scenario === world.scenario);
  return (
    <div class="screen">
      <div class="columns">
        <Panel title={t("scenarios.all")}>
          <List picked={picked} />
          {world.mayEdit && <NewScenario />}
        </Panel>
        {shown
          ? <Panel title={t("scenarios.edits", { name: shown.scenario })}><Edits key={`${shown.scenario} ${shown.revision}`} name={shown.scenario} /></Panel>
          : picked.length === 0 && <Panel title={t("scenarios.figures")}><p class="empty">{t("scenarios.pick")}</p></Panel>}
      </div>
      {picked.length > 0 && <Wait of={compared}>{(answer) => <Compared answer={answer} params={params} />}</Wait>}
    </div>
  );
}

/** The plan that is shown stands for its scenario, if that is compared. */
function runOf(world: World, picked: string[]): string | undefined {
  return world.scenario === BASE || picked.includes(world.scenario) ? world.planRun : undefined;
}

function List({ picked }: { picked: string[] }) {
  const world = useWorld();
  const [error, setError] = useState<Error>();
  const tick = (name: string, on: boolean) => {
    const next = on ? [...picked, name] : picked.filter((one) => one !== name);
    choose({ with: next.join(",") });
  };
  const remove = async (name: string) => {
    if (!await askSure(t("scenarios.delete_sure", { name }), t("scenarios.delete"))) return;
    try {
      const path = at("/plants/{plant}/scenarios/{scenario}", world.plant.plant, name);
      await send("DELETE", path, undefined, (await getTagged(path)).etag);
      choose({ scenario: undefined, with: picked.filter((one) => one !== name).join(",") });
      forget();
    } catch (fault) {
      setError(fault as Error);
    }
  };
  return (
    <>
      <ul class="list scenarios">
        {world.scenarios.map((one) => (
          <li key={one.scenario} class={one.scenario === world.scenario ? "now" : ""}>
            <label>
              <input type="checkbox" name={one.scenario} checked={picked.includes(one.scenario)} onChange={(event) => tick(one.scenario, event.currentTarget.checked)} />{" "}
              {one.scenario}{one.name && one.name !== one.scenario && `: ${one.name}`}
              <small class="about faint">{one.note && <span title={one.note}>{one.note}</span>} {t("scenarios.about", { edits: one.edits.length, who: one.saved_by, when: moment(one.saved_at) })}</small>
            </label>
            <button type="button" onClick={() => choose({ scenario: one.scenario })}>{t("scenarios.look")}</button>
            {world.mayEdit && <button type="button" title={t("scenarios.delete")} aria-label={`${t("scenarios.delete")} ${one.scenario}`} onClick={() => void remove(one.scenario)}>×</button>}
          </li>
        ))}
      </ul>
      {error && <Trouble error={error} />}
    </>
  );
}

function NewScenario() {
  const world = useWorld();
  const [error, setError] = useState<Error>();
  const create = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = new FormData(form);
    const name = String(fields.get("name")).trim();
    const base = String(fields.get("base"));
    send("POST", at("/plants/{plant}/scenarios", world.plant.plant), { name, base: base === BASE ? null : base, edits: [] }).then((made) => {
      form.reset();
      setError(undefined);
      forget();
      choose({ scenario: made.scenario });
    }, setError);
  };
  return (
    <form class="form new-scenario" onSubmit={create}>
      <label>{t("scenarios.new")}<input name="name" required maxLength={60} placeholder={t("scenarios.name")} /></label>
      <label>
        {t("scenarios.base")}
        <select name="base">
          <option value={BASE}>{t("base")}</option>
          {world.scenarios.map((one) => <option key={one.scenario}>{one.scenario}</option>)}
        </select>
      </label>
      <button type="submit">{t("scenarios.create")}</button>
      {error && <Trouble error={error} />}
    </form>
  );
}

/** The edits of one scenario; each can go, and new ones come as a line of text. */
function Edits({ name }: { name: string }) {
  const world = useWorld();
  const path = at("/plants/{plant}/scenarios/{scenario}", world.plant.plant, name);
  const found = useLoad(path);
  const [line, setLine] = useState("");
  const [error, setError] = useState<Error>();
  const settle = (work: Promise<unknown>) =>
    work.then(() => {
      setLine("");
      setError(undefined);
      forget();
    }, setError);
  const add = (event: Event, now: ScenarioInfo) => {
    event.preventDefault();
    void settle(write({ plant: world.plant.plant, scenario: name, revision: now.revision }, [{ text: line.trim() }]));
  };
  const remove = (now: ScenarioInfo, at: number) =>
    settle(send("PUT", path, { name: now.name, base: now.base, note: now.note, edits: now.edits.filter((_, index) => index !== at) }, `"${now.revision}"`));
  return (
    <Wait of={found}>
      {(now) => (
        <>
          {now.note && <p>{now.note}</p>}
          {now.base && <p class="faint">{t("scenarios.base")}: {now.base}</p>}
          <ol class="list edits">
            {now.edits.map((edit, at) => (
              <li key={at}>
                <span class="edit-line">{editText(edit)}</span>
                {world.mayEdit && <button type="button" title={t("scenarios.remove_edit")} aria-label={`${t("scenarios.remove_edit")}: ${editText(edit)}`} onClick={() => void remove(now, at)}>×</button>}
              </li>
            ))}
          </ol>
          {world.mayEdit && (
            <form class="form add-edit" onSubmit={(event) => add(event, now)}>
              <input class="typed wide" name="edit" required value={line} aria-label={t("scenarios.add_edit")} placeholder={t("scenarios.edit_hint")} onInput={(event) => setLine(event.currentTarget.value)} />
              <button type="submit">{t("scenarios.add_edit")}</button>
            </form>
          )}
          {error && <Trouble error={error} />}
        </>
      )}
    </Wait>
  );
}

const KEY_FIGURES = ["released", "unmet", "late", "kits_freed", "late_vehicle_days", "parked_vehicle_days"];

function Compared({ answer, params }: { answer: Comparison; params: Params }) {
  const world = useWorld();
  const names = Object.keys(answer.figures);
  const rows = names.map((name): Row => ({ figure: figureName(name), ...answer.figures[name] }));
  const columns = [
    { name: "figure", width: 30 },
    ...answer.worlds.map((one) => ({ name: one, title: one === BASE ? t("base") : one, width: 24, number: true, cell: (row: Row) => worldCell(row, one, answer, names[rows.indexOf(row)]!) })),
  ];
  const keys = KEY_FIGURES.filter((name) => name in answer.figures);
  return (
    <>
      <Panel title={t("scenarios.bars")}>
        <ul class="list abouts">
          {answer.worlds.map((one) => <li key={one}><b>{one === BASE ? t("base") : one}</b> <PlanNamed about={answer.about[one]} /></li>)}
        </ul>
        <Chart label={t("scenarios.bars")} height={60 + Math.ceil(keys.length / 3) * 130} of={[answer]} option={(colors) => bars(answer, keys, colors)} />
      </Panel>
      <Panel title={t("scenarios.figures")}>
        <Grid label={t("scenarios.figures")} rows={rows} columns={columns} />
      </Panel>
      <Panel title={t("scenarios.orders")} aside={<Files path={at("/plants/{plant}/compare/tables/{table}", world.plant.plant, "orders")} params={{ scenarios: answer.worlds.join(","), run: runOf(world, answer.worlds), filter: filterWords(params.f, Object.keys(answer.orders[0] ?? {})), sort: params.s }} />}>
        <div class="tools"><span /><Filter value={params.f} /></div>
        <Grid label={t("scenarios.orders")} rows={sorted(filtered(answer.orders, params.f), params.s)} sort={params.s} onSort={(s) => choose({ s }, true)}
          columns={Object.keys(answer.orders[0] ?? {}).map((name) => ({ name, cell: name === "change" ? (row: Row) => named("change", String(row.change)) : undefined }))}
          why={(row) => ({ kind: "order", name: String(row.order) })} />
      </Panel>
    </>
  );
}

/** Some figures are told of each line or contract: stop_by_line.A1. */
function figureName(name: string): string {
  const cut = name.startsWith("objective.") ? -1 : name.indexOf(".");
  return cut < 0 ? named("figure", name) : `${named("figure", name.slice(0, cut))} ${name.slice(cut + 1)}`;
}

/** A figure with its change against the first column. */
function worldCell(row: Row, world: string, answer: Comparison, name: string) {
  const value = row[world];
  const change = answer.changes[world]?.[name];
  return (
    <>
      {shown(value, name)}
      {change && Math.abs(change) >= LEAST ? <small class="faint"> {change > 0 ? "▲ +" : "▼ −"}{isDay(value) ? t("scenarios.days", { count: figure(Math.abs(change)) }) : shown(Math.abs(change), name)}</small> : ""}
    </>
  );
}

/** A change of less is none: it would read as −0. */
const LEAST = 5e-6;

function shown(value: Cell | undefined, name: string): string {
  if (isDay(value)) return longDay(value);
  if (typeof value !== "number") return String(value ?? "–");
  if (name === "gap") return percent(value, 2);
  return Math.abs(value) >= 1e7 ? money(value) : figure(value, Math.abs(value) < 1 ? 4 : 1);
}
