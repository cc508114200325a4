// The cars of a day in their slots: color, variant, a row of marks for each rule; violated windows are underlined.
import { useState } from "preact/hooks";
import type { Cell, Row } from "../api.ts";
import { figure } from "../format.ts";
import { t } from "../words/words.ts";
import { ink, paint } from "./paint.ts";
import { shortNames } from "./shortNames.ts";

export interface Car {
  slot: number;
  vehicle: string;
  variant: string;
  color: string;
  lot: string;
  options: string[];
}

export interface StripProps {
  /** Yesterday's last cars, with slots of 0 and less, then the day's. */
  cars: Car[];
  /** Options that rules count, in their sequence. */
  rules: string[];
  violations: Row[];
  frozen: number;
  picked?: Car;
  onPick: (car: Car) => void;
}

export function carOf(row: Row): Car {
  const text = (value: Cell | undefined) => value === null || value === undefined ? "" : String(value);
  return {
    slot: Number(row.slot), vehicle: text(row.vehicle), variant: text(row.variant), color: text(row.color), lot: text(row.lot),
    options: Array.isArray(row.options) ? row.options : [],
  };
}

export function Strip({ cars, rules, violations, frozen, picked, onPick }: StripProps) {
  const [over, setOver] = useState<Car>();
  const used = rules.filter((rule) => cars.some((car) => car.options.includes(rule)));
  const names = shortNames(cars.map((car) => car.variant));
  const marks = shortNames(used);
  const broken = brokenSlots(violations);
  const told = over ?? picked;
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = cars[Math.max(0, Math.min(cars.length - 1, (picked ? cars.indexOf(picked) : -1) + step))];
    if (next) onPick(next);
  };
  return (
    <>
      <div class="strip" role="listbox" aria-label={t("line.strip")} tabIndex={0} onKeyDown={move} onMouseLeave={() => setOver(undefined)}
        aria-activedescendant={picked && `car-${picked.slot}`}>
        {cars.map((car, place) => {
          const state = car.slot <= 0 ? " tail" : car.slot <= frozen ? " frozen" : "";
          const newLot = place > 0 && car.lot !== cars[place - 1]!.lot && (car.lot || cars[place - 1]!.lot) ? " new-lot" : "";
          return (
            <div key={car.slot} id={`car-${car.slot}`} role="option" aria-selected={car === picked} title={describe(car)}
              class={`car${state}${newLot}`} onMouseEnter={() => setOver(car)} onClick={() => onPick(car)}>
              <span class="unseen">{describe(car)}</span>
              <small aria-hidden="true">{car.slot % 10 === 0 || car.slot === 1 ? car.slot : ""}</small>
              <b aria-hidden="true" style={{ background: paint(car.color), color: ink(car.color) }}>{names.get(car.variant)}</b>
              {used.map((rule) => (
                <i key={rule} aria-hidden="true" class={`${car.options.includes(rule) ? "has" : ""}${broken.has(`${rule} ${car.slot}`) ? " broken" : ""}`}>
                  {car.options.includes(rule) ? marks.get(rule) : ""}
                </i>
              ))}
            </div>
          );
        })}
      </div>
      <p class="car-told" aria-live="polite">{told ? describe(told) : t("line.point")}</p>
      <Legend cars={cars} names={names} marks={marks} frozen={frozen} broken={violations.length > 0} />
    </>
  );
}

/** "option slot" of every slot in a window that holds too many. */
function brokenSlots(violations: Row[]): Set<string> {
  const slots = new Set<string>();
  for (const row of violations) {
    for (let slot = Number(row.from_slot); slot <= Number(row.to_slot); slot++) slots.add(`${row.option} ${slot}`);
  }
  return slots;
}

function describe(car: Car): string {
  const lot = car.lot && t("line.lot", { lot: car.lot });
  const when = car.slot <= 0 ? t("line.yesterday") : t("line.slot", { slot: car.slot });
  return [when, car.vehicle, car.variant, car.color, lot, car.options.join(", ")].filter(Boolean).join(" · ");
}

function Legend({ cars, names, marks, frozen, broken }: { cars: Car[]; names: Map<string, string>; marks: Map<string, string>; frozen: number; broken: boolean }) {
  const today = cars.filter((car) => car.slot > 0);
  const count = (is: (car: Car) => boolean) => figure(today.filter(is).length);
  const colors = [...new Set(today.map((car) => car.color))].filter(Boolean);
  return (
    <ul class="strip-legend">
      {[...names].filter(([name]) => name).map(([name, short]) => <li key={name}><b>{short}</b> {name} {count((car) => car.variant === name)}</li>)}
      {colors.map((color) => <li key={color}><span class="swatch" style={{ background: paint(color) }} /> {color} {count((car) => car.color === color)}</li>)}
      {[...marks].map(([option, short]) => <li key={option}><i class="has">{short}</i> {option} {count((car) => car.options.includes(option))}</li>)}
      {cars.some((car) => car.lot) && <li><span class="lot-mark" /> {t("line.new_lot")}</li>}
      {broken && <li><i class="broken" /> {t("line.broken")}</li>}
      {cars.some((car) => car.slot <= 0) && <li><span class="swatch tail" /> {t("line.yesterday")}</li>}
      {frozen > 0 && <li><span class="swatch frozen" /> {t("line.frozen_cars", { cars: frozen })}</li>}
    </ul>
  );
}
