package org.linewright.core.stress.internal.figures;

/** Number, sum and sum of squares of whole numbers, exactly. */
public final class Moments {
  private static final double Z_95 = 1.959963984540054;

  public long count;
  public final ExactSum sum = new ExactSum();
  public final ExactSum squares = new ExactSum();

  public void add(long value) {
    count++;
    sum.add(value);
    squares.addSquare(value);
  }

  public void add(Moments other) {
    count += other.count;
    sum.add(other.sum);
    squares.add(other.squares);
  }

  public double mean() {
    return count == 0 ? 0 : sum.value() / count;
  }

  /** Standard deviation of the sample, n − 1 in the denominator. */
  public double sd() {
    if (count < 2) {
      return 0;
    }
    double mean = mean();
    return Math.sqrt(Math.max(0, (squares.value() - mean * sum.value()) / (count - 1)));
  }

  /** Half the width of the 95 % confidence interval of the mean, by the normal distribution. */
  public double halfWidth() {
    return count < 2 ? Double.POSITIVE_INFINITY : Z_95 * sd() / Math.sqrt((double) count);
  }
}
