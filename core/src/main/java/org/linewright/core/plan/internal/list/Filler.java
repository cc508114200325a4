package org.linewright.core.plan.internal.list;

/**
 * Places vehicles of one variant into the days. Two implementations give the same answers: {@link
 * QuickFiller} for variants with one recipe and one bill, {@link PlainFiller} for all.
 */
interface Filler {
  /**
   * First day on which the material for all units can be taken at once; NEVER when there is none.
   */
  int firstMaterialDay(int units);

  /** True when a unit could be started on the day as far as lines go. */
  boolean isOpen(int day);

  /**
   * Starts exactly {@code units}, filled backwards from {@code lastDay}, or nothing.
   *
   * @return true when they were started
   */
  boolean fillBackwards(int units, int lastDay);

  /**
   * Starts as many of {@code units} as fit, filled backwards from {@code lastDay}; returns how
   * many.
   */
  int fillBackwardsAtMost(int units, int lastDay);

  /** Starts as many units as fit on one day, at most {@code units}; returns how many. */
  int fillDay(int units, int day);

  /**
   * Starts as many of {@code units} as fit, as early as possible, on no day after {@code lastDay};
   * returns how many.
   */
  int fillForwards(int units, int lastDay);
}
