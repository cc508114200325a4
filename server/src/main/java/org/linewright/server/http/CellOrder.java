package org.linewright.server.http;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.core.units.Money;

/** How cells are compared: numbers and days as what they are, all else as text. */
final class CellOrder {
  private CellOrder() {}

  static int byValue(Object left, Object right) {
    if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
      return a.compareTo(b);
    }
    if (left instanceof LocalDate from && right instanceof LocalDate to) {
      return from.compareTo(to);
    }
    return Cells.plain(left).compareTo(Cells.plain(right));
  }

  /** A cell that is not given is less than anything. */
  static int compare(@Nullable Object cell, String value) {
    BigDecimal number = number(cell);
    if (number != null) {
      try {
        return number.compareTo(new BigDecimal(value));
      } catch (NumberFormatException notANumber) {
        throw Problem.badRequest("\"" + value + "\" is not a number");
      }
    }
    return cell == null ? -1 : Cells.plain(cell).compareTo(value);
  }

  static @Nullable BigDecimal number(@Nullable Object cell) {
    if (cell instanceof Money money) {
      return BigDecimal.valueOf(money.cents(), 2);
    }
    if (cell instanceof Long || cell instanceof Integer) {
      return BigDecimal.valueOf(((Number) cell).longValue());
    }
    return cell instanceof Number number ? new BigDecimal(number.toString()) : null;
  }
}
