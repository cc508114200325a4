package org.linewright.core.programme;

import org.linewright.core.draw.Draws;

/** How long an activity may take. */
public sealed interface DurationLaw {

  /** The duration, not rounded, that belongs to a standard normal draw; grows with it. */
  double days(double normal);

  /**
   * Right-skewed: half of the cases take no longer than the median, nine of ten no longer than P90.
   * ln(days) is normal with σ = ln(P90 / median) / 1.281552.
   *
   * @param medianDays above 0
   * @param p90Days at least the median
   */
  record LogNormal(double medianDays, double p90Days) implements DurationLaw {
    private static final double NORMAL_P90 = 1.2815515655446004;

    @Override
    public double days(double normal) {
      double sigma = StrictMath.log(p90Days / medianDays) / NORMAL_P90;
      return medianDays * StrictMath.exp(sigma * normal);
    }
  }

  /**
   * Evenly between two limits.
   *
   * @param lowDays shortest
   * @param highDays longest
   */
  record Even(double lowDays, double highDays) implements DurationLaw {
    @Override
    public double days(double normal) {
      return lowDays + (highDays - lowDays) * Draws.share(normal);
    }
  }

  /**
   * Always the same.
   *
   * @param always days
   */
  record Fixed(double always) implements DurationLaw {
    @Override
    public double days(double normal) {
      return always;
    }
  }
}
