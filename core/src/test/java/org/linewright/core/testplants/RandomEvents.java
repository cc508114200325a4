package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;

/** Events: each kind of its feature with chance one half, at times without first or last day. */
final class RandomEvents {
  private final Draft draft;
  private final List<Event> rows = new ArrayList<>();

  RandomEvents(Draft draft) {
    this.draft = draft;
  }

  void add(Dice dice) {
    Plant plant = draft.plant();
    String line = dice.oneOf(plant.lines()).line();
    String part = dice.oneOf(plant.parts()).part();
    String variant = dice.oneOf(plant.variants()).variant();
    String supplier = dice.oneOf("S1", "S2", "S3");
    String route = dice.oneOf("R1", "R2");
    Part barred = dice.oneOf(plant.parts());
    String origin = barred.partFamily() + "@" + dice.oneOf(barred.originCountry(), "TW", "US");
    add(dice, Feature.STOPS, EventKind.LINE_STOPPED, line, "");
    add(dice, Feature.STOPS, EventKind.SUPPLIER_STOPPED, supplier, "");
    add(dice, Feature.STOPS, EventKind.ROUTE_CLOSED, route, "");
    add(dice, Feature.STOPS, EventKind.ORIGIN_BARRED, origin, "");
    add(dice, Feature.WAIVERS, EventKind.WAIVER, part, "");
    add(dice, Feature.APPROVALS, EventKind.APPROVAL_ENDED, variant, "");
    add(dice, Feature.FACTORS, EventKind.CAPACITY_FACTOR, line, dice.oneOf("0.5", "0.8", "1.5"));
    add(dice, Feature.FACTORS, EventKind.CAPACITY_FACTOR, supplier, dice.oneOf("0.5", "2"));
    add(dice, Feature.FACTORS, EventKind.LEAD_TIME_FACTOR, supplier, dice.oneOf("0.5", "1.5"));
    add(dice, Feature.FACTORS, EventKind.LEAD_TIME_FACTOR, route, dice.oneOf("1.2", "2"));
    draft.put(PlantTables.EVENTS, rows);
  }

  private void add(Dice dice, Feature feature, EventKind kind, String target, String effect) {
    int first = dice.from(0, draft.days() - 1);
    int last = Math.min(draft.days() - 1, first + dice.from(0, draft.days() / 3));
    LocalDate from = dice.chance(0.15) ? null : draft.date(first);
    boolean mayStay = kind != EventKind.LINE_STOPPED && kind != EventKind.APPROVAL_ENDED;
    LocalDate to = dice.chance(0.15) && mayStay ? null : draft.date(last);
    if (dice.chance(0.5) && draft.has(feature)) {
      rows.add(new Event("E" + (rows.size() + 1), from, to, kind, target, effect, ""));
    }
  }
}
