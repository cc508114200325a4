package org.linewright.core.table;

/**
 * How the cells of a whole file are written where one cell alone can mean two things.
 *
 * @param decimals what marks the decimals of its numbers
 * @param order in which order its dates stand that have slashes or dashes
 */
public record FileHabit(Decimals decimals, DayOrder order) {
  /** Nothing is known: what can mean two things is rejected. */
  public static final FileHabit UNKNOWN = new FileHabit(Decimals.UNKNOWN, DayOrder.UNKNOWN);

  /** What marks the decimals of numbers. */
  public enum Decimals {
    UNKNOWN,
    COMMA,
    DOT
  }

  /** What comes first in a date whose year comes last. */
  public enum DayOrder {
    UNKNOWN,
    DAY,
    MONTH
  }
}
