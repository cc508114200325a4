// Which plan all screens talk about: a run, or the one that the server takes when nobody chooses.
import { moment, money } from "../format.ts";
import { runsOf, useRuns } from "../screens/runs.ts";
import { choose } from "../state/place.ts";
import { useShown } from "../state/shown.ts";
import { useWorld } from "../state/world.ts";
import { t, type Word } from "../words/words.ts";

export function PlanChoice() {
  const world = useWorld();
  const shown = useShown(world).data;
  const runs = runsOf(useRuns(world).data?.items ?? [], world.scenario).filter((run) => run.plan_kept);
  const chosen = world.planRun ?? "";
  const listed = runs.some((run) => String(run.run) === chosen);
  return (
    <label>
      <span>{t("shown")}</span>
      <select id="plan-run" title={t("shown.hint")} value={chosen} onChange={(event) => choose({ plan: event.currentTarget.value || undefined, run: undefined })}>
        <option value="">{!shown || chosen ? t("shown.newest") : shown.run === null ? t("shown.none") : t("shown.newest_is", { run: shown.run })}</option>
        {chosen && !listed && <option value={chosen}>{t("shown.run", { run: chosen })}</option>}
        {runs.map((run) => (
          <option key={run.run} value={String(run.run)}>
            {t("shown.run", { run: run.run })} · {t(`plan.mode.${run.summary?.mode}` as Word)} · {moment(run.finished_at)} · {money(run.summary?.objective)}
          </option>
        ))}
      </select>
    </label>
  );
}
