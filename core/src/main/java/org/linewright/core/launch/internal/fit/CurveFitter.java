package org.linewright.core.launch.internal.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.FitBand;
import org.linewright.core.launch.LaunchWeek;
import org.linewright.core.launch.RampCurve;

/**
 * Fits curves to the weeks of a launch: least Σ days/mean days × (vehicles per working day −
 * curve)², so that a short week weighs less. Weeks without a working day are left out. Weeks are
 * the grain because a ramp rises from week to week, while a day is ruled by the mix on the line.
 */
public final class CurveFitter {
  /** Weeks that the information criterion needs beyond the numbers of a curve. */
  static final int SPARE_WEEKS = 3;

  /** Sum of squares per week below which a fit counts as perfect. */
  private static final double PERFECT = 1e-6;

  private static final double MOST_OVER_BEST = 4;

  private final List<LaunchWeek> weeks;
  private final double meanDays;

  public CurveFitter(List<LaunchWeek> weeks) {
    this.weeks = weeks.stream().filter(week -> week.days() > 0).toList();
    this.meanDays = this.weeks.stream().mapToInt(LaunchWeek::days).average().orElse(1);
  }

  /** Fewest weeks from which any family can be fitted and judged. */
  public static int weeksNeeded() {
    return CurveFamily.EXPONENTIAL.parameters() + SPARE_WEEKS;
  }

  /** All families for which there are weeks enough, the best first. */
  public List<CurveFit> fitAll() {
    List<CurveFit> fits = new ArrayList<>();
    for (CurveFamily family : CurveFamily.values()) {
      fit(family, MOST_OVER_BEST * bestPerDay()).ifPresent(fits::add);
    }
    fits.sort(CurveFit.BEST_FIRST);
    return fits;
  }

  /**
   * The best curve of a family.
   *
   * @param mostPerDay no plateau above it
   * @return empty when there are too few weeks or nothing was built
   */
  public Optional<CurveFit> fit(CurveFamily family, double mostPerDay) {
    int freedom = weeks.size() - family.parameters();
    if (freedom < SPARE_WEEKS || bestPerDay() <= 0) {
      return Optional.empty();
    }
    CurveForm form = new CurveForm(family, mostPerDay);
    LeastSquares problem =
        new LeastSquares(at -> residuals(form.curve(at)), form.low(), form.high());
    double[] best = problem.solve(form.starts(weeks.get(weeks.size() - 1).number()));
    double squares = Math.max(problem.sumOfSquares(best), PERFECT * weeks.size());
    double variance = squares / freedom;
    double[][] normal = LeastSquares.normal(problem.jacobian(best));
    FitBand band =
        problem.isOnEdge(best) ? null : new FitBand(form, best, normal, variance, freedom);
    return Optional.of(
        new CurveFit(
            form.curve(best),
            Math.sqrt(variance),
            CurveFit.aicc(weeks.size(), squares, family.parameters()),
            band));
  }

  public double bestPerDay() {
    return weeks.stream().mapToDouble(LaunchWeek::perDay).max().orElse(0);
  }

  private double[] residuals(RampCurve curve) {
    double[] residuals = new double[weeks.size()];
    for (int i = 0; i < residuals.length; i++) {
      LaunchWeek week = weeks.get(i);
      residuals[i] = Math.sqrt(week.days() / meanDays) * (week.perDay() - curve.perDay(week));
    }
    return residuals;
  }
}
