package org.linewright.core.plant.check;

import java.util.HashMap;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Activities that their crew can never do, or that nobody can have meant. */
final class ActivityCheck {
  private static final int LONGEST_DAYS = 3660;

  private ActivityCheck() {}

  static void check(Plant plant, CheckLog log) {
    Map<String, Integer> capacity = new HashMap<>();
    for (Crew crew : plant.crews()) {
      capacity.put(crew.crew(), crew.capacity());
    }
    Table<Activity> table = plant.table(PlantTables.ACTIVITIES);
    for (int i = 0; i < table.rows().size(); i++) {
      Activity row = table.rows().get(i);
      if (row.durationDays() > LONGEST_DAYS) {
        log.reject(
            Cell.of(table, i, "duration_days"),
            IssueCode.CONTRADICTION,
            "is longer than ten years",
            "days of work.");
      }
      Integer there = row.crew() == null ? null : capacity.get(row.crew());
      if (there != null && row.crewUnits() > there) {
        log.reject(
            Cell.of(table, i, "crew_units"),
            IssueCode.CONTRADICTION,
            "is more than crew " + row.crew() + " has, " + there,
            "at most the capacity of the crew in crews.csv.");
      }
    }
  }
}
