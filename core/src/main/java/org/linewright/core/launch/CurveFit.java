package org.linewright.core.launch;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A curve fitted to the weeks of a launch.
 *
 * @param curve the best curve of its family
 * @param residualPerDay standard error of a mean week, vehicles per working day: √(RSS / (weeks −
 *     numbers fitted))
 * @param criterion AICc, smaller is better: n ln(RSS / n) + 2 K + 2 K (K + 1) / (n − K − 1) with n
 *     weeks and K = numbers fitted + 1 (C. M. Hurvich, C.-L. Tsai, Biometrika 76, 1989). n 10, RSS
 *     10, K 3: 0 + 6 + 4 = 10
 * @param band how sure the curve is; null = the data leave a number of the curve open
 */
public record CurveFit(
    RampCurve curve, double residualPerDay, double criterion, @Nullable FitBand band) {

  /** The best fit first; of equal ones the one with fewer numbers. */
  public static final Comparator<CurveFit> BEST_FIRST =
      Comparator.comparingDouble(CurveFit::criterion)
          .thenComparingInt(fit -> fit.family().parameters());

  public CurveFamily family() {
    return curve.family();
  }

  /**
   * AICc.
   *
   * @param weeks n
   * @param squares RSS, above 0
   * @param parameters numbers fitted, at most {@code weeks} − 3
   */
  public static double aicc(int weeks, double squares, int parameters) {
    int numbers = parameters + 1;
    return weeks * Math.log(squares / weeks)
        + 2 * numbers
        + 2.0 * numbers * (numbers + 1) / (weeks - numbers - 1);
  }
}
