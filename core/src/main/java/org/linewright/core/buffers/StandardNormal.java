package org.linewright.core.buffers;

/**
 * The standard normal distribution, absolute error below 1e-14. The share below a value is the
 * series of G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software
 * 11(4), 2004: 1/2 + density(x) (x + x³/3 + x⁵/(3·5) + …). Example: 0.975 lies below 1.959963985.
 */
public final class StandardNormal {
  private static final double FARTHEST = 9; // beyond it lies less than 1e-18

  private StandardNormal() {}

  /** The density at x. */
  public static double density(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }

  /** The share of all that lies below a value. */
  public static double below(double x) {
    if (Math.abs(x) > FARTHEST) {
      return x < 0 ? 0 : 1;
    }
    double sum = 0;
    double term = x;
    for (int odd = 3; sum + term != sum; odd += 2) {
      sum += term;
      term *= x * x / odd;
    }
    return 0.5 + sum * density(x);
  }

  /** The value below which a share of all lies, 0 &lt; share &lt; 1: bisection to the last bit. */
  public static double quantile(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("share is " + share + "\nMaybe a cost is 0 or less.");
    }
    double low = -FARTHEST;
    double high = FARTHEST;
    for (double middle = 0; low < middle && middle < high; middle = low + (high - low) / 2) {
      if (below(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** What of a demand exceeds a level on average, E (X - level)+ = density - level · above. */
  public static double loss(double level) {
    return density(level) - level * below(-level);
  }
}
