package org.linewright.core.launch;

import java.time.LocalDate;

/**
 * One week of a launch: seven days, counted from the day of the first vehicle.
 *
 * @param number 1, 2, …
 * @param from first day of the week
 * @param daysBefore working days of the line in the weeks before
 * @param days working days of the line in this week; of the last week, up to the last day reported
 * @param units vehicles built; 0 in weeks to come
 */
public record LaunchWeek(int number, LocalDate from, int daysBefore, int days, int units) {

  /** Vehicles per working day; 0 in a week without one. */
  public double perDay() {
    return days == 0 ? 0 : (double) units / days;
  }
}
