package org.linewright.files.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/** Values of a project file as cells of a table, and back. */
final class Cells {
  static final LocalTime BEGIN = LocalTime.of(8, 0);
  static final LocalTime END = LocalTime.of(16, 0);

  private Cells() {}

  /** A number without decimals that are none, at most two; a day of a time; a text as it is. */
  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number number) {
      return BigDecimal.valueOf(number.doubleValue())
          .setScale(2, RoundingMode.HALF_UP)
          .stripTrailingZeros()
          .toPlainString();
    }
    if (value instanceof LocalDateTime time) {
      return time.toLocalDate().toString();
    }
    return value.toString().strip();
  }

  /** The last day of work of what ends at a time: midnight belongs to the day before. */
  static @Nullable LocalDate last(@Nullable LocalDateTime end, @Nullable LocalDateTime start) {
    if (end == null) {
      return null;
    }
    boolean isMidnight = end.toLocalTime().equals(LocalTime.MIDNIGHT) && !end.equals(start);
    return isMidnight ? end.toLocalDate().minusDays(1) : end.toLocalDate();
  }

  static LocalDateTime begin(LocalDate day) {
    return day.atTime(BEGIN);
  }

  static LocalDateTime end(LocalDate day) {
    return day.atTime(END);
  }

  static @Nullable Double amount(@Nullable Money money) {
    return money == null ? null : money.cents() / 100.0;
  }
}
