package org.linewright.core.launch.internal.fit;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.RampCurve;

/**
 * A family of curves as the numbers that the fit may choose: logarithms of what must be positive,
 * with the box in which they are sought and starts all over the box.
 *
 * @param family the family
 * @param mostPerDay no plateau is sought above it, vehicles a day
 */
public record CurveForm(CurveFamily family, double mostPerDay) {
  private static final double[] TAUS = {0.3, 0.7, 1.5, 3, 6, 10, 16, 30};
  private static final double[] STEEPNESSES = {0.2, 0.4, 0.8, 1.6, 3};
  private static final double[] RATES = {0.6, 0.7, 0.8, 0.87, 0.95};
  private static final double[] SHARES = {0.03, 0.1, 0.2, 0.4, 0.7};
  private static final double[] LEVELS = {0.5, 0.75, 1};

  public RampCurve curve(double[] at) {
    return switch (family) {
      case EXPONENTIAL -> new RampCurve.Exponential(Math.exp(at[0]), Math.exp(at[1]));
      case LOGISTIC -> new RampCurve.Logistic(Math.exp(at[0]), Math.exp(at[1]), at[2]);
      case WRIGHT -> new RampCurve.Wright(Math.exp(at[0]), at[1]);
      case DE_JONG -> new RampCurve.DeJong(Math.exp(at[0] + at[2]), at[1], Math.exp(at[2]));
    };
  }

  public double[] low() {
    return switch (family) {
      case EXPONENTIAL -> new double[] {Math.log(1e-3), Math.log(0.1)};
      case LOGISTIC -> new double[] {Math.log(1e-3), Math.log(0.02), -20};
      case WRIGHT -> new double[] {Math.log(1e-6), 0.501};
      case DE_JONG -> new double[] {Math.log(1e-3), 0.501, Math.log(0.005)};
    };
  }

  public double[] high() {
    double most = Math.log(mostPerDay);
    return switch (family) {
      case EXPONENTIAL -> new double[] {most, Math.log(104)};
      case LOGISTIC -> new double[] {most, Math.log(10), 104};
      case WRIGHT -> new double[] {most, 0.9999};
      case DE_JONG -> new double[] {most, 0.9999, Math.log(0.95)};
    };
  }

  /** Starts for weeks 1 … {@code weeks}. */
  List<double[]> starts(int weeks) {
    List<double[]> starts = new ArrayList<>();
    for (double share : LEVELS) {
      double level = Math.log(share * mostPerDay);
      switch (family) {
        case EXPONENTIAL -> add(starts, TAUS, tau -> new double[] {level, Math.log(tau)});
        case LOGISTIC ->
            add(
                starts,
                STEEPNESSES,
                steepness -> new double[] {level, Math.log(steepness), 0.25 * weeks},
                steepness -> new double[] {level, Math.log(steepness), 0.5 * weeks},
                steepness -> new double[] {level, Math.log(steepness), weeks});
        case WRIGHT ->
            add(
                starts,
                RATES,
                rate -> new double[] {level, rate},
                rate -> new double[] {level - 2, rate},
                rate -> new double[] {level - 4, rate});
        case DE_JONG -> {
          for (double incompressible : SHARES) {
            add(starts, RATES, rate -> new double[] {level, rate, Math.log(incompressible)});
          }
        }
      }
    }
    return starts;
  }

  /** Makes a start of one number. */
  private interface Start {
    double[] of(double number);
  }

  private static void add(List<double[]> starts, double[] numbers, Start... forms) {
    for (double number : numbers) {
      for (Start form : forms) {
        starts.add(form.of(number));
      }
    }
  }
}
