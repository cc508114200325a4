package org.linewright.core.plan.internal.program;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.List;

/**
 * Maximize a sum over whole columns 0 ≤ x ≤ most with rows lo ≤ sum ≤ hi, by CP-SAT of OR-Tools:
 * integer arithmetic throughout, so an optimum is an optimum. Without the solver's search for
 * symmetries, with which it has called an optimum what is none. One thread and a fixed seed: unless
 * the time limit ends it, the same program gives the same answer. Not thread-safe.
 */
public final class WholeProgram {
  /** No limit of a row. */
  public static final long ENDLESS = Long.MAX_VALUE;

  private static final double ROUNDING = 1e-6;

  /**
   * What came out.
   *
   * @param values of the columns in the best solution above the floor; empty = none was found
   * @param bound no solution has a greater objective, unless it is at or below the floor; {@link
   *     #ENDLESS} = not known
   */
  public record Result(long[] values, long bound) {}

  /**
   * How hard to try.
   *
   * @param work deterministic time of the solver, about a second each; the same on any machine
   * @param seconds wall time
   */
  public record Limit(double work, double seconds) {}

  private static final class Natives {
    static final boolean LOADED = load();

    private static boolean load() {
      Loader.loadNativeLibraries();
      return true;
    }
  }

  private final CpModel model;
  private final List<IntVar> columns = new ArrayList<>();
  private final List<Long> most = new ArrayList<>();

  public WholeProgram() {
    load();
    this.model = new CpModel();
  }

  /** Loads the solver, which takes half a second the first time in a process. */
  public static void load() {
    if (!Natives.LOADED) {
      throw new IllegalStateException("OR-Tools did not load\nMaybe the system is not supported.");
    }
  }

  /** Adds a column 0 ≤ x ≤ atMost and gives its number. */
  public int addColumn(long atMost) {
    columns.add(model.newIntVar(0, atMost, ""));
    most.add(atMost);
    return columns.size() - 1;
  }

  /** How many columns there are. */
  public int columns() {
    return columns.size();
  }

  /** What a sum cannot exceed, the terms each looked at alone. */
  public long most(WholeSum sum) {
    int[] ofColumns = sum.columns();
    long[] factors = sum.factors();
    long total = 0;
    for (int i = 0; i < factors.length; i++) {
      total += Math.max(0, factors[i]) * most.get(ofColumns[i]);
    }
    return total;
  }

  /** Adds the row lo ≤ sum ≤ hi; {@code -ENDLESS} and {@link #ENDLESS} = no limit. */
  public void addRow(long lo, WholeSum sum, long hi) {
    model.addLinearConstraint(expression(sum), lo, hi);
  }

  private LinearExpr expression(WholeSum sum) {
    int[] ofColumns = sum.columns();
    IntVar[] variables = new IntVar[ofColumns.length];
    for (int i = 0; i < variables.length; i++) {
      variables[i] = columns.get(ofColumns[i]);
    }
    return LinearExpr.weightedSum(variables, sum.factors());
  }

  /**
   * Looks for the solution with the greatest objective. May be called again after rows were added;
   * a floor stays.
   *
   * @param floor only solutions with a greater objective are wanted; {@code -ENDLESS} = any
   */
  public Result maximize(WholeSum objective, long floor, Limit limit) {
    if (floor > -ENDLESS) {
      addRow(floor + 1, objective, ENDLESS);
    }
    model.maximize(expression(objective));
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setCatchSigintSignal(false) // Ctrl-C is the caller's
        .setNumWorkers(1)
        .setRandomSeed(1)
        .setSymmetryLevel(0)
        .setMaxDeterministicTime(limit.work)
        .setMaxTimeInSeconds(Math.max(0.1, limit.seconds));
    CpSolverStatus status = solver.solve(model);
    if (status == CpSolverStatus.INFEASIBLE) {
      return new Result(new long[0], floor);
    }
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Result(new long[0], ENDLESS);
    }
    long[] values = new long[columns.size()];
    model.clearHints();
    for (int i = 0; i < values.length; i++) {
      values[i] = solver.value(columns.get(i));
      model.addHint(columns.get(i), values[i]);
    }
    long bound =
        status == CpSolverStatus.OPTIMAL
            ? objective.value(values)
            : (long) Math.floor(solver.bestObjectiveBound() + ROUNDING);
    return new Result(values, bound);
  }
}
