package org.linewright.core.sourcing.chain;

import java.util.Arrays;

/**
 * The mean over the worst share of outcomes that are equally likely: CVaR of what is to be large.
 * With n outcomes and share s = 1 − β the smallest s·n count, the last of them with the part that
 * is left: of 1, 2, 3, 4 with s = 0.375 it is (1 + 0.5 · 2) / 1.5 = 1.333….
 */
final class WorstMean {
  private WorstMean() {}

  static double of(double[] outcomes, double beta) {
    double[] sorted = outcomes.clone();
    Arrays.sort(sorted);
    double wanted = (1 - beta) * sorted.length;
    double left = wanted;
    double sum = 0;
    for (int i = 0; i < sorted.length && left > 0; i++) {
      double weight = Math.min(1, left);
      sum += weight * sorted[i];
      left -= weight;
    }
    return sum / wanted;
  }
}
