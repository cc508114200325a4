package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.time.DayPattern;

/** Lines, calendars, rates and ramps. Every variant can be built on at least one line. */
final class RandomLines {
  private final Draft draft;

  RandomLines(Draft draft) {
    this.draft = draft;
  }

  void add(Dice lines, Dice rates, Dice ramps) {
    int count = lines.from(2, draft.size().lines());
    addLines(lines, draft.has(Feature.SEVERAL_LINES) ? count : 1);
    addRates(rates);
    addRamps(ramps);
  }

  private void addLines(Dice dice, int count) {
    List<Line> rows = new ArrayList<>();
    List<CalendarRow> calendar = new ArrayList<>();
    for (String line : Draft.names("L", count)) {
      boolean twoShifts = dice.chance(0.3) && draft.has(Feature.SHIFTS);
      rows.add(new Line(line, "line " + line, "C-" + line, twoShifts ? 2 : 1, null));
      addWeek(dice, calendar, "C-" + line, dice.oneOf(0.5, 1.0, 1.5));
    }
    if (draft.has(Feature.CUSTOMS)) {
      addWeek(dice, calendar, "receiving", 1);
    }
    draft.put(PlantTables.CALENDARS, calendar);
    draft.put(PlantTables.LINES, rows);
  }

  private void addWeek(Dice dice, List<CalendarRow> rows, String name, double saturday) {
    double weekday = dice.oneOf(1.0, 2.0);
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      rows.add(row(name, day, draft.has(Feature.SHIFTS) ? weekday : 1));
    }
    if (dice.chance(0.4) && draft.has(Feature.SHIFTS)) {
      rows.add(row(name, "sat", saturday));
    }
    int first = dice.from(1, draft.days() - 2);
    int last = Math.min(draft.days() - 1, first + dice.from(1, 5));
    boolean worked = dice.chance(0.4);
    if (draft.has(Feature.HOLIDAYS)) {
      rows.add(row(name, draft.date(first) + ".." + draft.date(last), 0));
      if (worked) {
        rows.add(row(name, draft.date(first).toString(), 1));
      }
      if (last + 1 < draft.days()) {
        rows.add(row(name, draft.date(last + 1).toString(), 0));
      }
    }
  }

  private static CalendarRow row(String calendar, String day, double shifts) {
    return new CalendarRow(calendar, DayPattern.find(day).orElseThrow(), shifts);
  }

  private void addRates(Dice dice) {
    List<LineRate> rows = new ArrayList<>();
    List<Line> lines = draft.plant().lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).line();
      for (int v = 0; v < draft.plant().variants().size(); v++) {
        boolean isHome = v % lines.size() == i;
        if (dice.chance(0.4) || isHome) {
          addRate(dice, rows, line, draft.plant().variants().get(v).variant());
        }
      }
      double anyRate = rate(dice);
      if (dice.chance(0.3) && draft.has(Feature.RATE_PHASES)) {
        rows.add(new LineRate(line, "*", null, null, anyRate));
      }
    }
    draft.put(PlantTables.LINE_RATES, rows);
  }

  private void addRate(Dice dice, List<LineRate> rows, String line, String variant) {
    double first = rate(dice);
    double second = rate(dice);
    int change = dice.from(1, draft.days() - 1);
    if (dice.chance(0.4) && draft.has(Feature.RATE_PHASES)) {
      rows.add(new LineRate(line, variant, null, draft.date(change - 1), first));
      rows.add(new LineRate(line, variant, draft.date(change), null, second));
    } else {
      rows.add(new LineRate(line, variant, null, null, first));
    }
  }

  private double rate(Dice dice) {
    int whole = dice.from(1, draft.size().unitsPerDay());
    return dice.chance(0.2) ? whole + 0.5 : whole;
  }

  private void addRamps(Dice dice) {
    List<Ramp> rows = new ArrayList<>();
    for (Variant variant : draft.plant().variants()) {
      LocalDate sop = draft.date(dice.from(0, draft.days() / 3));
      Ramp row =
          new Ramp(
              draft.plant().lines().get(0).line(),
              variant.variant(),
              sop,
              dice.from(2, 10),
              dice.oneOf(0.5, 1.0, 3.0),
              dice.chance(0.5) ? (double) dice.from(1, 3) : null);
      if (dice.chance(0.5) && draft.has(Feature.RAMPS)) {
        rows.add(row);
      }
    }
    draft.put(PlantTables.RAMPS, rows);
  }
}
