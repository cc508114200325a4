package org.linewright.core.launch.internal.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.launch.CurveFamily;
import org.linewright.core.launch.CurveFit;
import org.linewright.core.launch.FitBand;
import org.linewright.core.launch.LaunchWeek;
import org.linewright.core.launch.LearningCurveTest;
import org.linewright.core.launch.RampCurve;

/** Curves are found again from what they would have built. */
class CurveFitterTest {

  @ParameterizedTest
  @EnumSource(CurveFamily.class)
  void aCurveIsFoundAgainFromItsOwnOutput(CurveFamily family) {
    RampCurve curve = example(family);
    List<CurveFit> fits = new CurveFitter(built(curve, 20)).fitAll();

    assertThat(fits).hasSize(4);
    assertThat(fits.get(0).family()).isEqualTo(family);
    double[] found = numbers(fits.get(0).curve());
    double[] wanted = numbers(curve);
    for (int i = 0; i < wanted.length; i++) {
      assertThat(found[i]).isCloseTo(wanted[i], offset(0.02 * wanted[i]));
    }
    assertThat(fits.get(0).residualPerDay()).isLessThan(0.01);
  }

  @Test
  void fitsStandInTheOrderOfTheInformationCriterion() {
    List<CurveFit> fits = new CurveFitter(built(example(CurveFamily.LOGISTIC), 12)).fitAll();

    assertThat(fits).isSortedAccordingTo(CurveFit.BEST_FIRST);
    assertThat(fits.get(0).criterion()).isLessThan(fits.get(1).criterion());
  }

  @Test
  void theInformationCriterionOfTheExample() {
    assertThat(CurveFit.aicc(10, 10, 2)).isCloseTo(10, offset(1e-12));
  }

  @Test
  void threeNumbersNeedSixWeeksTwoNeedFive() {
    List<CurveFit> fits = new CurveFitter(built(example(CurveFamily.LOGISTIC), 5)).fitAll();

    assertThat(fits)
        .extracting(CurveFit::family)
        .containsExactlyInAnyOrder(CurveFamily.EXPONENTIAL, CurveFamily.WRIGHT);
    assertThat(new CurveFitter(built(example(CurveFamily.LOGISTIC), 4)).fitAll()).isEmpty();
  }

  @Test
  void aShortWeekWeighsLess() {
    List<LaunchWeek> weeks = new ArrayList<>(built(new RampCurve.Exponential(80, 6), 12));
    LaunchWeek last = weeks.get(11);
    weeks.set(11, new LaunchWeek(12, last.from(), last.daysBefore(), 5, 5 * 20));
    double fullWeek = fitted(weeks).plateauPerDay();
    weeks.set(11, new LaunchWeek(12, last.from(), last.daysBefore(), 1, 20));
    double shortWeek = fitted(weeks).plateauPerDay();

    assertThat(fullWeek).isLessThan(shortWeek);
    assertThat(shortWeek).isLessThan(80);
  }

  @Test
  void aWeekWithoutWorkingDaysSaysNothing() {
    List<LaunchWeek> weeks = new ArrayList<>(built(new RampCurve.Exponential(80, 6), 12));
    RampCurve before = fitted(weeks);
    weeks.add(7, new LaunchWeek(8, weeks.get(7).from(), weeks.get(7).daysBefore(), 0, 0));

    assertThat(fitted(weeks)).isEqualTo(before);
  }

  @Test
  void theSameWeeksGiveTheSameFit() {
    List<LaunchWeek> weeks = noisy(new RampCurve.Exponential(80, 6), 12, 3, 7);

    assertThat(new CurveFitter(weeks).fitAll().toString())
        .isNotEmpty()
        .isNotEqualTo(
            new CurveFitter(noisy(example(CurveFamily.WRIGHT), 12, 3, 7)).fitAll().toString());
    assertThat(new CurveFitter(weeks).fitAll().stream().map(CurveFit::curve).toList())
        .isEqualTo(new CurveFitter(weeks).fitAll().stream().map(CurveFit::curve).toList());
  }

  @Test
  void theBandHoldsTheTrueCurveAboutNineTimesOfTen() {
    RampCurve truth = new RampCurve.Exponential(80, 6);
    LaunchWeek later = LearningCurveTest.week(20, 5);
    int tries = 400;
    int held = 0;
    for (int seed = 0; seed < tries; seed++) {
      CurveFit fit =
          new CurveFitter(noisy(truth, 14, 2, seed))
              .fit(CurveFamily.EXPONENTIAL, 400)
              .orElseThrow();
      FitBand band = fit.band();
      held +=
          band != null
                  && band.low(later) <= truth.perDay(later)
                  && truth.perDay(later) <= band.high(later)
              ? 1
              : 0;
    }
    assertThat(held).isBetween((int) (0.85 * tries), (int) (0.95 * tries));
  }

  @Test
  void studentsPointsAreThoseOfTheTable() {
    assertThat(FitBand.student95(3)).isCloseTo(2.353, offset(0.01));
    assertThat(FitBand.student95(5)).isCloseTo(2.015, offset(0.002));
    assertThat(FitBand.student95(10)).isCloseTo(1.812, offset(0.001));
    assertThat(FitBand.student95(30)).isCloseTo(1.697, offset(0.001));
  }

  private static RampCurve.Exponential fitted(List<LaunchWeek> weeks) {
    CurveFit fit = new CurveFitter(weeks).fit(CurveFamily.EXPONENTIAL, 400).orElseThrow();
    return (RampCurve.Exponential) fit.curve();
  }

  private static RampCurve example(CurveFamily family) {
    return switch (family) {
      case EXPONENTIAL -> new RampCurve.Exponential(80, 6);
      case LOGISTIC -> new RampCurve.Logistic(80, 0.6, 8);
      case WRIGHT -> new RampCurve.Wright(10, 0.8);
      case DE_JONG -> new RampCurve.DeJong(2, 0.75, 0.02);
    };
  }

  private static double[] numbers(RampCurve curve) {
    return curve.parameters().values().stream().mapToDouble(number -> number).toArray();
  }

  /** Weeks of 1,000 days, so that whole vehicles do not blur the curve. */
  private static List<LaunchWeek> built(RampCurve curve, int weeks) {
    return IntStream.rangeClosed(1, weeks)
        .mapToObj(
            number -> {
              LaunchWeek week = LearningCurveTest.week(number, 1000);
              return new LaunchWeek(
                  number,
                  week.from(),
                  week.daysBefore(),
                  week.days(),
                  (int) Math.round(1000 * curve.perDay(week)));
            })
        .toList();
  }

  private static List<LaunchWeek> noisy(RampCurve curve, int weeks, double spread, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.rangeClosed(1, weeks)
        .mapToObj(
            number -> {
              LaunchWeek week = LearningCurveTest.week(number, 5);
              double error = spread * random.nextGaussian();
              int units = (int) Math.round(5 * Math.max(0, curve.perDay(week) + error));
              return new LaunchWeek(number, week.from(), week.daysBefore(), 5, units);
            })
        .toList();
  }
}
