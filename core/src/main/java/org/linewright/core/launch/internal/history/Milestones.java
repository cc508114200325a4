package org.linewright.core.launch.internal.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.FitBand;
import org.linewright.core.launch.LaunchWeek;
import org.linewright.core.launch.Milestone;
import org.linewright.core.plant.line.Ramp;

/**
 * When a launch reaches 80, 90 and 100 % of its target.
 *
 * @param days working days of the line
 * @param started day of the first vehicle, or the planned one
 * @param ramp the planned ramp; null = none
 * @param target vehicles a day
 */
record Milestones(LineDays days, LocalDate started, @Nullable Ramp ramp, double target) {
  private static final List<Integer> PERCENTS = List.of(80, 90, 100);
  private static final int WEEKS_AHEAD = 104;

  /** The milestones without an outcome. */
  List<Milestone> planned() {
    return list(List.of(), null);
  }

  /**
   * The milestones of a launch under way.
   *
   * @param built the weeks reported
   * @param fit the chosen curve; null = none
   */
  List<Milestone> list(List<LaunchWeek> built, @Nullable CurveFit fit) {
    List<LaunchWeek> weeks = weeksAhead();
    List<Milestone> milestones = new ArrayList<>();
    for (int percent : PERCENTS) {
      int level = (int) Math.ceil(target * percent / 100 - 1e-9);
      FitBand band = fit == null ? null : fit.band();
      milestones.add(
          new Milestone(
              percent,
              level,
              plannedDay(level),
              first(built, level, LaunchWeek::perDay),
              fit == null ? null : first(weeks, level, fit.curve()::perDay),
              band == null ? null : first(weeks, level, band::high),
              band == null ? null : first(weeks, level, band::low)));
    }
    return milestones;
  }

  private @Nullable LocalDate plannedDay(int level) {
    if (ramp == null) {
      return null;
    }
    // the limit is rounded down, so that 100 % of the target is never allowed: half a unit is
    // enough
    return IntStream.range(0, WEEKS_AHEAD)
        .mapToObj(week -> ramp.sop().plusDays(7L * week))
        .filter(day -> ramp.mostUnits(day) >= Math.min(level, Math.ceil(target) - 1))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate first(
      List<LaunchWeek> weeks, int level, ToDoubleFunction<LaunchWeek> perDay) {
    return weeks.stream()
        .filter(week -> week.days() > 0 && perDay.applyAsDouble(week) >= level - 0.5)
        .map(LaunchWeek::from)
        .findFirst()
        .orElse(null);
  }

  /** Two years of weeks from the first vehicle on. */
  private List<LaunchWeek> weeksAhead() {
    List<LaunchWeek> weeks = new ArrayList<>();
    int before = 0;
    for (int number = 1; number <= WEEKS_AHEAD; number++) {
      LocalDate from = started.plusDays(7L * (number - 1));
      int worked = (int) from.datesUntil(from.plusDays(7)).filter(days::works).count();
      weeks.add(new LaunchWeek(number, from, before, worked, 0));
      before += worked;
    }
    return weeks;
  }
}
