package org.linewright.core.instance;

import org.jspecify.annotations.Nullable;

/**
 * One way to build a variant: on this line, day by day.
 *
 * @param number dense number of the option itself
 * @param variant dense number
 * @param line dense number
 * @param use capacity that one unit takes of the line, {@code [day]}, in {@link
 *     Instance#CAPACITY}ths of a line-day; 0 = cannot be built there on that day
 * @param ramp most units a day while the variant ramps up, {@code [day]}; null = no ramp
 */
public record BuildOption(int number, int variant, int line, long[] use, int @Nullable [] ramp) {
  private static final double WHOLE = 1e-6;

  /**
   * True when the rate of a day is not a whole number: a vehicle may be begun on the day before.
   */
  public boolean isParted(int day) {
    if (use[day] == 0) {
      return false;
    }
    double rate = (double) Instance.CAPACITY / use[day];
    return Math.abs(rate - Math.rint(rate)) > WHOLE;
  }
}
