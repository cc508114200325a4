package org.linewright.core.programme.internal.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.plant.programme.ActivityActual;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.units.Money;

/**
 * What was done of each activity before the plan date. Of table activity_actuals the rows before
 * that day count; the last of them tells the state.
 */
public final class DoneWork {
  private static final double WHOLE = 100;

  /** Keeps 10 days of which 30 % remain at 3, not 4. */
  private static final double NOISE = 1e-9;

  private final List<Activity> activities;
  private final LocalDate today;
  private final List<List<ActivityActual>> reports = new ArrayList<>();

  DoneWork(Plant plant) {
    this.activities = plant.activities();
    this.today = plant.settings().planDate();
    Map<String, List<ActivityActual>> byName = new HashMap<>();
    plant.activityActuals().stream()
        .filter(row -> row.day().isBefore(today))
        .sorted(Comparator.comparing(ActivityActual::day))
        .forEach(
            row -> byName.computeIfAbsent(row.activity(), first -> new ArrayList<>()).add(row));
    activities.forEach(row -> reports.add(byName.getOrDefault(row.activity(), List.of())));
  }

  /** True when something was reported. */
  public boolean isReported() {
    return reports.stream().anyMatch(rows -> !rows.isEmpty());
  }

  /** How far an activity is. */
  public ActivityState state(int a) {
    double share = share(a, today);
    return share >= 1
        ? ActivityState.DONE
        : share > 0 || reports.get(a).stream().anyMatch(row -> row.started() != null)
            ? ActivityState.BEGUN
            : ActivityState.PLANNED;
  }

  /** Share of an activity that was done before a day, 0 to 1. */
  public double share(int a, LocalDate before) {
    double percent = 0;
    for (ActivityActual row : reports.get(a)) {
      percent = row.day().isBefore(before) ? row.percentDone() : percent;
    }
    return percent / WHOLE;
  }

  /** What an activity had cost before a day; null = nobody said. */
  public @Nullable Money spent(int a, LocalDate before) {
    Money spent = null;
    for (ActivityActual row : reports.get(a)) {
      Money cost = row.costToDate();
      spent = row.day().isBefore(before) && cost != null ? cost : spent;
    }
    return spent;
  }

  /** First day of work of one that has begun. */
  public LocalDate started(int a) {
    LocalDate given = null;
    LocalDate seen = null;
    for (ActivityActual row : reports.get(a)) {
      given = row.started() == null ? given : row.started();
      seen = seen == null && row.percentDone() > 0 ? row.day() : seen;
    }
    LocalDate started = given == null ? seen : given;
    if (started == null) {
      throw new IllegalArgumentException("activity " + a + "\nMaybe it has not begun.");
    }
    return started;
  }

  /** Last day of work of one that is done: that of the row from which on it was whole. */
  public LocalDate lastDay(int a) {
    LocalDate last = null;
    for (ActivityActual row : reports.get(a)) {
      last = row.percentDone() < WHOLE ? null : last == null ? row.day() : last;
    }
    if (last == null) {
      throw new IllegalArgumentException("activity " + a + "\nMaybe it is not done.");
    }
    return last;
  }

  /** Days of work that remain: as the last row says, else by the share that is not done. */
  int remainingDays(int a) {
    int days = activities.get(a).durationDays();
    List<ActivityActual> rows = reports.get(a);
    if (rows.isEmpty()) {
      return days;
    }
    ActivityActual last = rows.get(rows.size() - 1);
    Integer said = last.remainingDays();
    if (last.percentDone() >= WHOLE) {
      return 0;
    }
    return said != null
        ? said
        : (int) Math.ceil(days * (WHOLE - last.percentDone()) / WHOLE - NOISE);
  }
}
