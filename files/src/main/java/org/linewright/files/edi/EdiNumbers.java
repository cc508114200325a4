package org.linewright.files.edi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Days and pieces as messages write them. */
final class EdiNumbers {
  private EdiNumbers() {}

  /**
   * The day of a date.
   *
   * @param format 101 and 201 begin with a year of two digits, 102, 203 and 204 with one of four
   * @return null when it is none
   */
  static @Nullable LocalDate day(String text, String format) {
    return switch (format) {
      case "101", "201" -> day("20" + text);
      case "102", "203", "204" -> day(text);
      default -> null;
    };
  }

  /** The day of {@code YYYYMMDD…}; null when it is none. */
  static @Nullable LocalDate day(String text) {
    if (!text.matches("[0-9]{8}.*")) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(4, 6)),
          Integer.parseInt(text.substring(6, 8)));
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** Whole pieces; empty for anything else. */
  static OptionalInt pieces(String text) {
    if (!text.matches("[0-9]{1,10}([.,][0-9]{1,6})?")) {
      return OptionalInt.empty();
    }
    BigDecimal number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
    boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 9;
    return whole ? OptionalInt.of(number.intValueExact()) : OptionalInt.empty();
  }
}
