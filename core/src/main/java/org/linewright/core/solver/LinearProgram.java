package org.linewright.core.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * Maximize c·x over 0 ≤ x ≤ most and Ax ≤ hi, by the simplex method (GLOP of OR-Tools). The bound
 * is worked out again from the prices of the rows, so that it holds even where the solver is not
 * exact: for any y ≥ 0, c·x ≤ Σ y_i hi_i + Σ_j max(0, c_j − Σ_i y_i a_ij) most_j (weak duality).
 * Not thread-safe.
 */
public final class LinearProgram {
  private static final double ROUNDING = 1e-6;

  /**
   * What came out.
   *
   * @param values x of the best solution, {@code [column]}
   * @param bound no whole solution has a greater objective, factors being whole
   */
  public record Result(double[] values, long bound) {}

  private record Row(int[] columns, int[] factors, double hi) {}

  private final List<Long> most = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /** Adds a column 0 ≤ x ≤ most and gives its number. */
  public int addColumn(long atMost) {
    most.add(atMost);
    return most.size() - 1;
  }

  /** Adds Σ factors·x ≤ hi. */
  public void addRow(int[] ofColumns, int[] factors, long hi) {
    rows.add(new Row(ofColumns, factors, (double) hi));
  }

  /**
   * Solves.
   *
   * @param objective factor of each column
   */
  public Result maximize(long[] objective) {
    Loader.loadNativeLibraries();
    MPSolver solver = MPSolver.createSolver("GLOP");
    MPVariable[] x = new MPVariable[most.size()];
    MPObjective goal = solver.objective();
    for (int j = 0; j < x.length; j++) {
      x[j] = solver.makeNumVar(0, (double) most.get(j), "");
      goal.setCoefficient(x[j], (double) objective[j]);
    }
    goal.setMaximization();
    MPConstraint[] constraints = new MPConstraint[rows.size()];
    for (int i = 0; i < constraints.length; i++) {
      Row row = rows.get(i);
      constraints[i] = solver.makeConstraint(-MPSolver.infinity(), row.hi, "");
      for (int k = 0; k < row.columns.length; k++) {
        constraints[i].setCoefficient(x[row.columns[k]], row.factors[k]);
      }
    }
    solver.solve();
    double[] values = new double[x.length];
    for (int j = 0; j < x.length; j++) {
      values[j] = Math.max(0, x[j].solutionValue());
    }
    return new Result(values, bound(objective, constraints));
  }

  private long bound(long[] objective, MPConstraint[] constraints) {
    double[] gain = new double[objective.length];
    for (int j = 0; j < gain.length; j++) {
      gain[j] = (double) objective[j];
    }
    double bound = 0;
    for (int i = 0; i < constraints.length; i++) {
      Row row = rows.get(i);
      double price = Math.max(0, constraints[i].dualValue());
      bound += price * row.hi;
      for (int k = 0; k < row.columns.length; k++) {
        gain[row.columns[k]] -= price * row.factors[k];
      }
    }
    for (int j = 0; j < gain.length; j++) {
      bound += Math.max(0, gain[j]) * (double) most.get(j);
    }
    return (long) Math.floor(bound + ROUNDING * Math.max(1, 1e-6 * bound));
  }
}
