package org.linewright.core.stress;

import org.linewright.core.stress.internal.figures.Histogram;
import org.linewright.core.stress.internal.figures.Moments;

/**
 * How a figure varies over the replications.
 *
 * @param mean mean
 * @param halfWidth half the width of the 95 % confidence interval of the mean; infinite with one
 *     replication
 * @param sd standard deviation
 * @param p10 a tenth of the replications has at most this
 * @param p50 half of them has
 * @param p90 nine tenths have
 */
public record Spread(double mean, double halfWidth, double sd, long p10, long p50, long p90) {

  static Spread of(Moments moments, Histogram shares) {
    return new Spread(
        moments.mean(),
        moments.halfWidth(),
        moments.sd(),
        shares.quantile(0.1),
        shares.quantile(0.5),
        shares.quantile(0.9));
  }
}
