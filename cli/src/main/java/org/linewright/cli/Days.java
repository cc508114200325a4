package org.linewright.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in sentences. */
final class Days {
  private static final DateTimeFormatter SPELLED =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);

  private Days() {}

  /** {@code Fri 7 Oct 2022}. */
  static String spelled(LocalDate day) {
    return SPELLED.format(day);
  }
}
