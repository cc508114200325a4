// The plants within the plant: budgets, works and what each opens.
import { at, type Row } from "../api.ts";
import { Bar, Figure, Panel, Tabs, Wait } from "../parts/bits.tsx";
import { Remote } from "../parts/Remote.tsx";
import { useWhole } from "../state/whole.ts";
import { scenarioParam, useWorld } from "../state/world.ts";
import { figure, money } from "../format.ts";
import { t } from "../words/words.ts";
import type { ScreenProps } from "./screens.tsx";

const TABS = ["facilities", "activities", "unlocks", "crews"] as const;

export function Facilities({ params }: ScreenProps) {
  const world = useWorld();
  const facilities = useWhole(at("/plants/{plant}/tables/{table}", world.plant.plant, "facilities"), { scenario: scenarioParam(world) });
  const tab = TABS.find((one) => one === params.tab) ?? "facilities";
  const most = Math.max(1, ...(facilities.data ?? []).map((row) => Number(row.budget)));
  const cells = { budget: (row: Row) => <Bar share={Number(row.budget) / most} text={figure(row.budget as number)} /> };
  return (
    <div class="screen">
      <Wait of={facilities}>
        {(rows) => (
          <div class="figures">
            <Figure name={t("facilities.facilities")} value={figure(rows.length)} />
            <Figure name={t("facilities.sum")} value={money(rows.reduce((sum, row) => sum + Number(row.budget), 0))} />
          </div>
        )}
      </Wait>
      <Panel title={t("screen.facilities")}>
        <Remote key={tab} path={at("/plants/{plant}/tables/{table}", world.plant.plant, tab)} scenario={scenarioParam(world)} params={params} label={t(`facilities.${tab}`)}
          cells={tab === "facilities" ? cells : undefined} tools={<Tabs all={TABS} now={tab} title={(one) => t(`facilities.${one}`)} />} />
      </Panel>
    </div>
  );
}
