package org.linewright.core.solver;

import java.util.Arrays;

/**
 * The terms of a linear program by row: those of row r stand at {@code start[r]} to {@code
 * start[r+1]-1}. A column stands at most once in a row, as solvers demand it (HiGHS 1.12 writes
 * beside its arrays otherwise); terms given twice are summed, those that cancel out are dropped.
 *
 * @param start {@code [row]}, one more at the end
 * @param column of each term
 * @param factor of each term, never 0
 */
public record SparseRows(int[] start, int[] column, double[] factor) {

  /** Sorts terms by row; {@code O(terms + rows + columns)}. */
  public static SparseRows of(
      int rows, int columns, int terms, int[] termRow, int[] termColumn, double[] termFactor) {
    int[] begin = new int[rows + 1];
    for (int term = 0; term < terms; term++) {
      begin[termRow[term] + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      begin[row + 1] += begin[row];
    }
    int[] next = begin.clone();
    int[] column = new int[terms];
    double[] factor = new double[terms];
    for (int term = 0; term < terms; term++) {
      int at = next[termRow[term]]++;
      column[at] = termColumn[term];
      factor[at] = termFactor[term];
    }
    return new SparseRows(begin, column, factor).merged(columns);
  }

  public int terms() {
    return column.length;
  }

  /**
   * The same with each column at most once in a row, no factor 0. The arrays of this one are used
   * up.
   *
   * @param columns number of columns
   */
  public SparseRows merged(int columns) {
    int[] seenAt = new int[columns];
    Arrays.fill(seenAt, -1);
    int[] begin = new int[start.length];
    int kept = 0;
    for (int row = 0; row + 1 < start.length; row++) {
      int first = kept;
      for (int term = start[row]; term < start[row + 1]; term++) {
        int at = seenAt[column[term]];
        if (at >= first) {
          factor[at] += factor[term];
        } else {
          seenAt[column[term]] = kept;
          column[kept] = column[term];
          factor[kept++] = factor[term];
        }
      }
      int last = kept;
      kept = first;
      for (int term = first; term < last; term++) {
        seenAt[column[term]] = -1;
        if (factor[term] != 0) {
          column[kept] = column[term];
          factor[kept++] = factor[term];
        }
      }
      begin[row + 1] = kept;
    }
    return new SparseRows(begin, Arrays.copyOf(column, kept), Arrays.copyOf(factor, kept));
  }
}
