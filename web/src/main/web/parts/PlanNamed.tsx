// Which plan an answer is about.
import type { About } from "../api.ts";
import { figure, moment, money } from "../format.ts";
import { BASE } from "../state/world.ts";
import { t, type Word } from "../words/words.ts";

/** The plan in a line; with a warning when the data were changed since it was made. */
export function PlanNamed({ about }: { about?: About }) {
  if (!about) return null;
  return (
    <p class="about">
      {planName(about)}
      {about.outdated && <span class="warn"> ● {t("shown.outdated")}</span>}
    </p>
  );
}

export function planName(about: About): string {
  const mode = t(`plan.mode.${about.mode}` as Word);
  const objective = about.objective === null ? "" : `, ${money(about.objective)}`;
  if (about.run !== null) return `${t("shown.run", { run: about.run })}, ${mode}, ${moment(about.made_at)}${objective}`;
  if (about.goes_on_from !== null) return t("shown.goes_on", { from: about.goes_on_from === BASE ? t("base") : about.goes_on_from });
  const moves = about.moves === null ? "" : `, ${t("shown.moves", { moves: figure(about.moves) })}`;
  return `${t("shown.made")}: ${mode}${moves}${objective}`;
}
