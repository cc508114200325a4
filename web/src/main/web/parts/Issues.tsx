// What is wrong with an input, row by row.
import type { Issue, Row } from "../api.ts";
import { t } from "../words/words.ts";
import { Grid } from "./Grid.tsx";

export function Issues({ issues, onPick }: { issues: Issue[]; onPick?: (issue: Issue) => void }) {
  const rows = issues.map((issue): Row => ({
    code: issue.code,
    place: [issue.file, issue.row].filter((part) => part !== null && part !== undefined && part !== "").join(":"),
    column: issue.column ?? "",
    value: issue.value ?? "",
    message: [issue.problem, issue.done].filter((part) => part).join(". "),
    fix: issue.fix ?? "",
  }));
  const columns = [
    { name: "code", width: 9 },
    { name: "place", width: 20 },
    { name: "column", width: 16 },
    { name: "value", width: 16 },
    { name: "message", width: 44 },
    { name: "fix", width: 44 },
  ];
  return (
    <div class="issues">
      <Grid label={t("issues")} rows={rows} columns={columns} onPick={onPick && ((row) => onPick(issues[rows.indexOf(row)]!))} />
    </div>
  );
}
