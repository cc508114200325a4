package org.linewright.core.margin.internal.solve;

import com.sun.jna.Pointer;
import java.util.Arrays;
import org.linewright.core.solver.Highs;

/**
 * Solves a large program anew after a few columns changed, by looking only at the neighborhood of
 * the change. All columns stay at the values of a base solution but those that are free; the small
 * program of the free columns is solved; where the prices of its rows say that another column could
 * improve the objective (its reduced cost has the wrong sign), that column is freed too, until
 * there is none. Then the prices, 0 for all other rows, prove the small optimum to be the optimum
 * of the whole program. Cost: that of a few small programs, whatever the size of the whole. One
 * thread.
 */
public final class LocalSolver implements AutoCloseable {
  private static final double TOLERANCE = 1e-9;

  private final Matrix matrix;
  private final Transposed transposed;
  private final Pointer highs;
  private final double[] base;
  private final double[] activity;
  private final double[] low;
  private final double[] high;
  private final double[] cost;

  private final int[] freeAt; // [column]: place among the free columns, -1 = stays at base
  private int[] free = new int[64];
  private int freeCount;
  private final int[] rowAt; // [row]: place among the rows of the small program, -1 = not in it
  private int[] rows = new int[64];
  private int rowCount;
  private double[] values = new double[0];
  private double[] prices = new double[0];

  /** A solver for a program; its base is 0 in all columns until it is set. */
  public LocalSolver(Matrix matrix) {
    this.matrix = matrix;
    this.transposed = Transposed.of(matrix);
    this.base = new double[matrix.columns()];
    this.activity = new double[matrix.rows()];
    this.low = matrix.low().clone();
    this.high = matrix.high().clone();
    this.cost = matrix.cost().clone();
    this.freeAt = new int[matrix.columns()];
    this.rowAt = new int[matrix.rows()];
    Arrays.fill(freeAt, -1);
    Arrays.fill(rowAt, -1);
    this.highs = Highs.open();
  }

  /** Sets the base: values that satisfy all rows once the columns freed at first are left out. */
  public void base(double[] solution) {
    System.arraycopy(solution, 0, base, 0, base.length);
    for (int row = 0; row < activity.length; row++) {
      double sum = 0;
      for (int term = matrix.start()[row]; term < matrix.start()[row + 1]; term++) {
        sum += matrix.factor()[term] * base[matrix.column()[term]];
      }
      activity[row] = sum;
    }
  }

  public double base(int column) {
    return base[column];
  }

  /** Changes the bounds of a column; it must be freed at first if its base lies outside. */
  public void bounds(int column, double least, double most) {
    low[column] = least;
    high[column] = most;
  }

  /** Changes the cost of a column. */
  public void cost(int column, double perUnit) {
    cost[column] = perUnit;
  }

  /**
   * Solves from the columns that are free at first. The base with these columns left out must be
   * feasible for some values of them.
   *
   * @return least objective of the whole program
   */
  public double minimize(int[] freeAtFirst) {
    reset();
    for (int column : freeAtFirst) {
      free(column);
    }
    for (int column = 0; column < cost.length; column++) {
      // what costs something at base could improve the objective wherever it is
      boolean improvable =
          cost[column] > 0 ? base[column] > low[column] : base[column] < high[column];
      if (cost[column] != 0 && improvable) {
        free(column);
      }
    }
    boolean grows = true;
    while (grows) {
      SmallProgram small = new SmallProgram(freeCount, rowCount);
      fill(small);
      small.solve(highs);
      values = small.values();
      prices = small.prices();
      grows = freeImproving();
    }
    double value = 0;
    for (int column = 0; column < cost.length; column++) {
      value += cost[column] == 0 ? 0 : cost[column] * value(column);
    }
    return value;
  }

  private void reset() {
    for (int at = 0; at < freeCount; at++) {
      freeAt[free[at]] = -1;
    }
    for (int at = 0; at < rowCount; at++) {
      rowAt[rows[at]] = -1;
    }
    freeCount = 0;
    rowCount = 0;
  }

  private void free(int column) {
    if (freeAt[column] >= 0) {
      return;
    }
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    freeAt[column] = freeCount;
    free[freeCount++] = column;
    for (int term = transposed.start()[column]; term < transposed.start()[column + 1]; term++) {
      int row = transposed.row()[term];
      if (rowAt[row] < 0) {
        if (rowCount == rows.length) {
          rows = Arrays.copyOf(rows, 2 * rowCount);
        }
        rowAt[row] = rowCount;
        rows[rowCount++] = row;
      }
    }
  }

  private void fill(SmallProgram small) {
    for (int at = 0; at < freeCount; at++) {
      int column = free[at];
      small.column(at, low[column], high[column], cost[column]);
    }
    for (int at = 0; at < rowCount; at++) {
      int row = rows[at];
      double fixed = activity[row];
      for (int term = matrix.start()[row]; term < matrix.start()[row + 1]; term++) {
        int column = matrix.column()[term];
        if (freeAt[column] >= 0) {
          small.term(freeAt[column], matrix.factor()[term]);
          fixed -= matrix.factor()[term] * base[column];
        }
      }
      small.row(matrix.rowLow()[row] - fixed, matrix.rowHigh()[row] - fixed);
    }
  }

  /** Frees the columns that could improve the objective; false when there is none. */
  private boolean freeImproving() {
    double largest = 0;
    for (double price : prices) {
      largest = Math.max(largest, Math.abs(price));
    }
    double small = TOLERANCE * largest;
    int known = rowCount;
    int before = freeCount;
    for (int at = 0; at < known; at++) {
      if (Math.abs(prices[at]) <= small) {
        continue;
      }
      int row = rows[at];
      for (int term = matrix.start()[row]; term < matrix.start()[row + 1]; term++) {
        int column = matrix.column()[term];
        if (freeAt[column] < 0 && improves(column, known, small)) {
          free(column);
        }
      }
    }
    return freeCount > before;
  }

  private boolean improves(int column, int known, double small) {
    double reduced = cost[column];
    double size = Math.abs(reduced);
    for (int term = transposed.start()[column]; term < transposed.start()[column + 1]; term++) {
      int at = rowAt[transposed.row()[term]];
      if (at >= 0 && at < known) {
        double part = prices[at] * transposed.factor()[term];
        reduced -= part;
        size = Math.max(size, Math.abs(part));
      }
    }
    double noise = Math.max(small, TOLERANCE * size);
    double room = TOLERANCE * Math.max(1, Math.abs(base[column]));
    return (reduced < -noise && base[column] < high[column] - room)
        || (reduced > noise && base[column] > low[column] + room);
  }

  /** Value of a column in the last solution. */
  public double value(int column) {
    return freeAt[column] >= 0 ? values[freeAt[column]] : base[column];
  }

  /** Prices of all rows in the last solution, {@code [row]}. */
  public double[] prices() {
    double[] all = new double[matrix.rows()];
    for (int at = 0; at < rowCount; at++) {
      all[rows[at]] = prices[at];
    }
    return all;
  }

  /** No values within the present bounds have a lower objective: by the prices of all rows. */
  public double proven() {
    return matrix.bound(low, high, cost, prices());
  }

  @Override
  public void close() {
    Highs.Highs_destroy(highs);
  }
}
