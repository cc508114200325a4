package org.linewright.core.margin.internal.solve;

import org.linewright.core.solver.SparseRows;

/**
 * A linear program as arrays: minimize c·x over low ≤ x ≤ high with lo ≤ Ax ≤ hi. The terms of row
 * r stand at {@code start[r]} to {@code start[r + 1] - 1}; a column stands at most once in a row,
 * as solvers demand it (HiGHS 1.12 writes beside its arrays otherwise).
 *
 * @param low of the columns
 * @param high of the columns
 * @param cost of the columns
 * @param rowLow of the rows
 * @param rowHigh of the rows
 * @param start {@code [row]}, one more at the end
 * @param column of each term
 * @param factor of each term, never 0
 */
public record Matrix(
    double[] low,
    double[] high,
    double[] cost,
    double[] rowLow,
    double[] rowHigh,
    int[] start,
    int[] column,
    double[] factor) {

  /** Terms in any order. */
  record Terms(int[] row, int[] column, double[] factor) {}

  public int columns() {
    return low.length;
  }

  public int rows() {
    return rowLow.length;
  }

  /**
   * No x within these bounds has a lower objective, whatever the prices are (Lagrange): Σ over rows
   * of y·lo for y > 0 and y·hi for y < 0, plus Σ over columns of the least of (c − yA)·x. Prices of
   * the wrong sign on one-sided rows are left out. Up to the rounding of the sum.
   *
   * @param prices of the rows
   */
  public double bound(double[] least, double[] most, double[] perUnit, double[] prices) {
    double sum = 0;
    double[] reduced = perUnit.clone();
    for (int row = 0; row < rows(); row++) {
      double side = prices[row] > 0 ? rowLow[row] : rowHigh[row];
      if (prices[row] != 0 && !Double.isInfinite(side)) {
        sum += prices[row] * side;
        for (int term = start[row]; term < start[row + 1]; term++) {
          reduced[column[term]] -= prices[row] * factor[term];
        }
      }
    }
    for (int at = 0; at < reduced.length; at++) {
      if (reduced[at] != 0) {
        sum += reduced[at] * (reduced[at] > 0 ? least[at] : most[at]);
      }
    }
    return sum;
  }

  /** Sorts terms by row and sums those of one column; those that cancel out are dropped. */
  static Matrix of(
      double[] low, double[] high, double[] cost, double[] rowLow, double[] rowHigh, Terms terms) {
    int rows = rowLow.length;
    int[] begin = new int[rows + 1];
    for (int row : terms.row) {
      begin[row + 1]++;
    }
    for (int row = 0; row < rows; row++) {
      begin[row + 1] += begin[row];
    }
    int[] next = begin.clone();
    int[] column = new int[terms.row.length];
    double[] factor = new double[column.length];
    for (int term = 0; term < column.length; term++) {
      int at = next[terms.row[term]]++;
      column[at] = terms.column[term];
      factor[at] = terms.factor[term];
    }
    return new Matrix(low, high, cost, rowLow, rowHigh, begin, column, factor).merged();
  }

  private Matrix merged() {
    SparseRows rows = new SparseRows(start, column, factor).merged(columns());
    return new Matrix(low, high, cost, rowLow, rowHigh, rows.start(), rows.column(), rows.factor());
  }
}
