package org.linewright.core.units;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An amount in the plant's currency, held in whole cents so that sums are exact.
 *
 * @param cents hundredths of the currency unit; may be negative
 */
public record Money(long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  /** {@code units} whole currency units. */
  public static Money of(long units) {
    return new Money(Math.multiplyExact(units, 100L));
  }

  /**
   * Reads {@code "1234.5"}; more than two decimals are rounded half to even.
   *
   * @throws NumberFormatException when the text is not a decimal number or does not fit
   */
  public static Money parse(String text) {
    BigDecimal cents = new BigDecimal(text).movePointRight(2).setScale(0, RoundingMode.HALF_EVEN);
    if (cents.precision() > 18) {
      throw new NumberFormatException("too large: " + text);
    }
    return new Money(cents.longValueExact());
  }

  /** This amount divided by {@code divisor}, rounded half to even. */
  public Money dividedBy(long divisor) {
    return new Money(
        BigDecimal.valueOf(cents)
            .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_EVEN)
            .longValueExact());
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(cents, factor));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  /**
   * In words: digits in groups of three and the currency, {@code 26,000,000 RUB}. Cents stand where
   * the amount is below 1,000.
   */
  public String in(String currency) {
    BigDecimal value = BigDecimal.valueOf(cents, 2);
    boolean isSmall = value.abs().compareTo(BigDecimal.valueOf(1000)) < 0;
    String digits = isSmall ? toString() : String.format(Locale.ROOT, "%,.0f", value);
    return currency.isEmpty() ? digits : digits + " " + currency;
  }

  /** Plain decimal text without needless zeros: {@code 12}, {@code 12.5}, {@code -0.07}. */
  @Override
  public String toString() {
    long whole = cents / 100;
    int rest = (int) Math.abs(cents % 100);
    if (rest == 0) {
      return Long.toString(whole);
    }
    String sign = cents < 0 && whole == 0 ? "-" : ""; // else the whole has it
    String digits = rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
    return sign + whole + digits;
  }
}
