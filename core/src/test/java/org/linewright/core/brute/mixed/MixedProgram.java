package org.linewright.core.brute.mixed;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Columns and rows in whole numbers, handed to CP-SAT. One thread. */
final class MixedProgram {
  static final long ENDLESS = Long.MAX_VALUE / 4;

  /** Σ factor × column. */
  static final class Sum {
    private final Map<Integer, Long> terms = new LinkedHashMap<>();

    Sum add(long factor, int column) {
      terms.merge(column, factor, Long::sum);
      return this;
    }

    Sum addAll(long factor, Sum other) {
      other.terms.forEach((column, each) -> add(factor * each, column));
      return this;
    }

    boolean isEmpty() {
      return terms.isEmpty();
    }
  }

  private final CpModel model;
  private final Map<Integer, IntVar> columns = new LinkedHashMap<>();
  private final Map<Integer, Long> most = new LinkedHashMap<>();

  MixedProgram() {
    Loader.loadNativeLibraries();
    this.model = new CpModel();
  }

  /** Adds a whole column from 0 to its most. */
  int column(long atMost) {
    int number = columns.size();
    columns.put(number, model.newIntVar(0, atMost, ""));
    most.put(number, atMost);
    return number;
  }

  long most(int column) {
    return most.getOrDefault(column, 0L);
  }

  void atMost(Sum sum, long limit) {
    between(-ENDLESS, sum, limit);
  }

  void atLeast(Sum sum, long limit) {
    between(limit, sum, ENDLESS);
  }

  void between(long low, Sum sum, long high) {
    model.addLinearConstraint(expression(sum), low, high);
  }

  /** The largest value of a sum; empty when it is not proven in time. */
  OptionalLong largest(Sum sum, double seconds) {
    model.maximize(expression(sum));
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(7)
        .setSymmetryLevel(0)
        .setMaxTimeInSeconds(seconds);
    CpSolverStatus status = solver.solve(model);
    if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
      throw new IllegalStateException("the model is " + status + "\nMaybe two rows contradict.");
    }
    return status == CpSolverStatus.OPTIMAL
        ? OptionalLong.of(Math.round(solver.objectiveValue()))
        : OptionalLong.empty();
  }

  private LinearExpr expression(Sum sum) {
    LinearExprBuilder builder = LinearExpr.newBuilder();
    sum.terms.forEach((column, factor) -> builder.addTerm(columns.get(column), factor));
    return builder.build();
  }

  int size() {
    return columns.size();
  }
}
