package org.linewright.core.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A curve of output: vehicles per working day, week by week from the first vehicle. */
public sealed interface RampCurve {

  CurveFamily family();

  /** Mean vehicles per working day in a week; of a week without working days, as if it had one. */
  double perDay(LaunchWeek week);

  /** Vehicles per working day that the curve never exceeds; null = it grows without end. */
  @Nullable Double plateau();

  /** The numbers of the curve by name, for people. */
  Map<String, Double> parameters();

  /**
   * q(w) = Q × (1 − e^(−w/τ)) in week w: the form of table {@code ramps}. Q 70, τ 6: 10.7, 19.8,
   * 27.5, …
   *
   * @param plateauPerDay Q, vehicles a day
   * @param tauWeeks τ, weeks
   */
  record Exponential(double plateauPerDay, double tauWeeks) implements RampCurve {
    @Override
    public CurveFamily family() {
      return CurveFamily.EXPONENTIAL;
    }

    @Override
    public double perDay(LaunchWeek week) {
      return plateauPerDay * -Math.expm1(-week.number() / tauWeeks);
    }

    @Override
    public Double plateau() {
      return plateauPerDay;
    }

    @Override
    public Map<String, Double> parameters() {
      return named("target_units_per_day", plateauPerDay, "tau_weeks", tauWeeks);
    }
  }

  /**
   * q(w) = Q / (1 + e^(−k (w − w0))); from 10 % to 90 % of Q in ln(81) / k weeks. Q 80, k 0.5, w0
   * 8: 40 a day in week 8, 8.8 weeks from 8 to 72 a day.
   *
   * @param plateauPerDay Q, vehicles a day
   * @param steepness k, per week
   * @param middleWeek w0, week in which half of the plateau is reached
   */
  record Logistic(double plateauPerDay, double steepness, double middleWeek) implements RampCurve {
    @Override
    public CurveFamily family() {
      return CurveFamily.LOGISTIC;
    }

    @Override
    public double perDay(LaunchWeek week) {
      return plateauPerDay / (1 + Math.exp(-steepness * (week.number() - middleWeek)));
    }

    @Override
    public Double plateau() {
      return plateauPerDay;
    }

    /** Weeks from 10 % to 90 % of the plateau: ln(81) / k. */
    public double weeksFromTenToNinety() {
      return Math.log(81) / steepness;
    }

    @Override
    public Map<String, Double> parameters() {
      Map<String, Double> named =
          named("plateau_per_day", plateauPerDay, "steepness_per_week", steepness);
      named.put("middle_week", middleWeek);
      return named;
    }
  }

  /**
   * Wright's learning curve at constant hours a day: vehicles up to working day t are N(t) = ((1 +
   * b) r t)^(1/(1+b)), r vehicles a day at the pace of the first one; see {@link LearningCurve}. r
   * 10, 80 %: 502.0 in ten days.
   *
   * @param firstPerDay r, vehicles a day at the pace of the first vehicle
   * @param learningRate above 0.5 and at most 1
   */
  record Wright(double firstPerDay, double learningRate) implements RampCurve {
    @Override
    public CurveFamily family() {
      return CurveFamily.WRIGHT;
    }

    @Override
    public double perDay(LaunchWeek week) {
      return learned(new LearningCurve(1 / firstPerDay, learningRate, 0), week);
    }

    @Override
    public @Nullable Double plateau() {
      return learningRate < 1 ? null : firstPerDay;
    }

    @Override
    public Map<String, Double> parameters() {
      return named("first_per_day", firstPerDay, "learning_rate", learningRate);
    }
  }

  /**
   * De Jong's learning curve at constant hours a day; plateau r / M. r 10, 80 %, M 0.25: never
   * above 40 a day.
   *
   * @param firstPerDay r, vehicles a day at the pace of the first vehicle
   * @param learningRate above 0.5 and at most 1
   * @param incompressible M, share of the first vehicle's time that stays
   */
  record DeJong(double firstPerDay, double learningRate, double incompressible)
      implements RampCurve {
    @Override
    public CurveFamily family() {
      return CurveFamily.DE_JONG;
    }

    @Override
    public double perDay(LaunchWeek week) {
      return learned(new LearningCurve(1 / firstPerDay, learningRate, incompressible), week);
    }

    @Override
    public @Nullable Double plateau() {
      return incompressible > 0 ? Double.valueOf(firstPerDay / incompressible) : null;
    }

    @Override
    public Map<String, Double> parameters() {
      Map<String, Double> named =
          named("first_per_day", firstPerDay, "learning_rate", learningRate);
      named.put("incompressible", incompressible);
      return named;
    }
  }

  /** One hour a day: the time of a vehicle is in days. */
  private static double learned(LearningCurve curve, LaunchWeek week) {
    int days = Math.max(1, week.days());
    double before = curve.unitsAfter(week.daysBefore());
    return (curve.unitsAfter(week.daysBefore() + days) - before) / days;
  }

  private static Map<String, Double> named(
      String first, double firstValue, String second, double secondValue) {
    Map<String, Double> named = new LinkedHashMap<>();
    named.put(first, firstValue);
    named.put(second, secondValue);
    return named;
  }
}
