package org.linewright.core.plant.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/**
 * A changeover stands on the day of the first vehicle behind it: one that takes the line's longest
 * day leaves no time for that vehicle and could never happen. And a vehicle that takes more than a
 * day is built over several days only where no changeover cuts in.
 */
final class ChangeoverCheck {
  private static final double HOURS_PER_SHIFT = 8;

  private final Plant plant;
  private final CheckLog log;
  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, Double> longest = new HashMap<>(); // shifts by calendar

  private ChangeoverCheck(Plant plant, CheckLog log) {
    this.plant = plant;
    this.log = log;
    plant.lines().forEach(line -> lines.putIfAbsent(line.line(), line));
    plant.calendars().forEach(row -> longest.merge(row.calendar(), row.shifts(), Math::max));
  }

  static void check(Plant plant, CheckLog log) {
    if (!plant.changeovers().isEmpty()) {
      ChangeoverCheck check = new ChangeoverCheck(plant, log);
      check.checkHours();
      check.checkRates();
    }
  }

  /** Shifts of the line's longest day; 0 = its calendar is not known. */
  private double shifts(String line) {
    Line row = lines.get(line);
    return row == null ? 0 : longest.getOrDefault(row.calendar(), 0.0);
  }

  private void checkHours() {
    Table<Changeover> table = plant.table(PlantTables.CHANGEOVERS);
    for (int i = 0; i < table.rows().size(); i++) {
      Changeover row = table.rows().get(i);
      double hours = HOURS_PER_SHIFT * shifts(row.line());
      if (hours > 0 && row.hours() >= hours && !row.fromFamily().equals(row.toFamily())) {
        log.reject(
            Cell.of(table, i, "hours"),
            IssueCode.CONTRADICTION,
            "takes the whole of the longest day of line "
                + row.line()
                + ", "
                + text(hours)
                + " hours,"
                + " or more: nothing could be built on the day after it",
            "fewer hours, or the days of the changeover as an event line_stopped.");
      }
    }
  }

  private void checkRates() {
    Set<String> changing = new HashSet<>();
    for (Changeover row : plant.changeovers()) {
      if (row.hours() > 0) {
        changing.add(row.line());
      }
    }
    Table<LineRate> table = plant.table(PlantTables.LINE_RATES);
    for (int i = 0; i < table.rows().size(); i++) {
      LineRate row = table.rows().get(i);
      Line line = lines.get(row.line());
      if (line != null && changing.contains(row.line()) && row.unitsPerDay() > 0) {
        double units = row.unitsPerDay() * shifts(row.line()) / line.nominalShifts();
        if (units > 0 && units < 1 - 1e-9) {
          log.warn(
              Cell.of(table, i, "units_per_day"),
              IssueCode.CONTRADICTION,
              "is less than one vehicle on the longest day, and the line has changeovers: no"
                  + " vehicle is built over several days there",
              CheckLog.NO_EFFECT,
              "one vehicle a day or more, or no changeovers on line " + row.line() + ".");
        }
      }
    }
  }

  private static String text(double hours) {
    return hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
  }
}
