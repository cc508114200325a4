package org.linewright.core.stress;

/** Number, sum and sum of squares of whole numbers, exactly. */
final class Moments {
  private static final double Z_95 = 1.959963984540054;

  long count;
  final ExactSum sum = new ExactSum();
  final ExactSum squares = new ExactSum();

  void add(long value) {
    count++;
    sum.add(value);
    squares.addSquare(value);
  }

  void add(Moments other) {
    count += other.count;
    sum.add(other.sum);
    squares.add(other.squares);
  }

  double mean() {
    return count == 0 ? 0 : sum.value() / count;
  }

  /** Standard deviation of the sample, n − 1 in the denominator. */
  double sd() {
    if (count < 2) {
      return 0;
    }
    double mean = mean();
    return Math.sqrt(Math.max(0, (squares.value() - mean * sum.value()) / (count - 1)));
  }

  /** Half the width of the 95 % confidence interval of the mean, by the normal distribution. */
  double halfWidth() {
    return count < 2 ? Double.POSITIVE_INFINITY : Z_95 * sd() / Math.sqrt((double) count);
  }
}
