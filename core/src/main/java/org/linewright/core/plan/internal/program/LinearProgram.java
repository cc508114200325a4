package org.linewright.core.plan.internal.program;

import com.sun.jna.Pointer;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.linewright.core.solver.Highs;
import org.linewright.core.solver.SparseRows;

/**
 * Maximize c·x over 0 ≤ x ≤ most with lo ≤ Ax ≤ hi, by HiGHS: small programs by its simplex method,
 * large ones by its interior point method. Columns and rows are numbered as they are added. One
 * thread; the same program gives the same answer.
 *
 * <p>The bound is proven whatever the solver's tolerances are: for any row prices y, Σ over rows of
 * (y·hi for y > 0, y·lo for y < 0) + Σ over columns of most × max(0, c − yA) is at least the
 * optimum (Lagrange; see e.g. A. Neumaier, O. Shcherbina, Safe bounds in linear and mixed-integer
 * programming, Math. Program. 99, 2004). Only rounding of the sum remains; a billionth is added.
 */
public final class LinearProgram {
  private static final double ROUNDING = 1e-9;
  private static final int SMALL_TERMS = 100_000;

  /**
   * What came out.
   *
   * @param solved false = not solved in time; then the bound is infinite and the arrays are empty
   * @param bound no x has a greater objective
   * @param values of the columns, feasible up to the solver's tolerance of 1e-7
   * @param prices of the rows: what one more of the right-hand side adds to the objective
   */
  public record Solution(boolean solved, double bound, double[] values, double[] prices) {}

  private double[] most = new double[1024];
  private double[] objective = new double[1024];
  private int columns;
  private double[] low = new double[1024];
  private double[] high = new double[1024];
  private int rows;
  private int[] termRow = new int[4096];
  private int[] termColumn = new int[4096];
  private double[] termFactor = new double[4096];
  private int terms;

  /** Adds a column 0 ≤ x ≤ atMost, finite, and gives its number. */
  public int addColumn(double atMost, double perUnit) {
    if (!(atMost >= 0 && atMost < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("atMost = " + atMost);
    }
    if (columns == most.length) {
      most = Arrays.copyOf(most, 2 * columns);
      objective = Arrays.copyOf(objective, 2 * columns);
    }
    most[columns] = atMost;
    objective[columns] = perUnit;
    return columns++;
  }

  /** Lowers the most of a column. */
  public void limit(int column, double atMost) {
    most[column] = Math.min(most[column], atMost);
  }

  /** The most of a column. */
  public double most(int column) {
    return most[column];
  }

  /** Adds a row lo ≤ … ≤ hi without terms and gives its number; infinite = no limit. */
  public int addRow(double lo, double hi) {
    if (rows == low.length) {
      low = Arrays.copyOf(low, 2 * rows);
      high = Arrays.copyOf(high, 2 * rows);
    }
    low[rows] = lo;
    high[rows] = hi;
    return rows++;
  }

  /** Adds factor · x to a row. */
  public void addTerm(int row, int column, double factor) {
    if (terms == termRow.length) {
      termRow = Arrays.copyOf(termRow, 2 * terms);
      termColumn = Arrays.copyOf(termColumn, 2 * terms);
      termFactor = Arrays.copyOf(termFactor, 2 * terms);
    }
    termRow[terms] = row;
    termColumn[terms] = column;
    termFactor[terms++] = factor;
  }

  /** Rows, columns and terms, for measurements. */
  public String size() {
    return rows + " rows, " + columns + " columns, " + terms + " terms";
  }

  /** Solves the program; not solved where HiGHS is not to be had or the time is too short. */
  public Solution solve(double timeLimitSeconds) {
    return solve(timeLimitSeconds, () -> false);
  }

  /**
   * Solves the program unless it is stopped; see {@link #solve(double)}.
   *
   * @param isStopped asked often, from this thread
   */
  public Solution solve(double timeLimitSeconds, BooleanSupplier isStopped) {
    if (!Highs.isLoaded() || columns == 0) {
      return new Solution(false, Double.POSITIVE_INFINITY, new double[0], new double[0]);
    }
    SparseRows matrix = SparseRows.of(rows, columns, terms, termRow, termColumn, termFactor);
    Pointer highs = Highs.Highs_create();
    Highs.Interrupt interrupt =
        (kind, message, state, answer, user) -> answer.setInt(0, isStopped.getAsBoolean() ? 1 : 0);
    try {
      Highs.Highs_setBoolOptionValue(highs, "output_flag", 0);
      boolean isSmall = terms < SMALL_TERMS;
      Highs.Highs_setStringOptionValue(highs, "solver", isSmall ? "simplex" : "ipm");
      Highs.Highs_setIntOptionValue(highs, "threads", 1);
      Highs.Highs_setDoubleOptionValue(highs, "time_limit", Math.max(0.1, timeLimitSeconds));
      double scale = pass(highs, matrix);
      Highs.Highs_setCallback(highs, interrupt, Pointer.NULL);
      Highs.Highs_startCallback(highs, Highs.SIMPLEX_INTERRUPT);
      Highs.Highs_startCallback(highs, Highs.INTERIOR_POINT_INTERRUPT);
      Highs.Highs_run(highs);
      if (Highs.Highs_getModelStatus(highs) != Highs.OPTIMAL) {
        return new Solution(false, Double.POSITIVE_INFINITY, new double[0], new double[0]);
      }
      double[] values = new double[columns];
      double[] prices = new double[rows];
      Highs.Highs_getSolution(highs, values, new double[columns], new double[rows], prices);
      Arrays.setAll(prices, row -> prices[row] / scale);
      return new Solution(true, bound(prices), values, prices);
    } finally {
      Highs.Highs_destroy(highs);
      Reference.reachabilityFence(interrupt);
    }
  }

  /** Hands the program over, its objective scaled to at most 1; returns the scale. */
  private double pass(Pointer highs, SparseRows matrix) {
    double largest = Arrays.stream(objective, 0, columns).map(Math::abs).max().orElse(0);
    double scale = largest > 0 ? 1 / largest : 1;
    double[] cost = Arrays.stream(objective, 0, columns).map(each -> each * scale).toArray();
    int status =
        Highs.Highs_passLp(
            highs,
            columns,
            rows,
            matrix.terms(),
            Highs.ROWWISE,
            Highs.MAXIMIZE,
            0,
            cost,
            new double[columns],
            Arrays.copyOf(most, columns),
            Arrays.copyOf(low, rows),
            Arrays.copyOf(high, rows),
            matrix.start(),
            matrix.column(),
            matrix.factor());
    if (status == Highs.ERROR) {
      throw new IllegalStateException("HiGHS refuses the program: status " + status);
    }
    return scale;
  }

  private double bound(double[] prices) {
    double sum = 0;
    double size = 0;
    double[] usable = prices.clone();
    for (int row = 0; row < rows; row++) {
      double side = usable[row] > 0 ? high[row] : low[row];
      if (Double.isInfinite(side)) {
        usable[row] = 0; // a price of the wrong sign on a one-sided row: rounding
      } else {
        sum += usable[row] * side;
        size += Math.abs(usable[row] * side);
      }
    }
    double[] reduced = Arrays.copyOf(objective, columns);
    for (int term = 0; term < terms; term++) {
      reduced[termColumn[term]] -= usable[termRow[term]] * termFactor[term];
    }
    for (int column = 0; column < columns; column++) {
      sum += most[column] * Math.max(0, reduced[column]);
      size += most[column] * Math.max(0, reduced[column]);
    }
    return sum + ROUNDING * size;
  }
}
