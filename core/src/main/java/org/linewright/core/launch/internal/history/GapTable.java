package org.linewright.core.launch.internal.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.launch.PlannedOutput;
import org.linewright.core.launch.WeekGap;

/**
 * Plan against outcome of one variant on one line, up to the last day reported.
 *
 * @param line line
 * @param variant variant
 * @param planned the plan
 * @param history the outcome
 * @param days working days of the line
 */
record GapTable(
    String line, String variant, PlannedOutput planned, LaunchHistory history, LineDays days) {
  private static final int LONGEST_LEAD_DAYS = 731;

  /** Week by week from the first day on which something was planned or built. */
  List<WeekGap> weeks(LocalDate first) {
    List<WeekGap> weeks = new ArrayList<>();
    int plannedSum = 0;
    int actualSum = 0;
    for (LocalDate from = first; !from.isAfter(history.last()); from = from.plusDays(7)) {
      LocalDate end = from.plusDays(7).isAfter(history.last()) ? history.last() : from.plusDays(6);
      int worked = 0;
      int plannedUnits = 0;
      for (LocalDate day = from; !day.isAfter(end); day = day.plusDays(1)) {
        worked += counts(day) ? 1 : 0;
        plannedUnits += planned.units(line, variant, day);
      }
      plannedSum += plannedUnits;
      int built = history.units(from, end);
      actualSum += built;
      weeks.add(
          new WeekGap(weeks.size() + 1, from, worked, plannedUnits, built, plannedSum, actualSum));
    }
    return weeks;
  }

  /**
   * Working days by which the outcome is behind: those after the day on which the plan had as many
   * vehicles as are built by the last day reported. Negative = ahead; null when the plan does not
   * reach that many within two years.
   */
  @Nullable Integer daysBehind(LocalDate first) {
    int built = history.units(first, history.last());
    int sum = 0;
    int behind = 0;
    boolean reached = built == 0;
    LocalDate end = history.last().plusDays(LONGEST_LEAD_DAYS);
    for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(1)) {
      boolean past = !day.isAfter(history.last());
      if (reached && !past) {
        return behind;
      }
      if (counts(day)) {
        behind += reached ? 1 : past ? 0 : -1;
      }
      sum += planned.units(line, variant, day);
      if (!reached && sum >= built) {
        reached = true;
      }
    }
    return reached ? Integer.valueOf(behind) : null;
  }

  private boolean counts(LocalDate day) {
    return days.works(day) || history.units(day) > 0;
  }
}
