package org.linewright.core.balance.internal.count;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Hoffmann's heuristic (1963) as modified by Sewell and Jacobson (2012), section 2: station by
 * station takes the full load with the greatest Σ (t + α·w + β·s − γ), where w is the time of a
 * task and all its successors and s their number; tried for a grid of α, β, γ.
 */
public final class Hoffmann implements LoadWalk.Sink {
  private static final double[] WORK = {0, 0.005, 0.010, 0.015, 0.020};
  private static final double[] COUNT = {0, 0.005, 0.010, 0.015, 0.020};
  private static final double[] EACH = {0, 0.01, 0.02, 0.03};

  private final TaskGraph graph;
  private final boolean reversed;
  private final int takt;
  private final int mostLoads;
  private final LoadWalk walk;
  private final double[] worth;
  private final double[] work;
  private final int[] followers;
  private final long[] done;
  private final long[] chosen;
  private double most;
  private int loads;

  public Hoffmann(TaskGraph graph, boolean reversed, int takt, int mostLoads) {
    this.graph = graph;
    this.reversed = reversed;
    this.takt = takt;
    this.mostLoads = mostLoads;
    this.walk = new LoadWalk(graph, takt);
    this.worth = new double[graph.tasks];
    this.work = new double[graph.tasks];
    this.followers = new int[graph.tasks];
    this.done = new long[graph.words];
    this.chosen = new long[graph.words];
    for (int i = 0; i < graph.tasks; i++) {
      work[i] = graph.times[i];
      for (int j = 0; j < graph.tasks; j++) {
        if (TaskGraph.has(graph.after, i * graph.words, j)) {
          work[i] += graph.times[j];
          followers[i]++;
        }
      }
    }
  }

  /** Tries the whole grid until the best balance meets the bound or it is late. */
  public void run(Incumbent best, int bound, BooleanSupplier late) {
    for (double alpha : WORK) {
      for (double beta : COUNT) {
        for (double gamma : EACH) {
          if (best.stations() <= bound || late.getAsBoolean()) {
            return;
          }
          for (int i = 0; i < graph.tasks; i++) {
            worth[i] =
                (graph.times[i] + alpha * work[i]) * 1000.0 / takt + beta * followers[i] - gamma;
          }
          fill(best);
        }
      }
    }
  }

  private void fill(Incumbent best) {
    Arrays.fill(done, 0);
    int[] of = new int[graph.tasks];
    int left = graph.tasks;
    int station = 0;
    for (; left > 0; station++) {
      if (station >= best.stations() - 1) {
        return;
      }
      most = Double.NEGATIVE_INFINITY;
      loads = 0;
      walk.open(done, 0);
      walk.walk(takt, false, this);
      for (int i = 0; i < graph.tasks; i++) {
        if (TaskGraph.has(chosen, 0, i) && !TaskGraph.has(done, 0, i)) {
          of[graph.original[i]] = station;
          left--;
        }
      }
      System.arraycopy(chosen, 0, done, 0, done.length);
    }
    if (reversed) {
      for (int i = 0; i < of.length; i++) {
        of[i] = station - 1 - of[i];
      }
    }
    best.better(station, of);
  }

  @Override
  public boolean take(LoadWalk at) {
    double sum = 0;
    for (int i = 0; i < at.size; i++) {
      sum += worth[at.load[i]];
    }
    if (sum > most) {
      most = sum;
      System.arraycopy(at.done, 0, chosen, 0, chosen.length);
    }
    return ++loads < mostLoads;
  }
}
