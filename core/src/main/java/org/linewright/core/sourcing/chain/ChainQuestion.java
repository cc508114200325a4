package org.linewright.core.sourcing.chain;

import java.util.ArrayList;
import java.util.List;

/** Answers how a chain is insured best: which backups are reserved, how much is held back. */
public final class ChainQuestion {
  /** Of several policies that are alike in the bad scenarios the mean still decides. */
  private static final double MOST_WEIGHT = 0.9999;

  private ChainQuestion() {}

  /**
   * The best policy.
   *
   * @param seconds after which the best found by then is given, with a bound
   */
  public static ChainPolicy best(ChainCase chain, double beta, double seconds) {
    return new ChainProgram(chain, 0, beta).solve(seconds);
  }

  /**
   * The best policies for several weights of the bad scenarios, from the mean alone to the bad ones
   * alone.
   *
   * @param points number of weights, at least 2
   * @param beta the bad scenarios are the worst 1 − beta of them
   */
  public static List<ChainPolicy> frontier(
      ChainCase chain, int points, double beta, double seconds) {
    List<ChainPolicy> frontier = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double weight = Math.min(MOST_WEIGHT, i / (points - 1.0));
      frontier.add(new ChainProgram(chain, weight, beta).solve(seconds));
    }
    return frontier;
  }
}
