package org.linewright.core.sequence;

import java.time.LocalDate;
import java.util.List;

/**
 * Which day of which line, and what counts.
 *
 * @param line the line
 * @param day the day
 * @param goals what to keep small, the most important first; empty = as suits the line
 * @param given the day's cars in the sequence that they have now, for a day that has begun; empty =
 *     none
 * @param frozen how many of the given cars keep their slots
 * @param blocked numbers of given cars that cannot go on: they are left out
 */
public record DayWish(
    String line,
    LocalDate day,
    List<Goal> goals,
    List<Car> given,
    int frozen,
    List<String> blocked) {
  public DayWish {
    goals = List.copyOf(goals);
    given = List.copyOf(given);
    blocked = List.copyOf(blocked);
  }

  /** A day that has not begun. */
  public static DayWish of(String line, LocalDate day) {
    return new DayWish(line, day, List.of(), List.of(), 0, List.of());
  }
}
