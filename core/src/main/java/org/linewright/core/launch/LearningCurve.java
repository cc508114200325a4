package org.linewright.core.launch;

/**
 * How long the n-th vehicle takes: T_n = T_1 × (M + (1 − M) × n^b) with b = log2(learning rate).
 *
 * <p>With M = 0 this is the unit form of Wright's curve (T. P. Wright, Factors Affecting the Cost
 * of Airplanes, 1936; unit form by J. R. Crawford, 1944): each doubling of the cumulative output
 * takes the time of a vehicle to the learning rate times what it was. With M above 0 it is De
 * Jong's curve (J. R. De Jong, The effects of increasing skill on cycle time, Ergonomics 1, 1957):
 * the share M of the first vehicle's time cannot be learned away. At 80 %, M = 0: T_10 = 0.4765
 * T_1, the first ten take 6.315 T_1.
 *
 * @param firstHours T_1, hours of the first vehicle, above 0
 * @param learningRate above 0.5 and at most 1
 * @param incompressible M, 0 … 1
 */
public record LearningCurve(double firstHours, double learningRate, double incompressible) {
  private static final int MOST_STEPS = 200;

  /** Hours of the n-th vehicle, n = 1, 2, … */
  public double unitHours(int n) {
    return firstHours * (incompressible + (1 - incompressible) * Math.pow(n, exponent()));
  }

  /** Hours of the first {@code units} vehicles, added up. */
  public double totalHours(int units) {
    double total = 0;
    for (int n = 1; n <= units; n++) {
      total += unitHours(n);
    }
    return total;
  }

  /**
   * Wright's own, cumulative-average form: mean hours of the first {@code units} vehicles are T_1 ×
   * units^b. Not the same as {@link #totalHours} / units: 80 %, T_1 = 100 gives 80, 64, 51.2, 40.96
   * at 2, 4, 8, 16 units.
   */
  public double averageHours(int units) {
    return firstHours * (incompressible + (1 - incompressible) * Math.pow(units, exponent()));
  }

  /**
   * Vehicles made in so many hours of work, as a continuous flow: N with T_1 × (M × N + (1 − M) ×
   * N^(1+b) / (1 + b)) = hours. For M = 0 that is N = ((1 + b) × hours / T_1)^(1/(1+b)): T_1 = 100
   * h, 80 %, 10 days of 1,000 h make 502.0.
   */
  public double unitsAfter(double hours) {
    double power = 1 + exponent();
    double target = hours / firstHours;
    double learned = (1 - incompressible) / power;
    if (target <= 0) {
      return 0;
    }
    double high = learned > 0 ? Math.pow(target / learned, 1 / power) : Double.MAX_VALUE;
    if (incompressible > 0) {
      high = Math.min(high, target / incompressible);
    }
    if (incompressible == 0 || learned == 0) {
      return high;
    }
    double low = 0;
    double units = high;
    for (int step = 0; step < MOST_STEPS && high - low > 1e-12 * high; step++) {
      double rest = incompressible * units + learned * Math.pow(units, power) - target;
      if (rest > 0) {
        high = units;
      } else {
        low = units;
      }
      double slope = incompressible + (1 - incompressible) * Math.pow(units, power - 1);
      double next = units - rest / slope;
      if (next == units) {
        return units;
      }
      units = next > low && next < high ? next : (low + high) / 2;
    }
    return units;
  }

  /**
   * Vehicles a day after {@code units} vehicles, at so many hours a day: hours / T. After 502.0
   * vehicles of the example: 74.0.
   */
  public double unitsPerDay(double units, double hoursPerDay) {
    double pace = incompressible + (1 - incompressible) * Math.pow(units, exponent());
    return hoursPerDay / (firstHours * pace);
  }

  /** b = log2(learning rate), between −1 and 0. */
  public double exponent() {
    return Math.log(learningRate) / Math.log(2);
  }
}
