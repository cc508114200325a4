package org.linewright.answers.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates in sentences. */
public final class Days {
  private static final DateTimeFormatter SPELLED =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

  private Days() {}

  /** {@code Fri 7 Oct 2022}. */
  public static String spelled(LocalDate day) {
    return SPELLED.format(day);
  }

  /** {@code 7 Oct 2022}; empty for none. */
  public static String brief(@Nullable LocalDate day) {
    return day == null ? "" : SHORT.format(day);
  }
}
