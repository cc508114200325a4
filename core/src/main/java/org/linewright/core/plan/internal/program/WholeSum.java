package org.linewright.core.plan.internal.program;

import java.util.Arrays;

/** A sum of factor × column of a {@link WholeProgram}; grows as it is added to. */
public final class WholeSum {
  private int[] columns = new int[8];
  private long[] factors = new long[8];
  private int size;

  /** Adds factor × column; a column may be added several times. */
  public WholeSum add(long factor, int column) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, 2 * size);
      factors = Arrays.copyOf(factors, 2 * size);
    }
    columns[size] = column;
    factors[size++] = factor;
    return this;
  }

  /** Adds factor × all of another sum. */
  public WholeSum addAll(long factor, WholeSum other) {
    for (int i = 0; i < other.size; i++) {
      add(factor * other.factors[i], other.columns[i]);
    }
    return this;
  }

  /** True when nothing was added. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** What it comes to. */
  public long value(long[] ofColumns) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += factors[i] * ofColumns[columns[i]];
    }
    return sum;
  }

  int[] columns() {
    return Arrays.copyOf(columns, size);
  }

  long[] factors() {
    return Arrays.copyOf(factors, size);
  }
}
