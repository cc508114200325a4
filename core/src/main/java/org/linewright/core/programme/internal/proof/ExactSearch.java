package org.linewright.core.programme.internal.proof;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.util.List;
import java.util.function.LongSupplier;
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

  /** So long a search is let alone before it gives way to one that knows a better schedule. */
  private static final long LET_ALONE_NANOS = 1_000_000_000L;

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

  private final Graph graph;
  private final ProjectEffort effort;
  private final LongSupplier elsewhere;
  private final long began = System.nanoTime();
  private volatile long found;
  private final long bound;

  private ExactSearch(
      Graph graph, long known, long bound, ProjectEffort effort, LongSupplier elsewhere) {
    this.graph = graph;
    this.found = known;
    this.bound = bound;
    this.effort = effort;
    this.elsewhere = elsewhere;
  }

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
   * @param elsewhere the least objective that others have found meanwhile: when it is better than
   *     what is found here, the search ends, to be begun again with it
   */
  public static Result run(
      Graph graph, int[] known, long bound, ProjectEffort effort, LongSupplier elsewhere) {
    load();
    long objective = graph.project.objective(known);
    return new ExactSearch(graph, objective, bound, effort, elsewhere).run(known);
  }

  private Result run(int[] known) {
    int span = 0;
    for (int a = 0; a < known.length; a++) {
      span = Math.max(span, graph.end(a, known[a]));
    }
    long objective = found;
    ExactModel exact = new ExactModel(graph, bound, objective, span);
    for (int a = 0; a < known.length; a++) {
      exact.model.addHint(exact.searched[a], exact.hint(a, known[a]));
    }
    CpSolver solver = new CpSolver();
    tune(solver.getParameters(), effort);
    CpSolverStatus status = solve(solver, exact);
    if (status == CpSolverStatus.INFEASIBLE) {
      return new Result(new int[0], objective);
    }
    long least = least(solver.bestObjectiveBound(), objective);
    if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
      return new Result(new int[0], least);
    }
    int[] start = new int[known.length];
    for (int a = 0; a < start.length; a++) {
      start[a] = exact.firstDay(a, solver.value(exact.searched[a]));
    }
    return new Result(start, least);
  }

  /** The solver's bound is one of schedules better than the known one alone. */
  private long least(double ofSolver, long objective) {
    return Math.max(bound, Math.min(objective, (long) Math.ceil(ofSolver - 1e-6)));
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
  private CpSolverStatus solve(CpSolver solver, ExactModel exact) {
    Thread watch = new Thread(() -> watch(solver), "programme-stop");
    watch.setDaemon(true);
    watch.start();
    try {
      return solver.solve(
          exact.model,
          new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
              found = Math.min(found, Math.round(objectiveValue()));
            }
          });
    } finally {
      watch.interrupt();
    }
  }

  private void watch(CpSolver solver) {
    try {
      while (!effort.isStopped().getAsBoolean() && !isBeaten()) {
        Thread.sleep(STOP_LOOK_MILLIS);
      }
      solver.stopSearch();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isBeaten() {
    return elsewhere.getAsLong() < found && System.nanoTime() - began >= LET_ALONE_NANOS;
  }
}
