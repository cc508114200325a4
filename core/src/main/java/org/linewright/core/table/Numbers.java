package org.linewright.core.table;

import java.math.BigDecimal;

/** Prints decimals without exponent or needless zeros. */
final class Numbers {

  private Numbers() {}

  static String print(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
