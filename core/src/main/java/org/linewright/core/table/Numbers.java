package org.linewright.core.table;

import java.math.BigDecimal;

/** Prints decimals without exponent or needless zeros. */
final class Numbers {

  private Numbers() {}

  /** The same number without needless zeros. */
  static String plain(String decimal) {
    BigDecimal value = new BigDecimal(decimal).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0).toPlainString() : value.toPlainString();
  }

  static String print(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
