package org.linewright.core.solver;

import com.sun.jna.Pointer;
import java.util.Arrays;

/**
 * Minimize c·x over low ≤ x ≤ high and lo ≤ Ax ≤ hi, where some x are whole, by HiGHS: simplex, or
 * branch and cut when there is a whole column. One thread: the same program gives the same answer
 * as long as no limit of time ends it. Not thread-safe.
 */
public final class MixedProgram {
  private double[] cost = new double[64];
  private double[] least = new double[64];
  private double[] most = new double[64];
  private int[] isWhole = new int[64];
  private int columns;
  private boolean isMixed;

  private double[] low = new double[64];
  private double[] high = new double[64];
  private int[] start = new int[65];
  private int rows;

  private int[] index = new int[256];
  private double[] factor = new double[256];
  private int terms;
  private int[] place = new int[64]; // [column]: 1 + where it stands in the last row that has it

  /**
   * How far the search goes; matters for programs with whole columns.
   *
   * @param gap how far the best may be from the bound when the search ends, in units of the
   *     objective
   * @param relativeGap the same as a share of the objective
   * @param seconds after which it gives the best that it has
   * @param nodes of the search after which it does, the same on any machine
   */
  public record Effort(double gap, double relativeGap, double seconds, int nodes) {
    /** Until no better solution can be, to within rounding. */
    public static Effort exact(double seconds) {
      return new Effort(1e-6, 0, seconds, Integer.MAX_VALUE);
    }
  }

  /**
   * What came out.
   *
   * @param isFound whether there are values
   * @param isProven whether they are the best to within the gap asked for
   * @param values x, {@code [column]}
   * @param objective c·x
   * @param bound no solution is below; the objective itself for a linear program
   * @param prices price of each row (what one more on its side adds to the objective); zeros with
   *     whole columns
   */
  public record Solution(
      boolean isFound,
      boolean isProven,
      double[] values,
      double objective,
      double bound,
      double[] prices) {}

  /** Adds a column and gives its number; infinite = no limit. */
  public int addColumn(double perUnit, double atLeast, double atMost, boolean whole) {
    if (columns == cost.length) {
      cost = Arrays.copyOf(cost, 2 * columns);
      least = Arrays.copyOf(least, 2 * columns);
      most = Arrays.copyOf(most, 2 * columns);
      isWhole = Arrays.copyOf(isWhole, 2 * columns);
    }
    cost[columns] = perUnit;
    least[columns] = atLeast;
    most[columns] = atMost;
    isWhole[columns] = whole ? 1 : 0;
    isMixed |= whole;
    return columns++;
  }

  /** Adds a column that need not be whole. */
  public int addColumn(double perUnit, double atLeast, double atMost) {
    return addColumn(perUnit, atLeast, atMost, false);
  }

  /** Adds to the cost of a column. */
  public void addCost(int column, double perUnit) {
    cost[column] += perUnit;
  }

  /** Adds a multiple of a sum to the objective. */
  public void addCosts(double multiple, Terms sum) {
    for (int i = 0; i < sum.size(); i++) {
      cost[sum.column(i)] += multiple * sum.factor(i);
    }
  }

  /** Narrows a column to one value. */
  public void fix(int column, double value) {
    limit(column, value, value);
  }

  /** Changes the limits of a column. */
  public void limit(int column, double atLeast, double atMost) {
    least[column] = atLeast;
    most[column] = atMost;
  }

  /** Adds lo ≤ Σ factors·x ≤ hi and gives its number; infinite = no limit. */
  public int addRow(double lo, double hi, Terms sum) {
    if (rows == low.length) {
      low = Arrays.copyOf(low, 2 * rows);
      high = Arrays.copyOf(high, 2 * rows);
      start = Arrays.copyOf(start, 2 * rows + 1);
    }
    int size = sum.size();
    if (terms + size > index.length) {
      index = Arrays.copyOf(index, Math.max(2 * index.length, terms + size));
      factor = Arrays.copyOf(factor, index.length);
    }
    if (place.length < columns) {
      place = Arrays.copyOf(place, cost.length);
    }
    for (int i = 0; i < size; i++) {
      int column = sum.column(i);
      int at = place[column] - 1;
      if (at >= start[rows] && at < terms && index[at] == column) {
        factor[at] += sum.factor(i); // a column stands in a row once
      } else {
        place[column] = terms + 1;
        index[terms] = column;
        factor[terms++] = sum.factor(i);
      }
    }
    low[rows] = lo;
    high[rows++] = hi;
    start[rows] = terms;
    return rows - 1;
  }

  /** Adds Σ factors·x ≤ hi. */
  public int addAtMost(double hi, Terms sum) {
    return addRow(Double.NEGATIVE_INFINITY, hi, sum);
  }

  /** Adds Σ factors·x ≥ lo. */
  public int addAtLeast(double lo, Terms sum) {
    return addRow(lo, Double.POSITIVE_INFINITY, sum);
  }

  public int columns() {
    return columns;
  }

  public int rows() {
    return rows;
  }

  /** Solves. */
  public Solution minimize(Effort effort) {
    try (Open open = open()) {
      return open.minimize(effort);
    }
  }

  /** Keeps the program open, to be changed and solved again from where it stood. */
  public Open open() {
    return new Open(this);
  }

  /** A program that is open; to be closed. */
  public static final class Open implements AutoCloseable {
    private final Pointer highs;
    private final boolean isMixed;
    private final int columns;
    private int rows;

    private Open(MixedProgram of) {
      highs = Highs.open();
      isMixed = of.isMixed;
      columns = of.columns;
      rows = of.rows;
      Highs.Highs_setStringOptionValue(highs, "solver", isMixed ? "choose" : "simplex");
      int status = of.pass(highs);
      if (status == Highs.ERROR) {
        Highs.Highs_destroy(highs);
        throw new IllegalStateException("HiGHS refuses the program: status " + status);
      }
    }

    /** Changes the sides of a row. */
    public void side(int row, double lo, double hi) {
      Highs.Highs_changeRowBounds(highs, row, lo, hi);
    }

    /** Changes the cost of a column. */
    public void cost(int column, double perUnit) {
      Highs.Highs_changeColCost(highs, column, perUnit);
    }

    /** Changes the limits of a column. */
    public void limit(int column, double atLeast, double atMost) {
      Highs.Highs_changeColBounds(highs, column, atLeast, atMost);
    }

    /** Adds a row and gives its number. */
    public int addRow(double lo, double hi, Terms sum) {
      Highs.Highs_addRow(highs, lo, hi, sum.size(), sum.columns(), sum.factors());
      return rows++;
    }

    /** Solves from where it stands. */
    public Solution minimize(Effort effort) {
      Highs.Highs_setDoubleOptionValue(highs, "mip_abs_gap", effort.gap());
      Highs.Highs_setDoubleOptionValue(highs, "mip_rel_gap", effort.relativeGap());
      Highs.Highs_setDoubleOptionValue(highs, "time_limit", effort.seconds());
      Highs.Highs_setIntOptionValue(highs, "mip_max_nodes", effort.nodes());
      Highs.Highs_zeroAllClocks(highs);
      Highs.Highs_run(highs);
      int status = Highs.Highs_getModelStatus(highs);
      double objective = info("objective_function_value");
      double bound = isMixed ? info("mip_dual_bound") : objective;
      boolean isFound =
          status == Highs.OPTIMAL
              || (isMixed && status != Highs.INFEASIBLE && Math.abs(objective) < 1e29);
      double[] values = new double[columns];
      double[] prices = new double[rows];
      if (isFound) {
        Highs.Highs_getSolution(highs, values, new double[columns], new double[rows], prices);
      }
      return new Solution(isFound, status == Highs.OPTIMAL, values, objective, bound, prices);
    }

    private double info(String name) {
      double[] value = new double[1];
      Highs.Highs_getDoubleInfoValue(highs, name, value);
      return value[0];
    }

    @Override
    public void close() {
      Highs.Highs_destroy(highs);
    }
  }

  private int pass(Pointer highs) {
    int status =
        Highs.Highs_passLp(
            highs,
            columns,
            rows,
            terms,
            Highs.ROWWISE,
            Highs.MINIMIZE,
            0,
            Arrays.copyOf(cost, columns),
            Arrays.copyOf(least, columns),
            Arrays.copyOf(most, columns),
            Arrays.copyOf(low, rows),
            Arrays.copyOf(high, rows),
            Arrays.copyOf(start, rows + 1),
            Arrays.copyOf(index, terms),
            Arrays.copyOf(factor, terms));
    return status == Highs.ERROR || !isMixed
        ? status
        : Highs.Highs_changeColsIntegralityByRange(highs, 0, columns - 1, isWhole);
  }
}
