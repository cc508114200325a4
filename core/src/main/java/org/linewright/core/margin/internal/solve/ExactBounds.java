package org.linewright.core.margin.internal.solve;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Both bounds of a program's optimum in exact arithmetic: a double is a fraction with a power of
 * two below it, so sums and products of doubles are exact decimal numbers. No solver is asked.
 */
public final class ExactBounds {
  private final Matrix matrix;

  public ExactBounds(Matrix matrix) {
    this.matrix = matrix;
  }

  /** No x has a lower objective; see {@link Matrix#bound}, without its rounding. */
  public BigDecimal lower(double[] prices) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal[] reduced = new BigDecimal[matrix.columns()];
    Arrays.setAll(reduced, column -> new BigDecimal(matrix.cost()[column]));
    for (int row = 0; row < matrix.rows(); row++) {
      double side = prices[row] > 0 ? matrix.rowLow()[row] : matrix.rowHigh()[row];
      if (prices[row] == 0 || Double.isInfinite(side)) {
        continue;
      }
      BigDecimal price = new BigDecimal(prices[row]);
      sum = sum.add(price.multiply(new BigDecimal(side)));
      for (int term = matrix.start()[row]; term < matrix.start()[row + 1]; term++) {
        int column = matrix.column()[term];
        BigDecimal part = price.multiply(new BigDecimal(matrix.factor()[term]));
        reduced[column] = reduced[column].subtract(part);
      }
    }
    for (int column = 0; column < reduced.length; column++) {
      boolean isDear = reduced[column].signum() > 0;
      double at = isDear ? matrix.low()[column] : matrix.high()[column];
      sum = sum.add(reduced[column].multiply(new BigDecimal(at)));
    }
    return sum;
  }

  /** Objective of x; empty when x breaks a bound or a row, by however little. */
  public Optional<BigDecimal> upper(double[] values) {
    for (int column = 0; column < values.length; column++) {
      if (!(values[column] >= matrix.low()[column] && values[column] <= matrix.high()[column])) {
        return Optional.empty();
      }
    }
    for (int row = 0; row < matrix.rows(); row++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int term = matrix.start()[row]; term < matrix.start()[row + 1]; term++) {
        BigDecimal factor = new BigDecimal(matrix.factor()[term]);
        sum = sum.add(factor.multiply(new BigDecimal(values[matrix.column()[term]])));
      }
      if (isBelow(sum, matrix.rowLow()[row]) || isAbove(sum, matrix.rowHigh()[row])) {
        return Optional.empty();
      }
    }
    BigDecimal objective = BigDecimal.ZERO;
    for (int column = 0; column < values.length; column++) {
      BigDecimal cost = new BigDecimal(matrix.cost()[column]);
      objective = objective.add(cost.multiply(new BigDecimal(values[column])));
    }
    return Optional.of(objective);
  }

  private static boolean isBelow(BigDecimal sum, double least) {
    return !Double.isInfinite(least) && sum.compareTo(new BigDecimal(least)) < 0;
  }

  private static boolean isAbove(BigDecimal sum, double most) {
    return !Double.isInfinite(most) && sum.compareTo(new BigDecimal(most)) > 0;
  }
}
