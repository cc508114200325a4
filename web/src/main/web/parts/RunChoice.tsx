// Which of several runs is shown; the shown one can be asked again or removed.
import { at, type Run, send } from "../api.ts";
import { moment } from "../format.ts";
import { forget } from "../state/load.ts";
import { choose } from "../state/place.ts";
import { useWorld } from "../state/world.ts";
import { t } from "../words/words.ts";

export interface RunChoiceProps {
  runs: Run[];
  chosen?: Run;
  /** What tells this run from the others. */
  note: (run: Run) => string;
  label: string;
  onTrouble: (error: Error) => void;
  /** The parameter of the address that holds the choice: plan, where it is for all screens. */
  param?: "run" | "plan";
}

export function RunChoice({ runs, chosen, note, label, onTrouble, param = "run" }: RunChoiceProps) {
  const world = useWorld();
  if (runs.length === 0) return null;
  const act = (work: Promise<unknown>) =>
    void work.then(() => {
      choose({ [param]: undefined });
      forget();
    }, onTrouble);
  return (
    <>
      {world.mayEdit && chosen && (
        <>
          <button type="button" id="restart" onClick={() => act(send("POST", at("/runs/{run}/restart", chosen.run)))}>{t("plan.restart")}</button>{" "}
          <button type="button" id="delete-run" title={t("plan.delete")} aria-label={t("plan.delete")} onClick={() => act(send("DELETE", at("/runs/{run}", chosen.run)))}>×</button>{" "}
        </>
      )}
      <select id="run" aria-label={label} value={String((chosen ?? runs[0]!).run)} onChange={(event) => choose({ [param]: event.currentTarget.value })}>
        {runs.map((run) => (
          <option key={run.run} value={String(run.run)}>
            {param === "plan" && `${run.run} · `}{moment(run.created_at)} · {t(`status.${run.status}`)}{run.summary ? ` · ${note(run)}` : ""}
          </option>
        ))}
      </select>
    </>
  );
}
