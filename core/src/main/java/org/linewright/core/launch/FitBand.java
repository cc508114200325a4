package org.linewright.core.launch;

import org.linewright.core.launch.internal.fit.CurveForm;
import org.linewright.core.launch.internal.fit.LeastSquares;
import org.linewright.core.launch.internal.fit.SmallMatrix;

/**
 * The band in which the true curve lies with 90 %, week by week: q ± t × √(gᵀ C g), g the slopes of
 * q by the numbers of the curve, C = s² (JᵀJ)⁻¹ (delta method; Seber and Wild, Nonlinear
 * Regression, 1989, section 5.1). It speaks of the mean output, not of a single week, and only of
 * curves of the family.
 */
public final class FitBand {
  private static final double NORMAL_95 = 1.6448536269514722;

  private final CurveForm form;
  private final double[] at;
  private final double[][] normal;
  private final double spread;

  /**
   * A band.
   *
   * @param at numbers of the curve
   * @param normal JᵀJ there
   * @param variance s², of a mean week
   * @param freedom weeks − numbers fitted
   */
  public FitBand(CurveForm form, double[] at, double[][] normal, double variance, int freedom) {
    this.form = form;
    this.at = at;
    this.normal = normal;
    this.spread = student95(freedom) * Math.sqrt(variance);
  }

  /** Lower edge, vehicles per working day; not below 0. */
  public double low(LaunchWeek week) {
    return Math.max(0, form.curve(at).perDay(week) - halfWidth(week));
  }

  /** Upper edge, vehicles per working day. */
  public double high(LaunchWeek week) {
    return form.curve(at).perDay(week) + halfWidth(week);
  }

  private double halfWidth(LaunchWeek week) {
    LeastSquares function =
        new LeastSquares(
            numbers -> new double[] {form.curve(numbers).perDay(week)}, form.low(), form.high());
    double[] slopes = function.jacobian(at)[0];
    double[] weighted = SmallMatrix.solve(normal, slopes);
    double square = 0;
    for (int i = 0; i < slopes.length; i++) {
      square += slopes[i] * weighted[i];
    }
    return spread * Math.sqrt(Math.max(0, square));
  }

  /**
   * 95 % point of Student's t: z + Σ g_i(z) / ν^i, i = 1 … 4 (Abramowitz and Stegun, 26.7.5). ν 10:
   * 1.812.
   */
  public static double student95(int freedom) {
    double z = NORMAL_95;
    double z2 = z * z;
    double g1 = z * (z2 + 1) / 4;
    double g2 = z * ((5 * z2 + 16) * z2 + 3) / 96;
    double g3 = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    double g4 = z * ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160;
    return z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
  }
}
