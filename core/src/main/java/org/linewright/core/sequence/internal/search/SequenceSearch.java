package org.linewright.core.sequence.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Two annealings side by side, each with its own random numbers, the second one in several cycles
 * when the cars are few, else less hot when there are many goals; then both go on from the better
 * one's best at a low temperature. Always two, so that the number of threads changes nothing.
 *
 * <p>With three goals or more the first half of a cycle weighs the last goal like the one before
 * it: sequences that are good for the last goal lie apart, and the way to them leads through those
 * that the order of the goals forbids.
 */
public final class SequenceSearch {
  private static final int STRANDS = 2;
  private static final double MAIN = 0.85;
  private static final double UNIT = 1000;
  private static final double RATIO = 100;
  private static final long LOCK = 100_000;
  private static final double HOT = 0.3;
  private static final double HOT_ALONE = 0.25;
  private static final double MILD = 0.03;
  private static final double COLD = 0.1;
  private static final int FEW_CARS = 500;
  private static final int CARS_OF_CYCLES = 12_000;
  private static final int MOST_CYCLES = 32;

  private final CarProblem problem;
  private final List<Annealing> strands = new ArrayList<>();

  /**
   * A search.
   *
   * @param orders sequences to start from, {@code order[slot]}, at least one; the best is taken
   */
  public SequenceSearch(CarProblem problem, List<int[]> orders, long seed) {
    this.problem = problem;
    for (int i = 0; i < STRANDS; i++) {
      Annealing strand = new Annealing(problem, orders.get(0), seed * STRANDS + i);
      orders.forEach(strand::restart);
      strands.add(strand);
    }
  }

  /** Searches; the first strand tells of its best. */
  public void run(SearchClock clock, Annealing.Teller teller) throws InterruptedException {
    strands.get(0).tell(teller);
    long[] weights = weights(RATIO);
    double cold = COLD * UNIT;
    both(
        strand -> {
          if (strand == strands.get(0)) {
            strand.run(weights, hot(weights), cold, clock.part(0, MAIN));
          } else if (cycles() > 1) {
            runInCycles(strand, weights, cold, clock);
          } else {
            strand.run(weights, mild(weights), cold, clock.part(0, MAIN));
          }
        });
    int[] shared = best().best().clone();
    long[] strict = weights(RATIO * RATIO);
    both(
        strand -> {
          strand.restart(shared);
          strand.run(strict, UNIT, cold, clock.part(MAIN, 1));
        });
  }

  /**
   * Few cars with several goals are soon frozen: many short annealings find more than a long one.
   */
  private int cycles() {
    int cars = problem.cars();
    boolean isSoonFrozen = cars > 0 && cars <= FEW_CARS && problem.ranks() > 1;
    return isSoonFrozen ? Math.min(MOST_CYCLES, (CARS_OF_CYCLES + cars / 2) / cars) : 1;
  }

  /** Each cycle begins hot and, with three goals or more, with the last two of equal weight. */
  private void runInCycles(Annealing strand, long[] weights, double cold, SearchClock clock) {
    int cycles = cycles();
    long[] even = weights.clone();
    if (weights.length > 2) {
      even[weights.length - 1] = weights[weights.length - 2];
    }
    for (int i = 0; i < cycles; i++) {
      double from = MAIN * i / cycles;
      double middle = MAIN * (i + 0.5) / cycles;
      double to = MAIN * (i + 1) / cycles;
      if (weights.length > 2) {
        strand.run(even, hot(even), cold, clock.part(from, middle));
        strand.run(weights, mild(weights), cold, clock.part(middle, to));
      } else {
        strand.run(weights, hot(weights), cold, clock.part(from, to));
      }
    }
  }

  private long[] weights(double ratio) {
    long[] weights = new long[problem.ranks()];
    double weight = UNIT;
    for (int rank = weights.length - 1; rank >= 0; rank--) {
      weights[rank] = Math.round(weight);
      weight *= ratio;
    }
    if (isLocked() && weights.length > 1) {
      weights[0] = Math.max(weights[0], weights[1] * LOCK);
    }
    return weights;
  }

  /** The start has few changes of color or lot; once given up they are hard to find again. */
  private boolean isLocked() {
    return problem.colorRank() == 0 || problem.lotRank() == 0;
  }

  /** Where the first goals are easy, heat for them is time lost for the last ones. */
  private double mild(long[] weights) {
    return weights.length < 3 || isLocked() ? hot(weights) : MILD * weights[1];
  }

  private static double hot(long[] weights) {
    return switch (weights.length) {
      case 0, 1 -> HOT_ALONE * UNIT;
      case 2 -> HOT * UNIT * RATIO;
      default -> HOT * weights[1];
    };
  }

  private interface Work {
    void on(Annealing strand);
  }

  private void both(Work work) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(STRANDS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (Annealing strand : strands) {
        running.add(pool.submit(() -> work.on(strand)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a search failed: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  /** The strand with the best sequence, the first of equals. */
  public Annealing best() {
    Annealing best = strands.get(0);
    for (Annealing strand : strands) {
      if (Goals.compare(strand.bestTotals(), best.bestTotals()) < 0) {
        best = strand;
      }
    }
    return best;
  }

  public long moves() {
    return strands.stream().mapToLong(Annealing::moves).sum();
  }
}
