// Which plant and which scenario the planner looks at, and the paths of their questions.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type PlantInfo, query, type ScenarioInfo, type Session } from "../api.ts";

export interface World {
  session: Session;
  plants: PlantInfo[];
  plant: PlantInfo;
  /** The name of the scenario, or base. */
  scenario: string;
  scenarios: ScenarioInfo[];
  mayEdit: boolean;
}

export const BASE = "base";

export const WorldContext = createContext<World | null>(null);

export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error("Asked for the plant before it is there. Maybe render inside WorldContext.");
  return world;
}

export function plantPath(plant: string): string {
  return `/plants/${encodeURIComponent(plant)}`;
}

export function scenarioPath(plant: string, scenario: string): string {
  return `${plantPath(plant)}/scenarios/${encodeURIComponent(scenario)}`;
}

/** The path of a question about this plant in this scenario. */
export function question(world: World, name: string, params: Record<string, string | undefined> = {}): string {
  return query(`${plantPath(world.plant.plant)}/${name}`, { scenario: scenarioParam(world), ...params });
}

/** The base world goes without the parameter. */
export function scenarioParam(world: World): string | undefined {
  return world.scenario === BASE ? undefined : world.scenario;
}
