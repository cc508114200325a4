// Which plant and which scenario the planner looks at, and the paths of their questions.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Address, at, type QueryOf, type PlantInfo, query, type ScenarioInfo, type Session } from "../api.ts";

export interface World {
  session: Session;
  plants: PlantInfo[];
  plant: PlantInfo;
  /** The name of the scenario, or base. */
  scenario: string;
  scenarios: ScenarioInfo[];
  /** The run whose plan the screens talk about, as the address says; without one the server takes the plan. */
  planRun?: string;
  mayEdit: boolean;
}

export const BASE = "base";

export const WorldContext = createContext<World | null>(null);

export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error("Asked for the plant before it is there. Maybe render inside WorldContext.");
  return world;
}

/** Questions that are about a plan. */
export type PlanQuestion = "/plants/{plant}/line_days" | "/plants/{plant}/why" | "/plants/{plant}/launch";

/** The path of a question about the plan that is shown. */
export function planQuestion<T extends PlanQuestion>(world: World, name: T, params: QueryOf<T> = {}): Address<T> {
  return question(world, name, { run: world.planRun, ...params } as QueryOf<T>);
}

/** Questions that are asked in a scenario. */
export type Question =
  | "/plants/{plant}/cover"
  | "/plants/{plant}/kits"
  | "/plants/{plant}/line_days"
  | "/plants/{plant}/why"
  | "/plants/{plant}/launch"
  | "/plants/{plant}/tables";

/** The path of a question about this plant in this scenario. */
export function question<T extends Question>(world: World, name: T, params: QueryOf<T> = {}): Address<T> {
  return query(at<T>(name, world.plant.plant), { scenario: scenarioParam(world), ...params } as QueryOf<T>);
}

/** The base world goes without the parameter. */
export function scenarioParam(world: World): string | undefined {
  return world.scenario === BASE ? undefined : world.scenario;
}
