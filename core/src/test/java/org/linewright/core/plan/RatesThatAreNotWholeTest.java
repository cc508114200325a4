package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.promise.LineBook;
import org.linewright.core.testplants.MicroPlant;

/** What a day cannot finish is finished on a later day: nothing of the rate is lost. */
class RatesThatAreNotWholeTest {

  @ParameterizedTest
  @EnumSource(Mode.class)
  void twoAndAHalfADayAreFiftyInTwentyDays(Mode mode) {
    // the last start is on the last day but one, a Saturday: all 20 working days count
    Plan plan = plan("2.5", 60, mode);

    assertThat(plan.summary().released()).isEqualTo(50);
    assertThat(plan.jobs()).allMatch(job -> isWorkingDay(job.day()));
  }

  @Test
  void theDaysTakeTurns() {
    Plan plan = plan("2.5", 10, Mode.LIST);

    assertThat(plan.jobs()).extracting(Job::units).containsExactly(2, 3, 2, 3);
  }

  @Test
  void aTaktThatDoesNotDivideTheShiftLosesNothingOverAMonth() {
    // 480 min / 15.2 min = 31.5789… a day, 631.57… in 20 days
    assertThat(plan("31.578947", 700, Mode.TWO).summary().released()).isEqualTo(631);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aVehicleThatNeedsMoreThanADayIsBuiltOverSeveralDays(Mode mode) {
    // 2.5 days each: done on the days 3, 5, 8, 10 … of 20
    Plan plan = plan("0.4", 10, mode);

    assertThat(plan.jobs())
        .extracting(Job::day)
        .startsWith(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 6), LocalDate.of(2026, 3, 11));
    assertThat(plan.summary().released()).isEqualTo(8);
  }

  @Test
  void coverCountsAsThePlanDoes() {
    assertThat(cover("2.5")).isEqualTo(50);
    assertThat(cover("31.578947")).isEqualTo(631);
    assertThat(cover("0.4")).isEqualTo(8);
    assertThat(cover("2")).isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.5"})
  void onlyRatesThatAreNotWholeCarry(String rate) {
    Plant plant =
        MicroPlant.of(
            "variants variant=W value=1000",
            "line_rates line=L variant=V units_per_day=2",
            "line_rates line=L variant=W units_per_day=" + rate);
    Instance instance = Instance.compile(plant);
    LineBook lines = new LineBook(instance);
    BuildOption v = instance.options().get(0).get(0);
    BuildOption w = instance.options().get(1).get(0);
    for (int day = 0; day < 2; day++) {
      lines.take(v, day, 1);
      lines.take(w, day, 1);
    }

    // 1/2 + 1/3 a day leaves 1/6: two sixths would hold one more W; 1/2 + 2/7 leaves 3/14: they do
    assertThat(lines.freeUnits(w, 1)).isEqualTo(rate.equals("3") ? 0 : 1);
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  private static Plan plan(String rate, int ordered, Mode mode) {
    Plant plant =
        MicroPlant.of(
            "line_rates line=L variant=* units_per_day=" + rate,
            "orders order=O variant=V quantity=" + ordered + " minimum_shipment=1");
    Plan plan = AfterTransfers.of(Instance.compile(plant)).plan(mode);
    assertThat(PlanChecker.check(plant, plan).violations()).isEmpty();
    return plan;
  }

  private static long cover(String rate) {
    Plant plant =
        MicroPlant.of(
            "line_rates line=L variant=* units_per_day=" + rate,
            "parts part=X",
            "bom variant=V part=X quantity=1 supply=loose",
            "stock part=X quantity=5000 status=on_hand");
    return CoverQuestion.answer(Instance.compile(plant)).lines().get(0).buildable();
  }
}
