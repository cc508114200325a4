// Tables of a plant from files: what was taken, and every row that was not, with how to mend it.
import { useState } from "preact/hooks";
import { address, type Address, at, type Imported, type Issue, type Problem, query, send, type Uploads } from "../api.ts";
import { forget } from "../state/load.ts";
import { choose } from "../state/place.ts";
import { t } from "../words/words.ts";
import { Trouble } from "./bits.tsx";
import { records } from "./csv.ts";
import { Issues } from "./Issues.tsx";
import { Mend } from "./Mend.tsx";

interface Outcome {
  taken?: Imported;
  issues: Issue[];
  error?: Error;
}

interface Mending {
  issue: Issue;
  file: File;
  text: string;
}

/** A table that came in a workbook: its text, and what the workbook is called. */
interface Sheet {
  workbook: string;
  text: string;
}

/** A formula without a value is lost when the workbook becomes tables; so is a sheet that is no table. */
function needsWorkbook(issue: Issue): boolean {
  return issue.severity !== "warning" && (issue.code === "IN-019" || (issue.file ?? "").startsWith("sheet "));
}

export function Import({ path }: { path: Address<Uploads> }) {
  const [files, setFiles] = useState<File[]>([]);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [mending, setMending] = useState<Mending>();
  const [sheets, setSheets] = useState(new Map<string, Sheet>());
  const asksName = path === at("/plants");
  const load = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setMending(undefined);
    const told = await upload(asksName ? query(at("/plants"), { name }) : path, files);
    if (told.error && told.issues.length > 0 && files.some(isPacked)) await unpack();
    setOutcome(told);
    setBusy(false);
  };
  /** Workbooks and archives become their tables, so that what is rejected can be mended here. */
  const unpack = async () => {
    const found = new Map<string, Sheet>();
    const tables: File[] = [];
    for (const file of files.filter(isPacked)) {
      const form = new FormData();
      form.append("files", file, file.name);
      const { items } = await send("POST", at("/unpack"), form);
      for (const one of items) {
        tables.push(new File([one.text], one.name, { type: "text/csv" }));
        if (/\.xls[xm]$/i.test(file.name)) found.set(one.name, { workbook: file.name, text: one.text });
      }
    }
    setSheets(found);
    setFiles([...files.filter((file) => !isPacked(file)), ...tables]);
  };
  const place = (issue: Issue): string => {
    const sheet = sheets.get(issue.file ?? "");
    return sheet ? cellOf(issue, sheet) : [issue.file, issue.row].filter((part) => part).join(":");
  };
  const stuck = outcome?.error && sheets.size > 0 ? outcome.issues.filter(needsWorkbook).length : 0;
  const open = async (issue: Issue) => {
    const file = files.find((one) => one.name === issue.file && one.name.endsWith(".csv"));
    setMending(file && issue.row ? { issue, file, text: await file.text() } : undefined);
  };
  const replace = (text: string) => {
    const { file, issue } = mending!;
    setFiles(files.map((one) => one === file ? new File([text], file.name, { type: file.type }) : one));
    setOutcome({ ...outcome, issues: outcome!.issues.filter((one) => one !== issue) });
    setMending(undefined);
  };
  return (
    <form class="import" onSubmit={(event) => void load(event)}>
      <p>{t("import.what")} <a href={address(at("/template.zip"))} download>{t("import.template")}</a></p>
      <p>
        {asksName && <input name="name" required placeholder={t("import.name")} aria-label={t("import.name")} value={name} onInput={(event) => setName(event.currentTarget.value)} />}{" "}
        <input type="file" name="files" multiple required={files.length === 0} accept=".csv,.zip,.xlsx,.yaml,.yml" aria-label={t("import.files")}
          onChange={(event) => {
            setFiles([...event.currentTarget.files ?? []]);
            setSheets(new Map());
            setMending(undefined);
            setOutcome(undefined);
          }} />{" "}
        <button type="submit" class="main-action" disabled={busy || stuck > 0}>{t(busy ? "loading" : "import.load")}</button>
      </p>
      {outcome && <Told outcome={outcome} />}
      {stuck > 0 && <p class="warn">● {t("import.in_workbook", { count: stuck })}</p>}
      {mending && <Mend key={`${mending.issue.file} ${mending.issue.row}`} text={mending.text} issue={mending.issue} place={place(mending.issue)} onMended={replace} onLeave={() => setMending(undefined)} />}
      {outcome && outcome.issues.length > 0 && <Issues issues={outcome.issues} place={place} onPick={outcome.error && ((issue) => void open(issue))} />}
    </form>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const { taken, error, issues } = outcome;
  if (taken) {
    return (
      <p class="good" role="status">
        ▲ {t("import.taken", { plant: taken.plant, version: taken.version })}{" "}
        <button type="button" onClick={() => choose({ plant: taken.plant, scenario: undefined })}>{t("scenarios.look")}</button>
      </p>
    );
  }
  const rejected = issues.filter((issue) => issue.severity !== "warning").length;
  if (error && rejected === 0 && (error as Problem).issues?.length > 0) return <p role="status">{t("import.all_mended")}</p>;
  if (error && rejected === 0) return <Trouble error={error} />;
  return <p class="bad" role="alert">▼ {t("import.rejected", { count: rejected })}</p>;
}

function isPacked(file: File): boolean {
  return /\.(xlsx|xlsm|zip)$/i.test(file.name);
}

/** The sheet and the cell of a workbook: orders!C2. */
function cellOf(issue: Issue, sheet: Sheet): string {
  const name = (issue.file ?? "").replace(/\.(csv|yaml)$/, "");
  const column = records(sheet.text)[0]?.cells.findIndex((cell) => cell.trim().toLowerCase().replaceAll(" ", "_") === issue.column) ?? -1;
  return `${sheet.workbook}: ${name}${issue.row ? `!${column < 0 ? "" : letters(column)}${issue.row}` : ""}`;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + column % 26);
}

async function upload(path: Address<Uploads>, files: File[]): Promise<Outcome> {
  const form = new FormData();
  for (const file of files) form.append("files", file, file.name);
  try {
    const taken = await send("POST", path, form) as Imported;
    forget();
    return { taken, issues: taken.issues };
  } catch (error) {
    return { issues: (error as Problem).issues ?? [], error: error as Error };
  }
}
