package org.linewright.core.launch;

import java.time.LocalDate;

/**
 * Plan against outcome in one week.
 *
 * @param week 1, 2, … from the planned start or the first vehicle, whichever came first
 * @param from first day of the week
 * @param days working days of the line, up to the last day reported
 * @param planned vehicles planned
 * @param actual vehicles built
 * @param plannedSum vehicles planned up to the end of the week
 * @param actualSum vehicles built up to the end of the week
 */
public record WeekGap(
    int week, LocalDate from, int days, int planned, int actual, int plannedSum, int actualSum) {

  /** Vehicles built more than planned up to the end of the week; negative = behind the plan. */
  public int ahead() {
    return actualSum - plannedSum;
  }
}
