package org.linewright.core.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.SatParameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Maximize c·x over whole x with 0 ≤ x ≤ most and lo ≤ Ax ≤ hi, by CP-SAT: integer arithmetic
 * throughout, so an optimum is an optimum. Without the solver's search for symmetries, with which
 * it has called an optimum what is none. One thread and a fixed seed: the same program gives the
 * same answer. Not thread-safe.
 */
public final class IntegerProgram {
  /**
   * What came out.
   *
   * @param values x of the best solution found; empty when none was found with the effort allowed
   * @param bound no solution has a greater objective; MAX_VALUE = not known
   * @param effort deterministic time that was used
   */
  public record Result(long[] values, long bound, double effort) {}

  private static final class Natives {
    static final boolean LOADED = load();

    private static boolean load() {
      Loader.loadNativeLibraries();
      return true;
    }
  }

  /** How the solver goes about it: matters for its time alone. */
  public enum Way {
    /** Rows are simplified, then searched by clauses. */
    USUAL,
    /** As it stands: where rows are many and alike, and the linear program settles nearly all. */
    AS_IT_STANDS,
    /** Branches on the linear program: where few rows with large numbers bind. */
    LINEAR
  }

  private final Way way;
  private final CpModel model;
  private final List<IntVar> columns = new ArrayList<>();

  public IntegerProgram() {
    this(Way.USUAL);
  }

  /** A program without columns. */
  public IntegerProgram(Way way) {
    this.way = way;
    if (!Natives.LOADED) {
      throw new IllegalStateException("OR-Tools did not load\nMaybe the system is not supported.");
    }
    this.model = new CpModel();
  }

  /** Adds a column 0 ≤ x ≤ most and gives its number. */
  public int addColumn(long most) {
    columns.add(model.newIntVar(0, most, ""));
    return columns.size() - 1;
  }

  /** Adds lo ≤ Σ factors·x ≤ hi. */
  public void addRow(long lo, long hi, int[] ofColumns, long[] factors) {
    model.addLinearConstraint(sum(ofColumns, factors), lo, hi);
  }

  private LinearExpr sum(int[] ofColumns, long[] factors) {
    IntVar[] variables = new IntVar[ofColumns.length];
    for (int i = 0; i < ofColumns.length; i++) {
      variables[i] = columns.get(ofColumns[i]);
    }
    return LinearExpr.weightedSum(variables, factors);
  }

  /** A solution to start from, {@code [column]}. */
  public void hint(long[] values) {
    model.clearHints();
    for (int i = 0; i < values.length; i++) {
      model.addHint(columns.get(i), values[i]);
    }
  }

  /**
   * Solves; rows may be added and it may be solved again.
   *
   * @param objective factor of each column
   * @param effort deterministic time of the solver after which it gives the best it has, a few to
   *     twenty seconds each; the same effort gives the same answer on any machine
   */
  public Result maximize(long[] objective, double effort) {
    return maximize(objective, effort, 0);
  }

  /**
   * Solves; ends earlier when the best found is near enough to the bound.
   *
   * @param gap how much may be missing from the bound, in units of the objective
   */
  public Result maximize(long[] objective, double effort, double gap) {
    int[] all = new int[columns.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    model.maximize(sum(all, objective));
    CpSolver solver = new CpSolver();
    SatParameters.Builder parameters = solver.getParameters();
    if (way == Way.LINEAR) {
      parameters
          .setLinearizationLevel(2)
          .setSearchBranching(SatParameters.SearchBranching.LP_SEARCH)
          .setCpModelProbingLevel(0);
    }
    parameters
        .setCatchSigintSignal(false) // Ctrl-C is the caller's
        .setNumWorkers(1)
        .setRandomSeed(1)
        .setSymmetryLevel(0)
        .setCpModelPresolve(way != Way.AS_IT_STANDS)
        .setAbsoluteGapLimit(gap)
        .setMaxDeterministicTime(effort);
    CpSolverStatus status = solver.solve(model);
    double used = solver.response().getDeterministicTime();
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Result(new long[0], Long.MAX_VALUE, used);
    }
    long[] values = new long[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = solver.value(columns.get(i));
    }
    return new Result(values, (long) Math.floor(solver.bestObjectiveBound() + 1e-6), used);
  }
}
