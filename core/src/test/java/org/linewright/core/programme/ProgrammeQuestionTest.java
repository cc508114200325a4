package org.linewright.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.testplants.FullPlants;
import org.linewright.core.units.Money;

class ProgrammeQuestionTest {
  private static final ProjectEffort LITTLE = ProjectEffort.counted(50, 0);

  private static ProgrammeAnswer answer(Plant plant) {
    return ProgrammeQuestion.answer(plant, LITTLE, ChanceRequest.of(50, 1, 1));
  }

  @Test
  void aFacilityOpensOnTheDayAfterItsLastActivityAndCostsWhatTheyCost() {
    for (long seed = 0; seed < 60; seed++) {
      Plant plant = FullPlants.plant(seed);
      ProgrammeAnswer answer = answer(plant);
      Map<String, LocalDate> last = new HashMap<>();
      Map<String, Money> cost = new HashMap<>();
      for (ActivityDates row : answer.activities()) {
        last.merge(row.facility(), row.last(), (a, b) -> a.isAfter(b) ? a : b);
        cost.merge(row.facility(), row.cost(), Money::plus);
        boolean isAhead = !row.start().isBefore(plant.horizon().planDate());
        assertThat(isAhead).isEqualTo(row.state() == ActivityState.PLANNED);
      }
      for (FacilityDates row : answer.facilities()) {
        if (answer.isScheduled()) {
          assertThat(row.opening()).isEqualTo(last.get(row.facility()).plusDays(1));
          assertThat(row.earliest()).isBeforeOrEqualTo(row.opening());
          assertThat(row.cost()).isEqualTo(cost.get(row.facility()));
        } else {
          assertThat(row.opening()).isNull();
          assertThat(answer.missing().cents()).isPositive();
        }
      }
    }
  }

  @Test
  void withoutFundsMoneyHoldsNothingUp() {
    for (long seed = 0; seed < 60; seed++) {
      Plant plant = FullPlants.plant(seed);
      Plant rich = plant.with(PlantTables.FUNDS, List.of());
      ProgrammeAnswer answer = answer(rich);
      assertThat(answer.isScheduled()).isTrue();
      assertThat(answer.holds()).noneMatch(hold -> hold.kind() == HoldKind.CASH);
      assertThat(answer.activities()).hasSameSizeAs(rich.activities());
      assertThat(answer.chances().isPresent())
          .isEqualTo(rich.activities().stream().anyMatch(ProgrammeQuestionTest::isInDoubt));
    }
  }

  private static boolean isInDoubt(Activity row) {
    return row.p90DurationDays() != null || row.p90Cost() != null;
  }
}
