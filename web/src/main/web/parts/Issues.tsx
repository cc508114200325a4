// What is wrong with an input, row by row.
import type { Issue, Row } from "../api.ts";
import { toldText } from "../words/told.ts";
import { t } from "../words/words.ts";
import { Grid } from "./Grid.tsx";
import { Say } from "./Say.tsx";

export function Issues({ issues, place, onPick }: { issues: Issue[]; place: (issue: Issue) => string; onPick?: (issue: Issue) => void }) {
  const rows = issues.map((issue): Row => ({
    code: issue.code,
    place: place(issue),
    column: issue.column ?? "",
    value: issue.value ?? "",
    message: [issue.problem, issue.done].filter((part) => part).map((part) => toldText(part!)).join(". "),
    fix: toldText(issue.fix ?? ""),
  }));
  const issueOf = (row: Row) => issues[rows.indexOf(row)]!;
  const columns = [
    { name: "code", width: 9 },
    { name: "place", width: Math.min(44, Math.max(20, ...rows.slice(0, 200).map((row) => String(row.place).length + 2))) },
    { name: "column", width: 16 },
    { name: "value", width: 16 },
    { name: "message", width: 44, cell: (row: Row) => <Wrong issue={issueOf(row)} /> },
    { name: "fix", width: 44, cell: (row: Row) => <Say text={issueOf(row).fix} /> },
  ];
  return (
    <div class="issues">
      <Grid label={t("issues")} rows={rows} columns={columns} onPick={onPick && ((row) => onPick(issueOf(row)))} />
    </div>
  );
}

function Wrong({ issue }: { issue: Issue }) {
  return <><Say text={issue.problem} />{issue.done && <>. <Say text={issue.done} /></>}</>;
}
