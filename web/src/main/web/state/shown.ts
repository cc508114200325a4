// Which plan all screens talk about: the one of the address, else the one that the server takes.
import { type About, at, query, type Run } from "../api.ts";
import { useRuns } from "../screens/runs.ts";
import { type Loaded, useLoad } from "./load.ts";
import { type World, scenarioParam } from "./world.ts";

/**
 * The plan that questions are about, as the server names it. Asked after the runs: a run that ends between the two
 * would else be neither the plan's nor on its way, and nothing would ask again.
 */
export function useShown(world: World): Loaded<About> {
  const runs = useRuns(world);
  const isListed = runs.data !== undefined || runs.error !== undefined;
  return useLoad(isListed ? query(at("/plants/{plant}/plan", world.plant.plant), { scenario: scenarioParam(world), run: world.planRun }) : null);
}

/** The run that made the plan; nothing when it is made for each question. */
export function useShownRun(world: World): Run | undefined {
  const number = useShown(world).data?.run;
  return useLoad(number ? at("/runs/{run}", number) : null).data;
}

/** What an answer in the background was about; older ones do not say. */
export function aboutOf(run: Run): About | undefined {
  return (run.summary as { about?: About } | null)?.about;
}

/** True when the answer is about the plan that is shown, made of the same data. */
export function isAbout(run: Run, shown: About | undefined): boolean {
  const about = aboutOf(run);
  return about !== undefined && shown !== undefined && about.run === shown.run && about.data === shown.data && about.mode === shown.mode;
}

/** The plan of an answer, as it stands beside the data of today. */
export function sinceThen(about: About, shown: About | undefined): About {
  if (!shown) return about;
  return { ...about, outdated: about.outdated || (about.data === shown.data ? shown.outdated : !shown.outdated) };
}
