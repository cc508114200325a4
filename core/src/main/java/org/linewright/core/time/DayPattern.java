package org.linewright.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that a calendar row speaks of: a weekday, one date, or a range of dates.
 *
 * @param weekday set for a weekday row, else null
 * @param from first day of a date or range row, else null
 * @param to last day of a date or range row, else null
 */
public record DayPattern(
    @Nullable DayOfWeek weekday, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Reads {@code mon}…{@code sun}, {@code 2022-06-13} or {@code 2022-05-01..2022-05-22}. */
  public static Optional<DayPattern> find(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (shortName(day).equals(text.toLowerCase(Locale.ROOT))) {
        return Optional.of(new DayPattern(day, null, null));
      }
    }
    int dots = text.indexOf("..");
    try {
      if (dots < 0) {
        LocalDate date = LocalDate.parse(text);
        return Optional.of(new DayPattern(null, date, date));
      }
      LocalDate from = LocalDate.parse(text.substring(0, dots));
      LocalDate to = LocalDate.parse(text.substring(dots + 2));
      return to.isBefore(from) ? Optional.empty() : Optional.of(new DayPattern(null, from, to));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  /** Weight of the row when several match a day: date 3, range 2, weekday 1. */
  public int precision() {
    return weekday != null ? 1 : from != null && from.equals(to) ? 3 : 2;
  }

  public boolean matches(LocalDate day) {
    if (weekday != null) {
      return day.getDayOfWeek() == weekday;
    }
    return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
  }

  private static String shortName(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** The text that {@link #find} reads back. */
  @Override
  public String toString() {
    if (weekday != null) {
      return shortName(weekday);
    }
    return from != null && from.equals(to) ? from.toString() : from + ".." + to;
  }
}
