package org.linewright.core.margin.internal.solve;

import com.sun.jna.Pointer;
import java.util.Arrays;
import org.linewright.core.solver.Highs;

/** A small program that is filled row by row, solved once and thrown away. */
final class SmallProgram {
  private final double[] low;
  private final double[] high;
  private final double[] cost;
  private final double[] rowLow;
  private final double[] rowHigh;
  private final int[] start;
  private int rows;
  private int[] column = new int[256];
  private double[] factor = new double[256];
  private int terms;
  private final double[] values;
  private final double[] prices;

  SmallProgram(int columns, int rows) {
    low = new double[columns];
    high = new double[columns];
    cost = new double[columns];
    rowLow = new double[rows];
    rowHigh = new double[rows];
    start = new int[rows + 1];
    values = new double[columns];
    prices = new double[rows];
  }

  void column(int at, double least, double most, double perUnit) {
    low[at] = least;
    high[at] = most;
    cost[at] = perUnit;
  }

  /** Adds a term to the row that is closed next; a column at most once. */
  void term(int ofColumn, double value) {
    if (terms == column.length) {
      column = Arrays.copyOf(column, 2 * terms);
      factor = Arrays.copyOf(factor, 2 * terms);
    }
    column[terms] = ofColumn;
    factor[terms++] = value;
  }

  /** Closes a row. */
  void row(double least, double most) {
    rowLow[rows] = least;
    rowHigh[rows++] = most;
    start[rows] = terms;
  }

  /**
   * Solves.
   *
   * @throws IllegalStateException when there is no optimum
   */
  void solve(Pointer highs) {
    int status =
        Highs.Highs_passLp(
            highs,
            low.length,
            rows,
            terms,
            Highs.ROWWISE,
            Highs.MINIMIZE,
            0,
            cost,
            low,
            high,
            rowLow,
            rowHigh,
            start,
            column,
            factor);
    if (status == Highs.ERROR) {
      throw new IllegalStateException("HiGHS refuses the program: status " + status);
    }
    Highs.Highs_run(highs);
    status = Highs.Highs_getModelStatus(highs);
    if (status != Highs.OPTIMAL) {
      throw new IllegalStateException(
          "HiGHS ends with status " + status + " on " + low.length + " columns, " + rows + " rows");
    }
    Highs.Highs_getSolution(highs, values, new double[low.length], new double[rows], prices);
  }

  double[] values() {
    return values;
  }

  double[] prices() {
    return prices;
  }
}
