package org.linewright.core.sequence.internal.search;

import java.util.Arrays;

/**
 * Which kind of move to try next: kinds that are taken more often lately are tried more often, as
 * seen against what a try costs. Depends on the moves alone, never on the clock.
 */
final class MoveMix {
  private static final double LEAST_SHARE = 0.02;
  private static final double PRIOR_TAKEN = 2;
  private static final double PRIOR_TRIED = 20;

  private final double[] cheapness;
  private final double[] upTo;
  private final int[] tried;
  private final int[] taken;

  /**
   * Kinds of moves.
   *
   * @param cheapness {@code [kind]}, 1 over the cost of a try; 0 = never tried
   */
  MoveMix(double... cheapness) {
    this.cheapness = cheapness;
    this.upTo = new double[cheapness.length];
    this.tried = new int[cheapness.length];
    this.taken = new int[cheapness.length];
    adapt();
  }

  int next(Dice dice) {
    double share = dice.share();
    int kind = 0;
    while (kind < upTo.length - 1 && share >= upTo[kind]) {
      kind++;
    }
    while (cheapness[kind] == 0) {
      kind--; // the shares add up to a little less than 1
    }
    return kind;
  }

  void count(int kind, boolean isTaken) {
    tried[kind]++;
    if (isTaken) {
      taken[kind]++;
    }
  }

  /** Looks at what was taken since the last time. */
  void adapt() {
    double[] gain = new double[upTo.length];
    for (int i = 0; i < gain.length; i++) {
      gain[i] = Math.sqrt((taken[i] + PRIOR_TAKEN) / (tried[i] + PRIOR_TRIED)) * cheapness[i];
    }
    double all = Arrays.stream(gain).sum();
    long kinds = Arrays.stream(cheapness).filter(one -> one > 0).count();
    double sum = 0;
    for (int i = 0; i < gain.length; i++) {
      if (cheapness[i] > 0) {
        sum += LEAST_SHARE + (1 - LEAST_SHARE * kinds) * gain[i] / all;
      }
      upTo[i] = sum;
    }
    Arrays.fill(tried, 0);
    Arrays.fill(taken, 0);
  }
}
