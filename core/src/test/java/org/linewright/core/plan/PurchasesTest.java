package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.MicroPlant;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;

/** What a plan buys, and in which orders. */
class PurchasesTest {
  private static final String[] NEEDS_X = {
    "line_rates line=L variant=* units_per_day=5",
    "parts part=X unit_cost=10",
    "bom variant=V part=X quantity=1 supply=loose",
    "suppliers supplier=S",
    "orders order=O variant=V quantity=10 due=2026-03-12"
  };

  @Test
  void twoNeedsThatOneOrderCoversAreRoundedUpTogether() {
    // 5 a day on 10 and 11 March; ordered once a week: both by the order of the week before
    Plan plan =
        plan(
            "sources part=X supplier=S lead_time_days=3 minimum_order=8 capacity_per_week=50"
                + " priority=1 approved=yes");

    assertThat(plan.purchases())
        .containsExactly(
            new Purchase("X", "S", 10, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5)));
  }

  @Test
  void theMultipleIsRoundedUpOnTheSumToo() {
    Plan plan =
        plan(
            "sources part=X supplier=S lead_time_days=3 minimum_order=8 order_multiple=4"
                + " capacity_per_week=50 priority=1 approved=yes");

    assertThat(plan.purchases()).extracting(Purchase::quantity).containsExactly(12);
  }

  @Test
  void whatAWeekHasLeftNeedNotReachTheMinimumAgain() {
    // 12 a week, at least 8 in an order: 10 are one order, the rest of 2 is not bought along
    Plan plan =
        plan(
            "sources part=X supplier=S lead_time_days=3 minimum_order=8 capacity_per_week=12"
                + " priority=1 approved=yes");

    assertThat(plan.purchases()).extracting(Purchase::quantity).containsExactly(10);
  }

  @Test
  void aSourceWhoseMinimumIsMoreThanItEverSellsIsNeverChosen() {
    Plant plant =
        plant(
            "sources part=X supplier=S lead_time_days=3 minimum_order=50 capacity_per_week=20"
                + " priority=1 approved=yes");
    Instance instance = Instance.compile(plant);

    assertThat(instance.sources().get(instance.parts().get("X")).get(0).firstDay())
        .isEqualTo(Instance.NEVER);
    assertThat(plan(plant, Mode.TWO).summary().unmet()).isEqualTo(10);
    assertThat(plan(plant, Mode.BEST).purchases()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "TWO"})
  void noSupplierGetsTwoOrdersForAPartOnADay(Mode mode) {
    Set<Feature> features = Set.of(Feature.SOURCES, Feature.SOURCE_LIMITS, Feature.ARRIVALS);
    int rows = 0;
    for (long seed = 0; seed < 300; seed++) {
      Plant plant = RandomPlants.plant(seed, features, Size.SMALL);
      Plan plan = plan(plant, mode);
      assertThat(PlanChecker.check(plant, plan).violations()).as("seed %d", seed).isEmpty();
      Set<List<Object>> calls = new HashSet<>();
      for (Purchase one : plan.purchases()) {
        assertThat(calls.add(List.of(one.part(), one.supplier(), one.ordered(), one.received())))
            .as("seed %d, %s", seed, one)
            .isTrue();
      }
      rows += calls.size();
    }
    assertThat(rows).isGreaterThan(300);
  }

  private static Plant plant(String source) {
    String[] lines = Arrays.copyOf(NEEDS_X, NEEDS_X.length + 1);
    lines[NEEDS_X.length] = source;
    return MicroPlant.of(lines);
  }

  private static Plan plan(String source) {
    return plan(plant(source), Mode.TWO);
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(mode);
  }
}
