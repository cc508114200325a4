package org.linewright.core.plant.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.plant.programme.Crew;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Activities and their progress that cannot be, or that nobody can have meant. */
final class ActivityCheck {
  private static final int LONGEST_DAYS = 3660;

  private ActivityCheck() {}

  /**
   * Checks them.
   *
   * @param isDated the plan date is known
   */
  static void check(Plant plant, boolean isDated, CheckLog log) {
    checkActivities(plant, log);
    checkActuals(plant, isDated, log);
  }

  private static void checkActuals(Plant plant, boolean isDated, CheckLog log) {
    Table<ActivityActual> table = plant.table(PlantTables.ACTIVITY_ACTUALS);
    LocalDate today = plant.settings().planDate();
    int late = 0;
    int firstLate = -1;
    for (int i = 0; i < table.rows().size(); i++) {
      ActivityActual row = table.rows().get(i);
      checkActual(table, i, log);
      if (isDated && !row.day().isBefore(today)) {
        firstLate = late == 0 ? i : firstLate;
        late++;
      }
    }
    if (late > 0) {
      log.warn(
          Cell.of(table, firstLate, "day"),
          IssueCode.NOT_USED,
          "is not before plan_date " + today + (late == 1 ? "" : ", " + late + " rows in all"),
          CheckLog.NO_EFFECT,
          "a plan_date on the day after, if these rows are to count.");
    }
  }

  private static void checkActual(Table<ActivityActual> table, int i, CheckLog log) {
    ActivityActual row = table.rows().get(i);
    Integer remaining = row.remainingDays();
    LocalDate started = row.started();
    if (row.percentDone() > 100) {
      log.reject(
          Cell.of(table, i, "percent_done"),
          IssueCode.CONTRADICTION,
          "is more than the whole work",
          "at most 100.");
    } else if (remaining != null && remaining > 0 && row.percentDone() == 100) {
      log.reject(
          Cell.of(table, i, "remaining_days"),
          IssueCode.CONTRADICTION,
          "is more than 0 though all is done",
          "0 or empty, or a smaller percent_done.");
    }
    if (remaining != null && remaining > LONGEST_DAYS) {
      log.reject(
          Cell.of(table, i, "remaining_days"),
          IssueCode.CONTRADICTION,
          "is longer than ten years",
          "days of work.");
    }
    if (started != null && started.isAfter(row.day())) {
      log.reject(
          Cell.of(table, i, "started"),
          IssueCode.CONTRADICTION,
          "lies after the day of the row",
          "its first day of work, once it has begun.");
    }
  }

  private static void checkActivities(Plant plant, CheckLog log) {
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
      LocalDate from = row.baselineStart();
      LocalDate to = row.baselineEnd();
      if ((from == null) != (to == null)) {
        log.reject(
            Cell.of(table, i, from == null ? "baseline_start" : "baseline_end"),
            IssueCode.CONTRADICTION,
            "is empty though " + (from == null ? "baseline_end" : "baseline_start") + " is given",
            "both days, or none.");
      } else if (from != null && to != null && to.isBefore(from)) {
        log.reject(
            Cell.of(table, i, "baseline_end"),
            IssueCode.REVERSED_DATES,
            "lies before baseline_start " + from,
            "maybe the two are swapped.");
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
