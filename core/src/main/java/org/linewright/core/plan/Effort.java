package org.linewright.core.plan;

import java.time.Duration;

/**
 * How long {@link Mode#BEST} may search. It ends at whichever of the limits comes first. As long as
 * it is not the time limit, the same seed gives the same plan on any machine.
 *
 * @param timeLimit wall time from the call of the planner on
 * @param moves moves tried at most; 0 = as many as suit the size of the plant; {@link #ENDLESS} =
 *     only time counts
 * @param gap end when (bound − objective) / |bound| is at most this, e.g. 0.001
 * @param seed of the search
 */
public record Effort(Duration timeLimit, long moves, double gap, long seed) {
  /** No limit on moves. */
  public static final long ENDLESS = Long.MAX_VALUE;

  /** A minute at most, a gap of a hundred-thousandth, seed 1. */
  public static final Effort USUAL = new Effort(Duration.ofSeconds(60), 0, 1e-5, 1);

  public Effort {
    if (timeLimit.isNegative() || moves < 0 || gap < 0) {
      throw new IllegalArgumentException(
          "timeLimit = %s, moves = %d, gap = %s".formatted(timeLimit, moves, gap));
    }
  }

  /** The same with another time limit. */
  public Effort within(Duration limit) {
    return new Effort(limit, moves, gap, seed);
  }

  /** The same with another number of moves. */
  public Effort withMoves(long atMost) {
    return new Effort(timeLimit, atMost, gap, seed);
  }

  /** The same with another seed. */
  public Effort withSeed(long other) {
    return new Effort(timeLimit, moves, gap, other);
  }

  /** The same with another gap. */
  public Effort withGap(double small) {
    return new Effort(timeLimit, moves, small, seed);
  }
}
