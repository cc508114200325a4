package org.linewright.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linewright.core.time.Horizon;
import org.linewright.files.report.draw.CurvePicture;

class PeriodsTest {
  /** From a Thursday to a Tuesday. */
  private static final Horizon HORIZON =
      new Horizon(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 2, 10));

  @Test
  void daysAreDays() {
    assertThat(Periods.days(HORIZON, 2).all())
        .containsExactly(new Period(0, 0, "2026-01-29"), new Period(1, 1, "2026-01-30"));
  }

  @Test
  void weeksBeginOnMondayAndAreNamedByIt() {
    assertThat(Periods.weeks(HORIZON, 13).all())
        .containsExactly(
            new Period(0, 3, "2026-01-26"),
            new Period(4, 10, "2026-02-02"),
            new Period(11, 12, "2026-02-09"));
  }

  @Test
  void monthsBeginOnTheFirst() {
    assertThat(Periods.months(HORIZON, 13).all())
        .containsExactly(new Period(0, 2, "2026-01"), new Period(3, 12, "2026-02"));
  }

  @Test
  void amountsStandAtRoundSteps() {
    assertThat(CurvePicture.step(1)).isEqualTo(1);
    assertThat(CurvePicture.step(18)).isEqualTo(2);
    assertThat(CurvePicture.step(66_836)).isEqualTo(10_000);
    assertThat(CurvePicture.step(250_000)).isEqualTo(50_000);
  }
}
