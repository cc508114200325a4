// Every change is an edit of a scenario; the plant itself stays as it was imported.
import { at, type Edit, getTagged, type ScenarioInfo, send } from "../api.ts";
import { t } from "../words/words.ts";
import { forget } from "./load.ts";
import { choose } from "./place.ts";
import { BASE, useWorld } from "./world.ts";

export function useEdits(): { edit: (edits: Edit[]) => Promise<void> } {
  const world = useWorld();
  const plant = world.plant.plant;
  return {
    edit: async (edits) => {
      const name = world.scenario === BASE ? await fresh(plant, world.scenarios) : world.scenario;
      if (!name) return;
      const path = at("/plants/{plant}/scenarios/{scenario}", plant, name);
      for (const one of edits) {
        const { etag } = await getTagged(path);
        await send("POST", at("/plants/{plant}/scenarios/{scenario}/edits", plant, name), one, etag);
      }
      forget();
      choose({ scenario: name });
    },
  };
}

/** A new scenario on top of the plant as it is; null when the planner thinks better of it. */
async function fresh(plant: string, known: ScenarioInfo[]): Promise<string | null> {
  let number = 1;
  while (known.some((one) => one.scenario === `edits-${number}`)) number++;
  const name = prompt(t("new_scenario_for_edit"), `edits-${number}`)?.trim();
  if (!name) return null;
  if (known.some((one) => one.scenario === name)) return name;
  return (await send("POST", at("/plants/{plant}/scenarios", plant), { name, base: null, edits: [] })).scenario;
}
