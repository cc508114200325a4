// A rejected row of a CSV file, to be mended here and loaded again.
import { useEffect, useRef } from "preact/hooks";
import type { Issue } from "../api.ts";
import { t } from "../words/words.ts";
import { mended, records } from "./csv.ts";
import { Say } from "./Say.tsx";

export function Mend({ text, issue, place, onMended, onLeave }: {
  text: string;
  issue: Issue;
  /** Where it stands, for the planner. */
  place: string;
  onMended: (text: string) => void;
  onLeave: () => void;
}) {
  const form = useRef<HTMLDivElement>(null);
  const all = records(text);
  const header = all[0]?.cells ?? [];
  const record = all.find((one) => one.line === issue.row);
  useEffect(() => {
    const field = form.current?.querySelector<HTMLInputElement>(issue.column ? `input[name="${CSS.escape(issue.column)}"]` : "input");
    field?.focus();
    field?.select();
  }, []);
  if (!record) return null;
  const save = () => {
    const fields = [...form.current!.querySelectorAll<HTMLInputElement>("input")];
    onMended(mended(text, record, fields.map((field) => field.value)));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter") save();
    else onLeave();
  };
  return (
    <div class="panel form mend" ref={form} onKeyDown={keys}>
      <p class="wide"><b>{place}</b> <Say text={issue.problem} />. <Say text={issue.fix} /></p>
      {record.cells.map((cell, at) => (
        <label key={at} class={header[at] === issue.column ? "bad" : ""}>
          {header[at] ?? ""}
          <input name={header[at] ?? ""} defaultValue={cell} size={Math.min(28, Math.max(8, cell.length + 1))} />
        </label>
      ))}
      <button type="button" class="main-action" onClick={save}>{t("import.mend")}</button>
      <button type="button" onClick={onLeave}>{t("cancel")}</button>
    </div>
  );
}
