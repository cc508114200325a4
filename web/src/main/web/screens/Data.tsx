// The tables themselves: look, change a cell as an edit of the scenario, load new ones.
import { useState } from "preact/hooks";
import { address, at, type Row, type TableInfo } from "../api.ts";
import { figure, moment } from "../format.ts";
import { Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Grid } from "../parts/Grid.tsx";
import { Import } from "../parts/Import.tsx";
import { Remote } from "../parts/Remote.tsx";
import { RowForm } from "../parts/RowForm.tsx";
import { Say } from "../parts/Say.tsx";
import { useLoad } from "../state/load.ts";
import { choose, type Params } from "../state/place.ts";
import type { WhyTarget } from "../state/why.ts";
import { question, scenarioParam, useWorld } from "../state/world.ts";
import { toldText } from "../words/told.ts";
import { named, t } from "../words/words.ts";
import type { ScreenProps } from "./screens.tsx";

const TABS = ["tables", "import", "versions"] as const;

export function Data({ params }: ScreenProps) {
  const tab = TABS.find((one) => one === params.tab) ?? "tables";
  const world = useWorld();
  const download = (kind: "zip" | "xlsx") => address(at(`/plants/{plant}/download.${kind}`, world.plant.plant));
  return (
    <div class="screen">
      <div class="tools">
        <Tabs all={TABS} now={tab} title={(one) => t(`data.${one}`)} />
        <span class="files">{t("data.download")} <a href={download("zip")} download>ZIP</a> <a href={download("xlsx")} download>XLSX</a></span>
      </div>
      {tab === "tables" && <Tables params={params} />}
      {tab === "import" && <Imports />}
      {tab === "versions" && <Versions />}
    </div>
  );
}

function Tables({ params }: { params: Params }) {
  const world = useWorld();
  const tables = useLoad(question(world, "/plants/{plant}/tables"));
  return (
    <Wait of={tables}>
      {(all) => {
        const table = all.items.find((one) => one.table === params.table) ?? all.items.find((one) => one.table === "orders") ?? all.items[0]!;
        return (
          <div class="columns side">
            <Panel title={t("data.tables")}>
              <ul class="list">
                {all.items.map((one) => (
                  <li key={one.table} class={one.table === table.table ? "now" : ""}>
                    <a href="#" title={`${one.table}.csv: ${toldText(one.doc)}`} onClick={(event) => {
                      event.preventDefault();
                      choose({ table: one.table, f: undefined, s: undefined });
                    }}>{named("table", one.table)}</a>
                    <span class="faint">{figure(one.rows)}</span>
                  </li>
                ))}
              </ul>
            </Panel>
            <TablePanel key={table.table} table={table} params={params} />
          </div>
        );
      }}
    </Wait>
  );
}

interface Editing {
  row: Row | null;
  revision: number | null;
  column?: string;
}

const WHY_COLUMNS: Record<string, WhyTarget["kind"]> = { orders: "order", parts: "part", stock: "part", arrivals: "part", variants: "variant", kits: "cohort", contracts: "contract" };

function TablePanel({ table, params }: { table: TableInfo; params: Params }) {
  const world = useWorld();
  const [editing, setEditing] = useState<Editing>();
  const kind = WHY_COLUMNS[table.table];
  const leave = () => setEditing(undefined);
  return (
    <Panel title={named("table", table.table)} aside={world.mayEdit && <button type="button" id="add-row" onClick={() => setEditing({ row: null, revision: null })}>{t("data.add_row")}</button>}>
      <p class="faint"><code>{table.table}.csv</code> <Say text={table.doc} /> {world.mayEdit && t("data.hint")}</p>
      {editing && <RowForm key={JSON.stringify(editing)} table={table} row={editing.row} revision={editing.revision} column={editing.column} onDone={leave} onLeave={leave} />}
      <Remote path={at("/plants/{plant}/tables/{table}", world.plant.plant, table.table)} scenario={scenarioParam(world)} params={params} zeros label={table.table}
        why={kind && ((row) => ({ kind, name: String(row[kind]) }))} onEdit={world.mayEdit ? (row, column, revision) => setEditing({ row, column, revision }) : undefined} />
    </Panel>
  );
}

function Imports() {
  const world = useWorld();
  if (!world.mayEdit) return <p class="empty">{t("nothing")}</p>;
  return (
    <>
      <Panel title={t("data.new_version")}><Import path={at("/plants/{plant}/versions", world.plant.plant)} /></Panel>
      <Panel title={t("data.new_plant")}><Import path={at("/plants")} /></Panel>
    </>
  );
}

function Versions() {
  const world = useWorld();
  const versions = useLoad(at("/plants/{plant}/versions", world.plant.plant));
  return (
    <Panel title={t("data.versions")}>
      <Wait of={versions}>
        {(page) => (
          <Grid label={t("data.versions")} rows={page.items as unknown as Row[]}
            columns={[{ name: "version", width: 10 }, { name: "imported_at", width: 26, cell: (row) => moment(row.imported_at as string) }, { name: "imported_by", width: 20 }, { name: "source", width: 30 }, { name: "issues", width: 12 }]} />
        )}
      </Wait>
    </Panel>
  );
}
