package org.linewright.core.sequence;

import java.time.Duration;

/**
 * How long a sequence may be searched. It ends at whichever limit comes first; when that is the
 * moves, the same seed gives the same sequence on any machine and any number of threads.
 *
 * @param timeLimit wall time from the call on
 * @param moves moves tried by each of the two searches; {@link #ENDLESS} = only time counts
 * @param seed of the search
 */
public record SequenceEffort(Duration timeLimit, long moves, long seed) {
  /** No limit on moves. */
  public static final long ENDLESS = Long.MAX_VALUE;

  public SequenceEffort {
    if (timeLimit.isNegative() || moves < 1) {
      throw new IllegalArgumentException("timeLimit = %s, moves = %d".formatted(timeLimit, moves));
    }
  }
}
