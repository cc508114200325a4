package org.linewright.core.balance.internal.place;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Arrays;

/**
 * A balance that moves as few tasks as can be away from where they are, by CP-SAT of OR-Tools: a
 * binary variable for each task and place, one place a task, the takt for each variant, links as Σ
 * place × x(from) ≤ Σ place × x(to). One thread and a fixed seed.
 */
public final class FewestMoves {

  /**
   * What is asked.
   *
   * @param times {@code [variant][task]}
   * @param takt most time of a place in any variant
   * @param links {@code [link][0]} before {@code [link][1]}
   * @param allowed {@code [task][place]}
   * @param kept place of each task today; -1 = it has none
   */
  public record Asked(int[][] times, int takt, int[][] links, boolean[][] allowed, int[] kept) {}

  /**
   * What came out.
   *
   * @param placeOf of each task; empty = no balance was found
   * @param stayBound at most so many tasks can stay
   * @param isImpossible there is none
   */
  public record Result(int[] placeOf, int stayBound, boolean isImpossible) {}

  private static final class Natives {
    static final boolean LOADED = load();

    private static boolean load() {
      Loader.loadNativeLibraries();
      return true;
    }
  }

  private final Asked asked;
  private final CpModel model;
  private final BoolVar[][] at;

  private FewestMoves(Asked asked) {
    if (!Natives.LOADED) {
      throw new IllegalStateException("OR-Tools did not load\nMaybe the system is not supported.");
    }
    this.asked = asked;
    this.model = new CpModel();
    this.at = new BoolVar[asked.allowed.length][];
  }

  /**
   * Looks for it.
   *
   * @param mostUsed places with a task
   * @param work deterministic time of the solver, about a second each
   * @param seconds wall time
   */
  public static Result solve(Asked asked, int mostUsed, double work, double seconds) {
    FewestMoves moves = new FewestMoves(asked);
    moves.places();
    moves.takts(mostUsed);
    moves.links();
    return moves.solve(work, seconds);
  }

  private void places() {
    for (int task = 0; task < at.length; task++) {
      int places = asked.allowed[task].length;
      at[task] = new BoolVar[places];
      for (int place = 0; place < places; place++) {
        at[task][place] = model.newBoolVar("");
        if (!asked.allowed[task][place]) {
          model.addEquality(at[task][place], 0);
        }
      }
      model.addExactlyOne(at[task]);
    }
  }

  private void takts(int mostUsed) {
    int places = at.length == 0 ? 0 : at[0].length;
    BoolVar[] used = new BoolVar[places];
    for (int place = 0; place < places; place++) {
      used[place] = model.newBoolVar("");
      for (int[] ofVariant : asked.times) {
        LinearExprBuilder load = LinearExpr.newBuilder();
        for (int task = 0; task < at.length; task++) {
          load.addTerm(at[task][place], ofVariant[task]);
        }
        load.addTerm(used[place], -asked.takt);
        model.addLessOrEqual(load, 0);
      }
      for (BoolVar[] ofTask : at) {
        model.addImplication(ofTask[place], used[place]);
      }
    }
    model.addLessOrEqual(LinearExpr.sum(used), mostUsed);
  }

  private void links() {
    for (int[] link : asked.links) {
      LinearExprBuilder order = LinearExpr.newBuilder();
      for (int place = 0; place < at[link[0]].length; place++) {
        order.addTerm(at[link[0]][place], place);
        order.addTerm(at[link[1]][place], -place);
      }
      model.addLessOrEqual(order, 0);
    }
  }

  private Result solve(double work, double seconds) {
    LinearExprBuilder stay = LinearExpr.newBuilder();
    for (int task = 0; task < at.length; task++) {
      if (asked.kept[task] >= 0) {
        stay.add(at[task][asked.kept[task]]);
      }
    }
    model.maximize(stay);
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setCatchSigintSignal(false) // Ctrl-C is the caller's
        .setNumWorkers(1)
        .setRandomSeed(1)
        .setSymmetryLevel(0) // with it, the solver has called an optimum what is none
        .setMaxDeterministicTime(work)
        .setMaxTimeInSeconds(Math.max(0.1, seconds));
    CpSolverStatus status = solver.solve(model);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Result(new int[0], at.length, status == CpSolverStatus.INFEASIBLE);
    }
    int[] placeOf = new int[at.length];
    Arrays.setAll(placeOf, task -> placeOf(solver, task));
    return new Result(
        placeOf, (int) Math.round(Math.floor(solver.bestObjectiveBound() + 1e-6)), false);
  }

  private int placeOf(CpSolver solver, int task) {
    for (int place = 0; place < at[task].length; place++) {
      if (solver.booleanValue(at[task][place])) {
        return place;
      }
    }
    throw new IllegalStateException("task " + task + " has no place");
  }
}
