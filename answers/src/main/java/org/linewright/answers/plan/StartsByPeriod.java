package org.linewright.answers.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.answers.format.Grid;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;

/**
 * Vehicles started by period and line: by day when the starts span up to two weeks, by week up to a
 * quarter, else by month.
 */
public record StartsByPeriod(Plant plant, List<Job> jobs) {
  private static final int DAYS_BY_DAY = 14;
  private static final int DAYS_BY_WEEK = 92;

  private record Period(String name, Map<String, Integer> units) {
    int unitsOf(String line) {
      return units.getOrDefault(line, 0);
    }

    int total() {
      return units.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** One row per period with a start, one column per line that starts anything. */
  public Grid<?> grid() {
    Map<LocalDate, Map<String, Integer>> byStart = new TreeMap<>();
    long span = span();
    for (Job job : jobs) {
      byStart
          .computeIfAbsent(start(job.day(), span), start -> new HashMap<>())
          .merge(job.line(), job.units(), Integer::sum);
    }
    List<Period> periods = new ArrayList<>();
    byStart.forEach((start, units) -> periods.add(new Period(name(start, span), units)));
    Grid<Period> grid =
        Grid.matrix("starts", "Vehicles started", periods).column(heading(span), Period::name);
    for (Line line : plant.lines()) {
      String name = line.line();
      if (periods.stream().anyMatch(period -> period.unitsOf(name) > 0)) {
        grid = grid.column(name, period -> period.unitsOf(name));
      }
    }
    return grid.column("all", Period::total);
  }

  /** Days from the first to the last start. */
  private long span() {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Job job : jobs) {
      first = job.day().isBefore(first) ? job.day() : first;
      last = job.day().isAfter(last) ? job.day() : last;
    }
    return jobs.isEmpty() ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static LocalDate start(LocalDate day, long span) {
    if (span <= DAYS_BY_DAY) {
      return day;
    }
    return span <= DAYS_BY_WEEK
        ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        : day.withDayOfMonth(1);
  }

  private static String heading(long span) {
    return span <= DAYS_BY_DAY ? "day" : span <= DAYS_BY_WEEK ? "week_from" : "month";
  }

  private static String name(LocalDate start, long span) {
    return span <= DAYS_BY_WEEK ? start.toString() : start.toString().substring(0, 7);
  }
}
