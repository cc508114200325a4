package org.linewright.core.programme;

/**
 * The best schedule found.
 *
 * @param start first day of each activity; empty = there is none, the money does not suffice
 * @param objective weighted sum of the days on which the goals are ready
 * @param bound no schedule has a smaller objective
 */
public record ProjectSchedule(int[] start, long objective, long bound) {

  /** True when there is a schedule. */
  public boolean isFound() {
    return start.length > 0;
  }

  /** True when none is better. */
  public boolean isProven() {
    return isFound() && objective <= bound;
  }
}
