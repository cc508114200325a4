package org.linewright.core.plan;

import java.time.Duration;

/**
 * How long {@link Mode#BEST} may search. It ends at whichever of the limits comes first. As long as
 * it is not the time limit, the same seed gives the same plan on any machine and any number of
 * threads.
 *
 * @param timeLimit wall time from the call of the planner on
 * @param moves moves tried at most; 0 = as many as suit the size of the plant; {@link #ENDLESS} =
 *     only time counts
 * @param gap end when (bound − objective) / |bound| is at most this, e.g. 0.001
 * @param seed of the search
 * @param threads threads used at most
 */
public record Effort(Duration timeLimit, long moves, double gap, long seed, int threads) {
  /** No limit on moves. */
  public static final long ENDLESS = Long.MAX_VALUE;

  /** A minute at most, seed 1, all processors. */
  public static final Effort USUAL =
      new Effort(Duration.ofSeconds(60), 0, 0, 1, Runtime.getRuntime().availableProcessors());

  public Effort {
    if (timeLimit.isNegative() || moves < 0 || gap < 0 || threads < 1) {
      throw new IllegalArgumentException(
          "timeLimit = %s, moves = %d, gap = %s, threads = %d"
              .formatted(timeLimit, moves, gap, threads));
    }
  }

  /** The same with another time limit. */
  public Effort within(Duration limit) {
    return new Effort(limit, moves, gap, seed, threads);
  }

  /** The same with another number of moves. */
  public Effort withMoves(long atMost) {
    return new Effort(timeLimit, atMost, gap, seed, threads);
  }

  /** The same with another seed. */
  public Effort withSeed(long other) {
    return new Effort(timeLimit, moves, gap, other, threads);
  }

  /** The same with another gap. */
  public Effort withGap(double small) {
    return new Effort(timeLimit, moves, small, seed, threads);
  }

  /** The same on another number of threads. */
  public Effort on(int count) {
    return new Effort(timeLimit, moves, gap, seed, count);
  }
}
