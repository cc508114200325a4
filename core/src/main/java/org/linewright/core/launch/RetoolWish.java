package org.linewright.core.launch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stop that is wanted for re-tooling.
 *
 * @param line the line, one of the plant
 * @param days working days of its calendar, one after the other, at least 1
 * @param from first day on which it may start; null = the plan date
 * @param to last day on which it must be over; null = the end of the horizon
 * @param mostPlans plans that may be made to find it, at least 1
 */
public record RetoolWish(
    String line, int days, @Nullable LocalDate from, @Nullable LocalDate to, int mostPlans) {

  /** As many plans as the working days of a year. */
  public static final int PLANS = 260;

  public RetoolWish {
    if (days < 1 || mostPlans < 1) {
      throw new IllegalArgumentException(
          "days = " + days + ", mostPlans = " + mostPlans + "\nMaybe check them before.");
    }
  }
}
