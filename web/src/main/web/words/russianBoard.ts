// The planning board: what is in the way of a start, and what mending tells.
import type { Phrase } from "./phrases.ts";

/** What is in the way of one start; several are separated by commas. */
export const LOCK_CAUSES: readonly Phrase[] = [
  ["the day lies before the plan date", "день раньше даты плана"],
  ["line {line} has no rate for {variant} on that day", "на линии {line} в этот день нет темпа для {variant}"],
  ["line {line} has no rate for {variant}", "на линии {line} нет темпа для {variant}"],
  ["it would be released after the horizon", "машину удалось бы сдать только за горизонтом"],
  ["line {line} is frozen until {until:@}", "линия {line} заморожена до {until}"],
  ["line {line} has no shift on that day", "на линии {line} в этот день нет смен"],
  ["line {line} stopped by event {event}", "линия {line} остановлена событием {event}"],
  ["approval of {variant} ends on {until:@}", "ОТТС на {variant} действует до {until}"],
  ["approval of {variant} ended by event {event}", "действие ОТТС на {variant} прекращено событием {event}"],
  ["it needs kits and the plant has none", "нужны комплекты, а их нет"],
  ["{pieces:#} piece[s] of {part} short until {until:@}", "не хватает {part}: {pieces} шт., до {until}"],
  ["{pieces:#} piece[s] of {part} short to the end of the horizon", "не хватает {part}: {pieces} шт., до конца горизонта"],
  ["{pieces:#} piece[s] of {part} short", "не хватает {part}: {pieces} шт."],
  ["{kits:#} kit[s] short until {until:@}", "не хватает комплектов: {kits}, до {until}"],
  ["{kits:#} kit[s] short to the end of the horizon", "не хватает комплектов: {kits}, до конца горизонта"],
  ["{bases:#} base vehicle[s] {variant} short", "не хватает базовых машин {variant}: {bases}"],
  ["line {line} has room for {free:#} of {wanted:#}", "на линии {line} есть место для {free} из {wanted}"],
  ["the ramp-up on line {line} has room for {free:#} of {wanted:#}", "разгон на линии {line} оставляет место для {free} из {wanted}"],
  ["what it takes is there for {possible:#} of {wanted:#}", "всего нужного хватает на {possible} из {wanted}"],
];

/** The same as a whole sentence. */
export const BOARD: readonly Phrase[] = [["{causes:lock,}", "{causes}"]];
