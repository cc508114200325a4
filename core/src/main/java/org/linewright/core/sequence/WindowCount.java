package org.linewright.core.sequence;

/** What counts as a violation of a ratio rule. */
public enum WindowCount {
  /**
   * Cars too many, summed over all windows that hold a car of the day: also those that reach back
   * to yesterday's cars, and those that the end of the day cuts off. ROADEF/EURO challenge 2005.
   */
  CARS_TOO_MANY,
  /**
   * Windows that lie in the day as a whole and hold too many cars, however many. CSPLib prob001.
   */
  WHOLE_WINDOWS
}
