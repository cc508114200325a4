package org.linewright.core.draw;

/**
 * The standard normal distribution. The quantile is P. J. Acklam's rational approximation; its
 * relative error is below 1.2e-9. Example: the quantile of 0.975 is 1.959964.
 */
final class NormalCurve {
  private static final double[] A = {
    -3.969683028665376e+01,
    2.209460984245205e+02,
    -2.759285104469687e+02,
    1.383577518672690e+02,
    -3.066479806614716e+01,
    2.506628277459239e+00
  };
  private static final double[] B = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01,
    1
  };
  private static final double[] C = {
    -7.784894002430293e-03,
    -3.223964580411365e-01,
    -2.400758277161838e+00,
    -2.549732539343734e+00,
    4.374664141464968e+00,
    2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1
  };
  private static final double TAIL = 0.02425;

  private NormalCurve() {}

  /** The value below which a share of all lies, 0 &lt; share &lt; 1. */
  static double quantile(double share) {
    if (share < TAIL) {
      double q = Math.sqrt(-2 * StrictMath.log(share));
      return polynomial(C, q) / polynomial(D, q);
    }
    if (share > 1 - TAIL) {
      double q = Math.sqrt(-2 * StrictMath.log(1 - share));
      return -polynomial(C, q) / polynomial(D, q);
    }
    double q = share - 0.5;
    double r = q * q;
    return polynomial(A, r) * q / polynomial(B, r);
  }

  /**
   * The share of all that lies below a value. Source: M. Abramowitz, I. Stegun, "Handbook of
   * Mathematical Functions", 26.2.17; off by less than 7.5e-8. Example: 0.975 at 1.959964.
   */
  static double share(double value) {
    double t = 1 / (1 + 0.2316419 * Math.abs(value));
    double above =
        StrictMath.exp(-value * value / 2)
            / Math.sqrt(2 * Math.PI)
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return value < 0 ? above : 1 - above;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (double coefficient : coefficients) {
      sum = sum * x + coefficient;
    }
    return sum;
  }
}
