package org.linewright.core.margin.internal.solve;

/**
 * The terms of a program by column: those of column c stand at {@code start[c]} to {@code start[c +
 * 1] - 1}.
 */
record Transposed(int[] start, int[] row, double[] factor) {

  static Transposed of(Matrix matrix) {
    int[] begin = new int[matrix.columns() + 1];
    for (int column : matrix.column()) {
      begin[column + 1]++;
    }
    for (int column = 0; column < matrix.columns(); column++) {
      begin[column + 1] += begin[column];
    }
    int[] next = begin.clone();
    int[] row = new int[matrix.column().length];
    double[] factor = new double[row.length];
    for (int r = 0; r < matrix.rows(); r++) {
      for (int term = matrix.start()[r]; term < matrix.start()[r + 1]; term++) {
        int at = next[matrix.column()[term]]++;
        row[at] = r;
        factor[at] = matrix.factor()[term];
      }
    }
    return new Transposed(begin, row, factor);
  }
}
