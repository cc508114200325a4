package org.linewright.core.stress.internal.figures;

/**
 * A sum of whole numbers, or of their squares, in 128 bits: it never rounds, so it does not hang on
 * the sequence in which it was added up. Holds 2^63 squares of numbers up to 2^31, or a million
 * squares of 10^16.
 */
public final class ExactSum {
  private static final double TWO_TO_64 = 0x1p64;

  private long high;
  private long low;

  public void add(long value) {
    add(value < 0 ? -1 : 0, value);
  }

  public void addSquare(long value) {
    add(Math.multiplyHigh(value, value), value * value);
  }

  void add(ExactSum other) {
    add(other.high, other.low);
  }

  public void add(long upper, long lower) {
    long sum = low + lower;
    high += upper + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
    low = sum;
  }

  public long high() {
    return high;
  }

  public long low() {
    return low;
  }

  /** The sum, rounded to the nearest double. */
  public double value() {
    boolean isNegative = high < 0;
    long upper = isNegative ? ~high + (low == 0 ? 1 : 0) : high;
    long lower = isNegative ? -low : low;
    double value = upper * TWO_TO_64 + ((lower >>> 1) * 2.0 + (lower & 1));
    return isNegative ? -value : value;
  }
}
