package org.linewright.core.programme.internal.proof;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.util.List;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.programme.internal.graph.Graph;

/**
 * Looks for a schedule that is better than one that is known, or proves that there is none, by
 * CP-SAT of OR-Tools. On one thread with a limit of work the same schedule and bound come out
 * everywhere.
 */
public final class ExactSearch {

  /**
   * What came out.
   *
   * @param start first days of a better schedule; empty = none was found
   * @param bound no schedule has a smaller objective
   */
  public record Result(int[] start, long bound) {}

  private static final long STOP_LOOK_MILLIS = 50;

  /**
   * Searches of the solver, the one that proves most first. On ten of the hardest projects of
   * PSPLIB j30, 5 s on one busy thread each, they proved 6 and 3; its searches with linear programs
   * proved 1 or 2.
   */
  private static final List<String> SUBSOLVERS = List.of("no_lp", "quick_restart_no_lp");

  private static final class Natives {
    static final boolean LOADED = load();

    private static boolean load() {
      Loader.loadNativeLibraries();
      return true;
    }
  }

  private ExactSearch() {}

  /** Loads the solver, which takes half a second the first time in a process. */
  public static void load() {
    if (!Natives.LOADED) {
      throw new IllegalStateException("OR-Tools did not load\nMaybe the system is not supported.");
    }
  }

  /**
   * Searches.
   *
   * @param known first days of the schedule to beat
   * @param bound what is known not to be beaten
   */
  public static Result run(Graph graph, int[] known, long bound, ProjectEffort effort) {
    load();
    int span = 0;
    for (int a = 0; a < known.length; a++) {
      span = Math.max(span, graph.end(a, known[a]));
    }
    long objective = graph.project.objective(known);
    ExactModel exact = new ExactModel(graph, objective, span);
    for (int a = 0; a < known.length; a++) {
      exact.model.addHint(exact.searched[a], exact.hint(a, known[a]));
    }
    CpSolver solver = new CpSolver();
    tune(solver.getParameters(), effort);
    CpSolverStatus status = solve(solver, exact, effort);
    if (status == CpSolverStatus.INFEASIBLE) {
      return new Result(new int[0], objective);
    }
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      // nothing better was found: its bound is one of the better schedules alone
      long least = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
      return new Result(new int[0], Math.max(bound, Math.min(objective, least)));
    }
    int[] start = new int[known.length];
    for (int a = 0; a < start.length; a++) {
      start[a] = exact.firstDay(a, solver.value(exact.searched[a]));
    }
    long least = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
    return new Result(start, Math.max(bound, Math.min(objective, least)));
  }

  private static void tune(SatParameters.Builder parameters, ProjectEffort effort) {
    parameters
        .setCatchSigintSignal(false) // Ctrl-C is the caller's
        .setNumWorkers(Math.min(SUBSOLVERS.size(), effort.workers()))
        .setRandomSeed(1)
        .setSymmetryLevel(0)
        .setMaxTimeInSeconds(Math.max(0.1, effort.seconds()));
    if (effort.work() < Double.POSITIVE_INFINITY) {
      parameters.setMaxDeterministicTime(effort.work());
    }
    SUBSOLVERS.stream().limit(effort.workers()).forEach(parameters::addSubsolvers);
  }

  /** Solves, and ends when the caller's switch says so. */
  private static CpSolverStatus solve(CpSolver solver, ExactModel exact, ProjectEffort effort) {
    Thread watch = new Thread(() -> watch(solver, effort), "programme-stop");
    watch.setDaemon(true);
    watch.start();
    try {
      return solver.solve(exact.model);
    } finally {
      watch.interrupt();
    }
  }

  private static void watch(CpSolver solver, ProjectEffort effort) {
    try {
      while (!effort.isStopped().getAsBoolean()) {
        Thread.sleep(STOP_LOOK_MILLIS);
      }
      solver.stopSearch();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }
}
