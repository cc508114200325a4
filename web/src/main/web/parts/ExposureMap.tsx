// Gating parts down, kinds of failures across: how many vehicles the worst failure of a kind costs there.
import type { Row } from "../api.ts";
import { figure } from "../format.ts";
import { choose } from "../state/place.ts";
import { named, t } from "../words/words.ts";

const MOST_PARTS = 15;
const SHADES = 5;

interface Cell {
  lost: number;
  /** What fails there, the worst first. */
  failures: string[];
}

export function ExposureMap({ rows }: { rows: Row[] }) {
  const hurting = rows.filter((row) => Number(row.lost_vehicles) > 0 && row.gating_part)
    .sort((a, b) => Number(b.lost_vehicles) - Number(a.lost_vehicles));
  const cells = new Map<string, Cell>();
  for (const row of hurting) {
    const cell = cells.get(keyOf(row.gating_part, row.kind)) ?? { lost: Number(row.lost_vehicles), failures: [] };
    cell.failures.push(String(row.failure));
    cells.set(keyOf(row.gating_part, row.kind), cell);
  }
  const parts = distinct(hurting, "gating_part");
  const kinds = distinct(hurting, "kind").sort();
  if (parts.length === 0) return <p>{t("risk.nothing_lost")}</p>;
  const most = Number(hurting[0]!.lost_vehicles);
  return (
    <>
      <div class="exposure-map">
        <table aria-label={t("risk.exposure_map")}>
          <thead>
            <tr><th scope="col">{named("col", "gating_part")}</th>{kinds.map((kind) => <th key={kind} scope="col">{named("value", kind)}</th>)}</tr>
          </thead>
          <tbody>
            {parts.slice(0, MOST_PARTS).map((part) => (
              <tr key={part}>
                <th scope="row">{part}</th>
                {kinds.map((kind) => <MapCell key={kind} part={part} kind={kind} cell={cells.get(keyOf(part, kind))} most={most} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {parts.length > MOST_PARTS && <p>{t("risk.more_parts", { count: parts.length - MOST_PARTS })}</p>}
    </>
  );
}

function MapCell({ part, kind, cell, most }: { part: string; kind: string; cell: Cell | undefined; most: number }) {
  if (!cell) return <td />;
  const shade = Math.max(1, Math.ceil(SHADES * cell.lost / most));
  return (
    <td class={`shade-${shade}`}>
      <button type="button" title={cell.failures.join(", ")} onClick={() => choose({ tab: "failures", f: `kind==${kind} ${part}`.toLowerCase() }, true)}>
        {figure(cell.lost)}
      </button>
    </td>
  );
}

function keyOf(part: unknown, kind: unknown): string {
  return JSON.stringify([part, kind]);
}

function distinct(rows: Row[], column: string): string[] {
  return [...new Set(rows.map((row) => String(row[column])))];
}
