package org.linewright.core.plan.internal.search;

import org.linewright.core.plan.Effort;

/**
 * One cooling of a search: the temperature follows the larger of the share of its moves and the
 * share of its time, so that it is cold at the end whichever of them ends first. While the moves
 * are ahead of the clock, the clock changes nothing.
 */
final class Cooling {
  /** The first moves of a process are slow: as long does the clock wait at most. */
  private static final long HEAD_START_NANOS = 1_000_000_000;

  private static final int HEAD_START_DIVISOR = 32;

  private final double hot;
  private final double cold;
  private final long firstMove;
  private final long moves;
  private final long clockBegins;
  private final long deadline;
  private boolean isByClock;

  /**
   * @param hot temperature at the beginning
   * @param cold temperature at the end
   * @param firstMove moves tried before
   * @param moves of this cooling; {@link Effort#ENDLESS} = only time counts
   * @param now by {@code System.nanoTime}
   * @param deadline by the same clock
   */
  Cooling(double hot, double cold, long firstMove, long moves, long now, long deadline) {
    this.hot = hot;
    this.cold = cold;
    this.firstMove = firstMove;
    this.moves = moves;
    this.isByClock = moves == Effort.ENDLESS;
    long headStart = Math.min(HEAD_START_NANOS, (deadline - now) / HEAD_START_DIVISOR);
    this.clockBegins = isByClock ? now : now + Math.max(0, headStart);
    this.deadline = deadline;
  }

  /** Share that is done, 1 at the end. */
  double share(long movesTried, long now) {
    double ofTime = (double) (now - clockBegins) / Math.max(1, deadline - clockBegins);
    double ofMoves = moves == Effort.ENDLESS ? 0 : (double) (movesTried - firstMove) / moves;
    isByClock |= ofTime > ofMoves;
    return Math.min(1, Math.max(ofTime, ofMoves));
  }

  /** Temperature when a share is done. */
  double temperature(double share) {
    return hot * Math.pow(cold / hot, Math.max(0, share));
  }

  /** Moves after which it ends. */
  long lastMove() {
    return moves == Effort.ENDLESS ? Effort.ENDLESS : firstMove + moves;
  }

  /** True when the clock was ahead at any time: another machine would cool otherwise. */
  boolean isByClock() {
    return isByClock;
  }
}
