package org.linewright.answers.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number that is shown with fewer digits than were computed, such as days to a tenth: in every
 * table, or in those for people alone. JSON keeps what was computed.
 */
public final class Rounded extends Number {
  private static final long serialVersionUID = 1;

  private static final int TENTHS = 1;
  private static final int FOR_PROGRAMS = 6;

  private final double value;
  private final int decimals;

  /**
   * @param decimals decimals in tables for programs
   */
  private Rounded(double value, int decimals) {
    this.value = value;
    this.decimals = decimals;
  }

  /** A number that every table shows to a tenth. */
  public static Rounded tenths(double value) {
    return new Rounded(value, TENTHS);
  }

  /** A number that people are shown to a tenth, and programs as exactly as any. */
  public static Rounded tenthsForPeople(double value) {
    return new Rounded(value, FOR_PROGRAMS);
  }

  /** As people are shown it. */
  BigDecimal forPeople() {
    return to(TENTHS);
  }

  /** As tables for programs have it. */
  BigDecimal forPrograms() {
    return to(decimals);
  }

  private BigDecimal to(int digits) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  @Override
  public double doubleValue() {
    return value;
  }

  @Override
  public float floatValue() {
    return (float) value;
  }

  @Override
  public long longValue() {
    return Math.round(value);
  }

  @Override
  public int intValue() {
    return Math.toIntExact(longValue());
  }

  /** What was computed. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
