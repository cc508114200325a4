package org.linewright.core.launch.internal.fit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Least squares of a smooth function of a few numbers inside a box: Levenberg–Marquardt (K.
 * Levenberg 1944; D. W. Marquardt, SIAM J. Appl. Math. 11, 1963) with Marquardt's scaling, central
 * differences and steps cut off at the box, from the best of the given starts. Deterministic. Finds
 * a local minimum; a dense enough set of starts makes it the global one. Cost: O(starts × residuals
 * + steps × numbers × residuals).
 */
public final class LeastSquares {
  private static final int STARTS_TRIED = 4;
  private static final int MOST_STEPS = 200;
  private static final double MOST_DAMPING = 1e12;

  private final Function<double[], double[]> residuals;
  private final double[] low;
  private final double[] high;

  /**
   * A problem.
   *
   * @param residuals what the sum of squares is taken of, for a vector of numbers
   * @param low lower edge of the box, {@code [number]}
   * @param high upper edge of the box, {@code [number]}
   */
  public LeastSquares(Function<double[], double[]> residuals, double[] low, double[] high) {
    this.residuals = residuals;
    this.low = low.clone();
    this.high = high.clone();
  }

  /** The best numbers found. */
  double[] solve(Collection<double[]> starts) {
    return starts.stream()
        .sorted(Comparator.comparingDouble(this::sumOfSquares))
        .limit(STARTS_TRIED)
        .map(this::descend)
        .min(Comparator.comparingDouble(this::sumOfSquares))
        .orElseThrow();
  }

  double sumOfSquares(double[] at) {
    double sum = 0;
    for (double residual : residuals.apply(at)) {
      sum += residual * residual;
    }
    return Double.isNaN(sum) ? Double.MAX_VALUE : sum;
  }

  private double[] descend(double[] start) {
    double[] at = inBox(start);
    double now = sumOfSquares(at);
    double damping = 1e-3;
    for (int step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
      double[][] jacobian = jacobian(at);
      double[] next = inBox(step(at, jacobian, residuals.apply(at), damping));
      double then = sumOfSquares(next);
      if (then >= now) {
        damping *= 4;
        continue;
      }
      boolean settled = now - then <= 1e-14 * now;
      at = next;
      now = then;
      damping = Math.max(1e-12, damping / 3);
      if (settled) {
        break;
      }
    }
    return at;
  }

  /** Slopes of the residuals, {@code [residual][number]}. */
  public double[][] jacobian(double[] at) {
    double[][] slopes = new double[residuals.apply(at).length][at.length];
    for (int i = 0; i < at.length; i++) {
      double width = 1e-5 * Math.max(1, Math.abs(at[i]));
      double[] less = at.clone();
      double[] more = at.clone();
      less[i] -= width;
      more[i] += width;
      double[] below = residuals.apply(less);
      double[] above = residuals.apply(more);
      for (int row = 0; row < slopes.length; row++) {
        slopes[row][i] = (above[row] - below[row]) / (2 * width);
      }
    }
    return slopes;
  }

  private static double[] step(double[] at, double[][] slopes, double[] rest, double damping) {
    double[][] normal = normal(slopes);
    double[] right = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      for (int row = 0; row < rest.length; row++) {
        right[i] -= slopes[row][i] * rest[row];
      }
      normal[i][i] += damping * Math.max(normal[i][i], 1e-12);
    }
    double[] move = SmallMatrix.solve(normal, right);
    double[] next = at.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] += move[i];
    }
    return next;
  }

  /** Jᵀ J. */
  static double[][] normal(double[][] slopes) {
    int size = slopes.length == 0 ? 0 : slopes[0].length;
    double[][] normal = new double[size][size];
    for (double[] row : slopes) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          normal[i][j] += row[i] * row[j];
        }
      }
    }
    return normal;
  }

  /** True where a number lies on the edge of the box. */
  boolean isOnEdge(double[] at) {
    for (int i = 0; i < at.length; i++) {
      double margin = 1e-6 * (high[i] - low[i]);
      if (at[i] <= low[i] + margin || at[i] >= high[i] - margin) {
        return true;
      }
    }
    return false;
  }

  private double[] inBox(double[] at) {
    double[] inside = Arrays.copyOf(at, at.length);
    for (int i = 0; i < at.length; i++) {
      inside[i] = Math.max(low[i], Math.min(high[i], at[i]));
    }
    return inside;
  }
}
