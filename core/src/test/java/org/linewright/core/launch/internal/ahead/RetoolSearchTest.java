package org.linewright.core.launch.internal.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.instance.Instance;
import org.linewright.core.launch.LaunchQuestion;
import org.linewright.core.launch.RetoolAnswer;
import org.linewright.core.launch.RetoolWindow;
import org.linewright.core.launch.RetoolWish;
import org.linewright.core.launch.internal.history.LineDays;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.units.Money;

/** Windows for re-tooling against planning every one of them again. */
@Tag("slow")
class RetoolSearchTest {
  private static final int PLANTS = 50;
  private static final int DAYS = 2;

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIST", "TWO"})
  void aWindowThatIsIdleChangesNothing(Mode mode) {
    int checked = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomPlants.plant(seed);
      String line = plant.lines().get(0).line();
      Plan base = plan(plant, mode);
      for (RetoolWindow window : ask(plant, mode, line, 1000).windows()) {
        if (!window.planned()) {
          Plan stopped = stopped(plant, mode, line, window.start(), window.end());
          assertThat(stopped.jobs()).as("seed %d, %s", seed, window).isEqualTo(base.jobs());
          assertThat(stopped.summary().objective()).isEqualTo(base.summary().objective());
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(PLANTS / 4);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIST", "TWO"})
  void whereEveryWindowIsBusyTheCheapestOfAllIsFound(Mode mode) {
    int checked = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomPlants.plant(seed);
      String line = plant.lines().get(0).line();
      RetoolAnswer answer = ask(plant, mode, line, 1000);
      if (answer.proof() == RetoolAnswer.Proof.ALL && answer.given().isEmpty()) {
        RetoolWindow best = answer.windows().get(0);
        Money objective =
            stopped(plant, mode, line, best.start(), best.end()).summary().objective();
        List<LocalDate> days =
            new LineDays(plant, line)
                .calendarDays(plant.horizon().planDate(), plant.horizon().end());
        for (int start = 0; start + DAYS <= days.size(); start++) {
          Plan other = stopped(plant, mode, line, days.get(start), days.get(start + DAYS - 1));
          assertThat(other.summary().objective())
              .as("seed %d, start %s", seed, days.get(start))
              .isLessThanOrEqualTo(objective);
        }
        checked++;
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void noCostIsNegative() {
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomPlants.plant(seed);
      for (RetoolWindow window :
          ask(plant, Mode.TWO, plant.lines().get(0).line(), 1000).windows()) {
        assertThat(window.cost()).as("seed %d", seed).isGreaterThanOrEqualTo(Money.ZERO);
      }
    }
  }

  @Test
  void aWishWithoutDaysIsAFault() {
    assertThatThrownBy(() -> new RetoolWish("A1", 0, null, null, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("days = 0");
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(mode);
  }

  private static RetoolAnswer ask(Plant plant, Mode mode, String line, int mostPlans) {
    return LaunchQuestion.retool(
        plant, plan(plant, mode), new RetoolWish(line, DAYS, null, null, mostPlans));
  }

  private static Plan stopped(Plant plant, Mode mode, String line, LocalDate from, LocalDate to) {
    return new Replanner(plant, plan(plant, mode))
        .plan(List.of(StopEdit.of("STOP", line, from, to)));
  }
}
