package org.linewright.core.programme.internal.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.ProjectChance;

/**
 * Many replications of a project. Replication i of a seed is the same on every thread, and all that
 * is added up is whole numbers, so that the result does not hang on the threads.
 */
public final class Replications {
  private static final int BLOCK = 64;

  private final Project project;
  private final ProjectChance chance;
  private final int[] sequence;
  private final long seed;

  /** {@code [goal][replication]} day on which the goal is ready. */
  public final int[][] ready;

  /** {@code [replication]} end of the last activity. */
  public final int[] span;

  /** {@code [activity]} replications in which it was critical. */
  public final long[] critical;

  /** {@code [activity]} Σ days, Σ days², Σ days × span. */
  public final long[][] sums;

  /** Replications ready to run. */
  public Replications(
      Project project, ProjectChance chance, int[] sequence, long seed, int replications) {
    this.project = project;
    this.chance = chance;
    this.sequence = sequence;
    this.seed = seed;
    this.ready = new int[project.goals().size()][replications];
    this.span = new int[replications];
    this.critical = new long[project.size()];
    this.sums = new long[project.size()][3];
  }

  /** Runs all of them. */
  public Replications run(int threads) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<DrawnSchedule>> parts = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        parts.add(pool.submit(() -> part(next)));
      }
      for (Future<DrawnSchedule> part : parts) {
        add(part.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a replication failed: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
    return this;
  }

  private DrawnSchedule part(AtomicInteger next) {
    DrawnSchedule replication = new DrawnSchedule(project, chance, sequence, seed);
    for (int from = next.getAndAdd(BLOCK); from < span.length; from = next.getAndAdd(BLOCK)) {
      for (int number = from; number < Math.min(span.length, from + BLOCK); number++) {
        replication.run(number);
        span[number] = replication.span;
        for (int goal = 0; goal < ready.length; goal++) {
          ready[goal][number] = replication.ready[goal];
        }
      }
    }
    return replication;
  }

  private void add(DrawnSchedule part) {
    for (int a = 0; a < critical.length; a++) {
      critical[a] += part.critical[a];
      for (int i = 0; i < 3; i++) {
        sums[a][i] += part.sums[a][i];
      }
    }
  }

  /** Correlation of an activity's days with the span; 0 when one of them never changes. */
  public double correlation(int a) {
    double n = span.length;
    double sumSpan = 0;
    double squares = 0;
    for (int one : span) {
      sumSpan += one;
      squares += (double) one * one;
    }
    double own = sums[a][1] - (double) sums[a][0] * sums[a][0] / n;
    double all = squares - sumSpan * sumSpan / n;
    double both = sums[a][2] - sums[a][0] * sumSpan / n;
    return own <= 1e-9 || all <= 1e-9 ? 0 : both / Math.sqrt(own * all);
  }

  /** Standard deviation of the span, days. */
  public double spread() {
    double n = span.length;
    double sum = 0;
    double squares = 0;
    for (int one : span) {
      sum += one;
      squares += (double) one * one;
    }
    return n < 2 ? 0 : Math.sqrt(Math.max(0, squares - sum * sum / n) / (n - 1));
  }
}
