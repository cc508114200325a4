package org.linewright.core.launch.internal.ahead;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.time.Horizon;

/** Vehicles that a plan starts on one line, as prefix sums over the days: any window in O(1). */
final class LineLoad {
  private final Horizon horizon;
  private final int[] before;

  LineLoad(Horizon horizon, Plan plan, String line) {
    this.horizon = horizon;
    this.before = new int[horizon.days() + 1];
    for (Job job : plan.jobs()) {
      if (job.line().equals(line)) {
        before[horizon.day(job.day()) + 1] += job.units();
      }
    }
    for (int day = 1; day < before.length; day++) {
      before[day] += before[day - 1];
    }
  }

  /** Vehicles started from a day to a day, both counted; days outside the horizon count nothing. */
  int units(LocalDate from, LocalDate to) {
    int first = Math.max(0, Math.min(horizon.days(), horizon.day(from)));
    int last = Math.max(first, Math.min(horizon.days(), horizon.day(to) + 1));
    return before[last] - before[first];
  }

  /** Vehicles of the one plan that the other starts on another day or line. */
  static int moved(Plan one, Plan other) {
    Map<List<Object>, Integer> left = new HashMap<>();
    for (Job job : one.jobs()) {
      left.merge(place(job), job.units(), Integer::sum);
    }
    for (Job job : other.jobs()) {
      left.merge(place(job), -job.units(), Integer::sum);
    }
    return left.values().stream().mapToInt(units -> Math.max(0, units)).sum();
  }

  private static List<Object> place(Job job) {
    return List.of(job.day(), job.line(), job.variant());
  }
}
