// Which component shows which screen.
import type { ComponentType } from "preact";
import type { Params, Screen } from "../state/place.ts";
import { Cover } from "./Cover.tsx";
import { Data } from "./Data.tsx";
import { Facilities } from "./Facilities.tsx";
import { Kits } from "./Kits.tsx";
import { Line } from "./Line.tsx";
import { Plan } from "./Plan.tsx";
import { Risk } from "./Risk.tsx";
import { Scenarios } from "./Scenarios.tsx";
import { Supply } from "./Supply.tsx";
import { Today } from "./Today.tsx";

export interface ScreenProps {
  params: Params;
}

const SHOWN: Record<Screen, ComponentType<ScreenProps>> = {
  today: Today,
  cover: Cover,
  kits: Kits,
  plan: Plan,
  line: Line,
  supply: Supply,
  risk: Risk,
  scenarios: Scenarios,
  facilities: Facilities,
  data: Data,
};

export function screenOf(screen: Screen): ComponentType<ScreenProps> {
  return SHOWN[screen];
}
