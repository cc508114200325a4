package org.linewright.core.balance;

import java.util.function.ToIntFunction;

/**
 * The shortest takt for which something fits (SALBP-2): quick trials close in on it, thorough ones
 * then try to beat the best takt by one, and raise the bound where they cannot. What does not fit
 * at a takt does not fit at a shorter one. Not thread-safe.
 */
final class TaktSearch {
  private static final long QUICK = 3_000_000;

  /** Tries a takt. */
  interface Fit {
    Trial within(int takt, BalanceEffort effort);
  }

  /**
   * What a trial gave.
   *
   * @param placeOf of each task; empty = nothing was found
   * @param isImpossible it is certain that nothing fits
   */
  record Trial(int[] placeOf, boolean isImpossible) {
    boolean isFound() {
      return placeOf.length > 0;
    }
  }

  /**
   * What was found.
   *
   * @param takt longest time of a place; {@code highest} + 1 = nothing fits
   * @param bound no balance has a shorter one
   * @param placeOf of each task
   */
  record Found(int takt, int bound, int[] placeOf) {}

  private final Fit fit;
  private final ToIntFunction<int[]> longest;
  private final BalanceEffort effort;
  private final long started = System.nanoTime();
  private int low;
  private int high;
  private int[] best = new int[0];

  private TaktSearch(Fit fit, ToIntFunction<int[]> longest, BalanceEffort effort) {
    this.fit = fit;
    this.longest = longest;
    this.effort = effort;
  }

  /**
   * Looks between two takts, both included.
   *
   * @param longest time of the fullest place of a balance
   */
  static Found shortest(
      int lowest, int highest, Fit fit, ToIntFunction<int[]> longest, BalanceEffort effort) {
    TaktSearch search = new TaktSearch(fit, longest, effort);
    search.low = lowest;
    search.high = highest + 1;
    search.climb();
    search.closeIn();
    while (search.low < search.high && search.tryAt(search.high - 1, search.thorough()) != 0) {
      // it fits, or nothing shorter does
    }
    search.raise();
    return new Found(search.high, search.low, search.best);
  }

  /** Longer and longer takts until one fits. */
  private void climb() {
    int first = high;
    for (long step = 1, takt = low; takt < first; takt = Math.max(low, takt + step), step *= 2) {
      if (tryAt((int) takt, heuristic()) > 0) {
        return;
      }
    }
    if (first > low) {
      tryAt(first - 1, heuristic()); // all work at one place
    }
  }

  private void closeIn() {
    for (int from = low; from < high; ) {
      int middle = from + (high - from) / 2;
      if (middle >= high || tryAt(middle, quick()) <= 0) {
        from = middle + 1;
      }
    }
  }

  private void raise() {
    for (int to = high - 1; low < to; ) {
      int middle = low + (to - low) / 2;
      if (tryAt(middle, thorough()) == 0) {
        to = middle;
      }
      to = Math.min(to, high - 1);
    }
  }

  /** 1 = it fits, -1 = it cannot, 0 = not known. */
  private int tryAt(int takt, BalanceEffort trial) {
    if (trial.seconds() <= 0) {
      return 0;
    }
    Trial result = fit.within(takt, trial);
    if (result.isFound()) {
      high = longest.applyAsInt(result.placeOf);
      best = result.placeOf;
      return 1;
    }
    if (result.isImpossible()) {
      low = Math.max(low, takt + 1);
      return -1;
    }
    return 0;
  }

  /** What takes no search, late or not: some balance there must be. */
  private BalanceEffort heuristic() {
    return new BalanceEffort(0, Double.POSITIVE_INFINITY, effort.bytes());
  }

  private BalanceEffort quick() {
    return effort.within(Math.min(QUICK, effort.steps()), left());
  }

  private BalanceEffort thorough() {
    return effort.within(Math.max(QUICK, effort.steps() / 4), left() / 2);
  }

  private double left() {
    return effort.isStopped().getAsBoolean()
        ? 0
        : effort.seconds() - (System.nanoTime() - started) / 1e9;
  }
}
