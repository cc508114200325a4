package org.linewright.core.margin.internal.solve;

import com.sun.jna.Pointer;
import java.util.Arrays;
import org.linewright.core.solver.Highs;

/**
 * A whole linear program held open in HiGHS: bounds and costs of columns change between solves,
 * each of which presolves and starts from nothing. One thread of the solver; an open program
 * belongs to one thread of the caller. The same calls give the same answers.
 */
public final class OpenProgram implements AutoCloseable {
  /**
   * What came out.
   *
   * @param value least objective as the solver has it
   * @param values of the columns, feasible up to the solver's tolerance of 1e-7
   * @param prices of the rows: what one more of the right-hand side adds to the objective
   */
  public record Solution(double value, double[] values, double[] prices) {}

  private final Matrix matrix;
  private final double[] low;
  private final double[] high;
  private final double[] cost;
  private final Pointer highs;

  /** Opens a program. */
  public OpenProgram(Matrix matrix) {
    this.matrix = matrix;
    this.low = matrix.low().clone();
    this.high = matrix.high().clone();
    this.cost = matrix.cost().clone();
    this.highs = Highs.open();
    pass();
  }

  private void pass() {
    int status =
        Highs.Highs_passLp(
            highs,
            matrix.columns(),
            matrix.rows(),
            matrix.factor().length,
            Highs.ROWWISE,
            Highs.MINIMIZE,
            0,
            cost,
            low,
            high,
            matrix.rowLow(),
            matrix.rowHigh(),
            matrix.start(),
            matrix.column(),
            matrix.factor());
    if (status == Highs.ERROR) {
      throw new IllegalStateException("HiGHS refuses the program: status " + status);
    }
  }

  /** Changes the bounds of a column. */
  public void bounds(int column, double least, double most) {
    if (low[column] != least || high[column] != most) {
      low[column] = least;
      high[column] = most;
      Highs.Highs_changeColBounds(highs, column, least, most);
    }
  }

  /** Changes the cost of a column. */
  public void cost(int column, double perUnit) {
    if (cost[column] != perUnit) {
      cost[column] = perUnit;
      Highs.Highs_changeColCost(highs, column, perUnit);
    }
  }

  /**
   * Solves. Where nothing satisfies all rows the value is infinite and the arrays are empty.
   *
   * @throws IllegalStateException when the solver ends otherwise
   */
  public Solution minimize() {
    if (matrix.rows() == 0 || matrix.columns() == 0) {
      return withoutRows();
    }
    Highs.Highs_clearSolver(highs);
    Highs.Highs_run(highs);
    int status = Highs.Highs_getModelStatus(highs);
    if (status == Highs.INFEASIBLE) {
      return new Solution(Double.POSITIVE_INFINITY, new double[0], new double[0]);
    }
    if (status != Highs.OPTIMAL) {
      throw new IllegalStateException("HiGHS ends with status " + status + ", not with an optimum");
    }
    double[] values = new double[matrix.columns()];
    double[] prices = new double[matrix.rows()];
    Highs.Highs_getSolution(
        highs, values, new double[matrix.columns()], new double[matrix.rows()], prices);
    return new Solution(value(values), values, prices);
  }

  private Solution withoutRows() {
    double[] values = new double[matrix.columns()];
    Arrays.setAll(values, column -> cost[column] < 0 ? high[column] : low[column]);
    return new Solution(value(values), values, new double[matrix.rows()]);
  }

  private double value(double[] values) {
    double sum = 0;
    for (int column = 0; column < values.length; column++) {
      sum += cost[column] * values[column];
    }
    return sum;
  }

  @Override
  public void close() {
    Highs.Highs_destroy(highs);
  }
}
