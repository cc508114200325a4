// The list of actions: what is to be done.
import type { Phrase } from "./phrases.ts";

/** What is changed so that an obligation is met. */
const DUTIES: readonly Phrase[] = [
  ["an order of {more:#} more {variant}", "заказ ещё на {more} × {variant}"],
  ["{points} more points for {variants} from {day:@} on", "на {points} баллов больше для {variants} с {day}"],
  ["{variants} built as CKD", "{variants} собирать по CKD"],
  ["an approval renewed to {day:@}", "ОТТС продлить до {day}"],
  ["a permit renewed to {day:@}", "разрешение продлить до {day}"],
  ["{activity} may start at once", "{activity} можно начать сразу"],
  ["one more of crew {crew}", "ещё одна бригада {crew}"],
  ["all the money is there on {day:@}", "все деньги есть к {day}"],
  ["counting on the opening of {facilities}", "с расчётом на ввод {facilities}"],
];

export const ACTIONS: readonly Phrase[] = [
  ["get {pieces:#} {part}: {kits:#} stuck kits lack nothing else", "получить {pieces} × {part}: застрявшим комплектам не хватает только этого, их {kits}"],
  ["allow parts to move between kits of a variant", "разрешить перекомплектовку внутри варианта"],
  ["order {pieces:#} {part} at {supplier} in {times:#} orders", "заказать {pieces} × {part} у {supplier}, заказов: {times}"],
  ["order {pieces:#} {part} at {supplier}", "заказать {pieces} × {part} у {supplier}"],
  ["move {pieces:#} pieces between kits, as table transfers of the plan says", "переложить между комплектами {pieces} шт. по таблице перекомплектовки плана"],
  ["defer {pieces:#} {part} of consignment {consignment}: no vehicle within the horizon needs them", "отложить {pieces} × {part} товарной партии {consignment}: в пределах горизонта они не нужны ни одной машине"],
  ["cancel {pieces:#} {part} of consignment {consignment}: no vehicle within the horizon needs them", "отменить {pieces} × {part} товарной партии {consignment}: в пределах горизонта они не нужны ни одной машине"],
  ["{changes:change and} (ask the customer)", "{changes} (спросить заказчика)"],
  ["{changes:change and}; {condition:condition}", "{changes}; {condition}"],
  ...DUTIES,
  ...DUTIES.map(([english, russian]): Phrase => [`${english} (it is missed by less then)`, `${russian} (нарушение станет меньше)`]),
];
