package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;

/**
 * Hours of changeovers, for most pairs of families and not the same in both directions; and days of
 * lines that are frozen.
 */
final class RandomSetups {
  private final Draft draft;

  RandomSetups(Draft draft) {
    this.draft = draft;
  }

  void add(Dice changeovers, Dice frozen) {
    addChangeovers(changeovers);
    freezeLines(frozen);
  }

  private void freezeLines(Dice dice) {
    List<Line> rows = new ArrayList<>();
    for (Line row : draft.plant().lines()) {
      LocalDate until = draft.date(dice.from(0, draft.days() / 2));
      boolean isFrozen = dice.chance(0.7) && draft.has(Feature.FROZEN_DAYS);
      rows.add(
          new Line(
              row.line(),
              row.name(),
              row.calendar(),
              row.nominalShifts(),
              isFrozen ? until : null));
    }
    draft.put(PlantTables.LINES, rows);
  }

  private void addChangeovers(Dice dice) {
    List<Changeover> rows = new ArrayList<>();
    for (Line line : draft.plant().lines()) {
      boolean has = dice.chance(0.8);
      for (String from : List.of("F1", "F2", "F3")) {
        for (String to : List.of("F1", "F2", "F3")) {
          double drawn = dice.oneOf(0.5, 1.0, 2.0, 4.0, 8.0, 12.0);
          double hours = drawn < longestDay(line) ? drawn : longestDay(line) / 2;
          boolean given = dice.chance(0.8);
          if (has && given && !from.equals(to) && draft.has(Feature.CHANGEOVERS)) {
            rows.add(new Changeover(line.line(), from, to, hours));
          }
        }
      }
    }
    draft.put(PlantTables.CHANGEOVERS, rows);
  }

  /** Hours of the longest day of a line: a changeover must be shorter. */
  private double longestDay(Line line) {
    return 8
        * draft.plant().calendars().stream()
            .filter(row -> row.calendar().equals(line.calendar()))
            .mapToDouble(CalendarRow::shifts)
            .max()
            .orElse(1);
  }
}
