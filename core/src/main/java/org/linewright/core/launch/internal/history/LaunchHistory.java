package org.linewright.core.launch.internal.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.launch.LaunchWeek;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Actual;

/**
 * What was built in one launch of a variant on a line: one unbroken run of rows of {@code actuals},
 * ended by more than {@value #LONGEST_GAP_DAYS} days without a row.
 *
 * @param unitsByDay vehicles by day, from the first one with a vehicle to the last row
 */
record LaunchHistory(TreeMap<LocalDate, Integer> unitsByDay) {
  private static final int LONGEST_GAP_DAYS = 28;

  /**
   * The launch that a start of production speaks of: the first run that reaches it; without one,
   * the first run. Empty when nothing was built.
   */
  static Optional<LaunchHistory> find(
      Plant plant, String line, String variant, @Nullable LocalDate startOfProduction) {
    TreeMap<LocalDate, Integer> all = new TreeMap<>();
    for (Actual row : plant.actuals()) {
      if (row.line().equals(line) && row.variant().equals(variant)) {
        all.merge(row.day(), row.units(), Integer::sum);
      }
    }
    for (TreeMap<LocalDate, Integer> run : runs(all)) {
      if (startOfProduction == null || !run.lastKey().isBefore(startOfProduction)) {
        return Optional.of(new LaunchHistory(run));
      }
    }
    return Optional.empty();
  }

  private static List<TreeMap<LocalDate, Integer>> runs(TreeMap<LocalDate, Integer> all) {
    List<TreeMap<LocalDate, Integer>> runs = new ArrayList<>();
    TreeMap<LocalDate, Integer> run = new TreeMap<>();
    for (Map.Entry<LocalDate, Integer> day : all.entrySet()) {
      if (!run.isEmpty() && day.getKey().isAfter(run.lastKey().plusDays(LONGEST_GAP_DAYS))) {
        runs.add(run);
        run = new TreeMap<>();
      }
      if (day.getValue() > 0 || !run.isEmpty()) {
        run.put(day.getKey(), day.getValue());
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** Day of the first vehicle. */
  LocalDate started() {
    return unitsByDay.firstKey();
  }

  /** Last day that is reported. */
  LocalDate last() {
    return unitsByDay.lastKey();
  }

  int units(LocalDate day) {
    return unitsByDay.getOrDefault(day, 0);
  }

  /** Vehicles from a day to a day, both counted. */
  int units(LocalDate from, LocalDate to) {
    return from.isAfter(to)
        ? 0
        : unitsByDay.subMap(from, true, to, true).values().stream().mapToInt(n -> n).sum();
  }

  /** The weeks up to the last day reported. */
  List<LaunchWeek> weeks(LineDays days) {
    List<LaunchWeek> weeks = new ArrayList<>();
    int before = 0;
    for (LocalDate from = started(); !from.isAfter(last()); from = from.plusDays(7)) {
      LocalDate end = from.plusDays(6).isAfter(last()) ? last() : from.plusDays(6);
      int worked = 0;
      for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
        worked += days.works(day) || units(day) > 0 ? 1 : 0;
      }
      weeks.add(new LaunchWeek(weeks.size() + 1, from, before, worked, units(from, end)));
      before += worked;
    }
    return weeks;
  }
}
