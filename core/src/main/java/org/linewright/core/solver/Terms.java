package org.linewright.core.solver;

import java.util.Arrays;

/** A sum of factors times columns, put together term by term. */
public final class Terms {
  private int[] columns = new int[8];
  private double[] factors = new double[8];
  private int size;

  /** A sum without terms. */
  public Terms() {}

  /** Adds factor · x and gives itself. */
  public Terms add(double factor, int column) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, 2 * size);
      factors = Arrays.copyOf(factors, 2 * size);
    }
    columns[size] = column;
    factors[size++] = factor;
    return this;
  }

  /** Adds a multiple of another sum and gives itself. */
  public Terms addAll(double multiple, Terms other) {
    for (int i = 0; i < other.size; i++) {
      add(multiple * other.factors[i], other.columns[i]);
    }
    return this;
  }

  /** The sum for some x. */
  public double sum(double[] x) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += factors[i] * x[columns[i]];
    }
    return sum;
  }

  public int size() {
    return size;
  }

  int column(int i) {
    return columns[i];
  }

  double factor(int i) {
    return factors[i];
  }

  int[] columns() {
    return Arrays.copyOf(columns, size);
  }

  double[] factors() {
    return Arrays.copyOf(factors, size);
  }
}
