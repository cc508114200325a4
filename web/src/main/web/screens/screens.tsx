// Which component shows which screen.
import type { ComponentType } from "preact";
import type { Params, Screen } from "../state/place.ts";
import { Cover } from "./Cover.tsx";
import { Today } from "./Today.tsx";

export interface ScreenProps {
  params: Params;
}

const SHOWN: Record<Screen, ComponentType<ScreenProps>> = {
  today: Today,
  cover: Cover,
  kits: Cover,
  plan: Cover,
  supply: Cover,
  scenarios: Cover,
  facilities: Cover,
  data: Cover,
};

export function screenOf(screen: Screen): ComponentType<ScreenProps> {
  return SHOWN[screen];
}
