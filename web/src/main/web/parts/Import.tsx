// Tables of a plant from files: what was taken, and every row that was not, with how to mend it.
import { useRef, useState } from "preact/hooks";
import { type Imported, type Issue, type Problem, query, send } from "../api.ts";
import { forget } from "../state/load.ts";
import { t } from "../words/words.ts";
import { Trouble } from "./bits.tsx";
import { Issues } from "./Issues.tsx";

interface Outcome {
  taken?: Imported;
  issues: Issue[];
  error?: Error;
}

export function Import({ path, onPick }: { path: string; onPick?: (issue: Issue) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const asksName = path === "/plants";
  const load = async (event: Event) => {
    event.preventDefault();
    const form = new FormData();
    for (const file of files.current?.files ?? []) form.append("files", file, file.name);
    setBusy(true);
    try {
      const taken = await send<Imported>("POST", query(path, { name: asksName ? name : undefined }), form);
      setOutcome({ taken, issues: taken.issues });
      forget();
    } catch (error) {
      setOutcome({ issues: (error as Problem).issues ?? [], error: error as Error });
    }
    setBusy(false);
  };
  return (
    <form class="import" onSubmit={(event) => void load(event)}>
      <p>{t("import.what")} <a href="api/v1/template.zip" download>{t("import.template")}</a></p>
      <p>
        {asksName && <input name="name" required placeholder={t("import.name")} aria-label={t("import.name")} value={name} onInput={(event) => setName(event.currentTarget.value)} />}{" "}
        <input type="file" name="files" ref={files} multiple required accept=".csv,.zip,.xlsx,.yaml,.yml" aria-label={t("import.files")} />{" "}
        <button type="submit" class="main-action" disabled={busy}>{t(busy ? "loading" : "import.load")}</button>
      </p>
      {outcome?.taken && <p class="good" role="status">▲ {t("import.taken", { plant: outcome.taken.plant, version: outcome.taken.version })}</p>}
      {outcome?.error && outcome.issues.length === 0 && <Trouble error={outcome.error} />}
      {outcome?.error && outcome.issues.length > 0 && <p class="bad" role="alert">▼ {t("import.rejected", { count: outcome.issues.length })}</p>}
      {outcome && outcome.issues.length > 0 && <Issues issues={outcome.issues} onPick={onPick} />}
    </form>
  );
}
