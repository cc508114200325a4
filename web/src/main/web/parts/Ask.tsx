// The questions that a change of a scenario may ask: into which one, really, and whose version holds.
import type { Cell, EditWish, Row, ScenarioInfo } from "../api.ts";
import { cellText, moment } from "../format.ts";
import { editText } from "../state/editText.ts";
import { named, t } from "../words/words.ts";
import { ask } from "./Dialog.tsx";

/** The name of the scenario that takes a change; null when the planner thinks better of it. */
export function askName(proposed: string, known: string[]): Promise<string | null> {
  return ask<string>(t("new_scenario"), (answer) => (
    <form class="form ask-name" onSubmit={(event) => {
      event.preventDefault();
      answer(String(new FormData(event.currentTarget).get("name")).trim() || null);
    }}>
      <p class="wide">{t("new_scenario_for_edit")}</p>
      <label>{t("scenarios.name")}<input name="name" required maxLength={60} list="scenario-names" defaultValue={proposed} autofocus /></label>
      <datalist id="scenario-names">{known.map((name) => <option key={name} value={name} />)}</datalist>
      <Choice yes={t("save")} onLeave={() => answer(null)} />
    </form>
  ));
}

/** Whether something is meant. */
export async function askSure(question: string, yes: string): Promise<boolean> {
  const sure = await ask<true>(question, (answer) => (
    <form class="form ask-sure" onSubmit={(event) => {
      event.preventDefault();
      answer(true);
    }}>
      <Choice yes={yes} onLeave={() => answer(null)} />
    </form>
  ));
  return sure === true;
}

/** A row as it was shown to the planner, and as it stands now; null when it is gone. */
export interface RowChange {
  shown: Row;
  now: Row | null;
}

/** Somebody was faster: what they did, what is to be written, and whether it is written all the same. */
export async function askConflict(mine: EditWish[], theirs: ScenarioInfo, change?: RowChange): Promise<boolean> {
  const again = await ask<true>(t("conflict"), (answer) => (
    <form class="conflict" onSubmit={(event) => {
      event.preventDefault();
      answer(true);
    }}>
      <p>{t("conflict.by", { name: theirs.scenario, by: theirs.saved_by || t("conflict.somebody"), at: moment(theirs.saved_at) })}</p>
      {change ? <Versions change={change} mine={mine} /> : <Edits title={t("scenarios.theirs")} edits={theirs.edits} />}
      <Edits title={t("scenarios.yours")} edits={mine} />
      <Choice yes={t("scenarios.again")} no={t("conflict.keep")} onLeave={() => answer(null)} />
    </form>
  ));
  return again === true;
}

function Edits({ title, edits }: { title: string; edits: EditWish[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ol>{edits.map((edit, at) => <li key={at} class="edit-line">{editText(edit)}</li>)}</ol>
    </>
  );
}

/** Cell by cell what was shown, what stands there now and what is to be written. */
function Versions({ change, mine }: { change: RowChange; mine: EditWish[] }) {
  if (!change.now) return <p class="bad">▼ {t("conflict.gone")}</p>;
  const { shown, now } = change;
  const wanted = Object.assign({}, ...mine.map((edit) => edit.set ? edit.to : {})) as Row;
  const different = (name: string) => text(shown[name]) !== text(now[name]) || name in wanted;
  return (
    <table class="versions">
      <thead><tr>{["", t("conflict.shown"), t("scenarios.theirs"), t("scenarios.yours")].map((title) => <th key={title} scope="col">{title}</th>)}</tr></thead>
      <tbody>
        {Object.keys(now).filter(different).map((name) => (
          <tr key={name}><th scope="row">{named("col", name)}</th><td>{text(shown[name])}</td><td><b>{text(now[name])}</b></td><td>{text(wanted[name])}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

function text(cell: Cell | undefined): string {
  return cell === 0 ? "0" : cellText(cell);
}

function Choice({ yes, no, onLeave }: { yes: string; no?: string; onLeave: () => void }) {
  return (
    <p class="choice">
      <button type="submit" class="main-action">{yes}</button>{" "}
      <button type="button" onClick={onLeave}>{no ?? t("cancel")}</button>
    </p>
  );
}
