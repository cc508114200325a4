package org.linewright.core.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The curves against published numbers and worked examples. */
public class LearningCurveTest {
  private static final LearningCurve EIGHTY = new LearningCurve(100, 0.8, 0);

  /** WRIGHT-80, published: b −0.3219280949, unit 10 = 0.4765 T1, ten units = 6.315 T1. */
  @Test
  void theUnitFormAtEightyPercent() {
    assertThat(EIGHTY.exponent()).isCloseTo(-0.3219280949, offset(1e-10));
    assertThat(EIGHTY.unitHours(10)).isCloseTo(47.65, offset(0.005));
    assertThat(EIGHTY.totalHours(10)).isCloseTo(631.5, offset(0.1));
  }

  /** Published: 80 / 64 / 51.2 / 40.96 at 2 / 4 / 8 / 16 units; 655.36 hours at 16. */
  @Test
  void theCumulativeAverageFormAtEightyPercent() {
    assertThat(EIGHTY.averageHours(2)).isCloseTo(80, offset(1e-9));
    assertThat(EIGHTY.averageHours(4)).isCloseTo(64, offset(1e-9));
    assertThat(EIGHTY.averageHours(8)).isCloseTo(51.2, offset(1e-9));
    assertThat(EIGHTY.averageHours(16)).isCloseTo(40.96, offset(1e-9));
    assertThat(16 * EIGHTY.averageHours(16)).isCloseTo(655.36, offset(1e-9));
    assertThat(16 * EIGHTY.averageHours(16) - 8 * EIGHTY.averageHours(8))
        .isCloseTo(245.76, offset(1e-9));
  }

  @Test
  void aThousandHoursADayMakeFiveHundredAndTwoInTenDays() {
    double units = EIGHTY.unitsAfter(10_000);

    assertThat(units).isCloseTo(502.0, offset(0.05));
    assertThat(EIGHTY.unitsPerDay(units, 1000)).isCloseTo(74.0, offset(0.05));
  }

  @Test
  void theFlowSolvesItsEquationForEveryShare() {
    for (double share : new double[] {0, 0.005, 0.25, 0.7, 1}) {
      LearningCurve curve = new LearningCurve(3, 0.8, share);
      for (double hours : new double[] {0.01, 1, 40, 5000}) {
        double units = curve.unitsAfter(hours);
        double power = 1 + curve.exponent();
        double spent = share * units + (1 - share) * Math.pow(units, power) / power;
        assertThat(3 * spent).as("share %s, hours %s", share, hours).isCloseTo(hours, offset(1e-6));
      }
    }
  }

  @Test
  void nothingIsMadeInNoTime() {
    assertThat(EIGHTY.unitsAfter(0)).isZero();
  }

  @Test
  void deJongNeverExceedsItsPlateau() {
    RampCurve.DeJong curve = new RampCurve.DeJong(10, 0.8, 0.25);

    assertThat(curve.plateau()).isEqualTo(40.0);
    assertThat(curve.perDay(week(2000, 5))).isBetween(35.0, 40.0);
  }

  @Test
  void theExponentialIsTheFormOfTheRampsTable() {
    RampCurve.Exponential curve = new RampCurve.Exponential(70, 6);

    assertThat(curve.perDay(week(1, 5))).isCloseTo(10.7, offset(0.05));
    assertThat(curve.perDay(week(2, 5))).isCloseTo(19.8, offset(0.05));
    assertThat(curve.perDay(week(3, 5))).isCloseTo(27.5, offset(0.05));
  }

  @Test
  void theLogisticIsHalfWayInItsMiddleWeek() {
    RampCurve.Logistic curve = new RampCurve.Logistic(80, 0.5, 8);

    assertThat(curve.perDay(week(8, 5))).isCloseTo(40, offset(1e-9));
    assertThat(curve.weeksFromTenToNinety()).isCloseTo(8.79, offset(0.005));
    double half = curve.weeksFromTenToNinety() / 2;
    assertThat(80 / (1 + Math.exp(-0.5 * half))).isCloseTo(72, offset(1e-9));
  }

  @Test
  void wrightMakesFiveHundredAndTwoInTenDays() {
    RampCurve.Wright curve = new RampCurve.Wright(10, 0.8);

    double inTenDays = 5 * curve.perDay(week(1, 5)) + 5 * curve.perDay(week(2, 5));
    assertThat(inTenDays).isCloseTo(502.0, offset(0.05));
    assertThat(curve.plateau()).isNull();
  }

  public static LaunchWeek week(int number, int days) {
    LocalDate from = LocalDate.of(2026, 3, 2).plusDays(7L * (number - 1));
    return new LaunchWeek(number, from, days * (number - 1), days, 0);
  }
}
