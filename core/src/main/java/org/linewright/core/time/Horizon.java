package org.linewright.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that are planned, as dense numbers: day 0 is {@code planDate}, the last one {@code end}.
 *
 * @param planDate first day planned
 * @param end last day planned, not before {@code planDate}
 */
public record Horizon(LocalDate planDate, LocalDate end) {

  public Horizon {
    if (end.isBefore(planDate)) {
      throw new IllegalArgumentException(
          "horizon end " + end + " lies before plan date " + planDate + "\nMaybe swap the two.");
    }
  }

  /** Number of days, both ends counted. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(planDate, end) + 1;
  }

  /** Day number of a date; negative before the plan date, {@code >= days()} after the end. */
  public int day(LocalDate date) {
    return (int)
        Math.max(-40_000_000, Math.min(40_000_000, ChronoUnit.DAYS.between(planDate, date)));
  }

  /** Date of a day number; also outside the horizon. */
  public LocalDate date(int day) {
    return planDate.plusDays(day);
  }
}
