package org.linewright.core.check.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.LockedPlants;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.FullPlants;
import org.linewright.core.testplants.MicroPlant;
import org.linewright.core.testplants.Size;
import org.linewright.core.units.Money;

/** No car waits on the yard for parts that lie on the shelf. */
class IdleShelfTest {
  private static final int COUNT = Integer.getInteger("idle.count", 12);
  private static final long MOVES = Long.getLong("idle.moves", 200);
  private static final Set<Feature> FEATURES =
      Set.of(
          Feature.KITS,
          Feature.MISSING_SETS,
          Feature.BUILT_INCOMPLETE,
          Feature.BUILD_INCOMPLETE,
          Feature.ARRIVALS,
          Feature.ASAP_ORDERS,
          Feature.SPLITTABLE_ORDERS);
  private static final Size LARGER = new Size(3, 4, 6, 25, 30, 60, 6, 10, 8);

  @Test
  void noCarWaitsForPartsThatLieThere(TestReporter told) {
    Effort effort = new Effort(Duration.ofMinutes(10), MOVES, 0, 1);
    List<String> waits = new ArrayList<>();
    int completed = 0;
    for (int i = 0; i < COUNT; i++) {
      long seed = 4L * i + 3; // plants with trouble with kits
      Plant plant =
          parkingIsDear(LockedPlants.withoutLocks(FullPlants.plant(seed, FEATURES, LARGER)));
      for (Mode mode : List.of(Mode.TWO, Mode.BEST)) {
        Plan plan = Planner.plan(Instance.compile(plant), PlanRequest.of(mode).with(effort));
        completed += plan.completions().size();
        for (String wait : new IdleShelf(plant, plan).waits()) {
          waits.add(seed + " " + mode + ": " + wait);
        }
      }
    }
    told.publishEntry("completions", String.valueOf(completed));
    assertThat(waits).isEmpty();
    assertThat(completed).isGreaterThan(COUNT / 3);
  }

  /** Two cars lack a head unit; twelve come on 26 March, ten kits lack one, too. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void headUnitsThatComeGoToTheCarsOnTheDayAndKitsWaitForThem(Mode mode) {
    Plant plant =
        MicroPlant.until(
            LocalDate.of(2026, 5, 31),
            "option build_incomplete=yes",
            "line_rates line=L variant=V units_per_day=4",
            "parts part=HU retrofit_hours=1",
            "bom variant=V part=HU quantity=1 supply=kit",
            "kits cohort=K variant=V kits=12 missing=HU built_incomplete=2",
            "arrivals consignment=C part=HU quantity=12 eta=2026-03-26",
            "orders order=O1 variant=V quantity=5 due=2026-05-11",
            "orders order=O2 variant=V quantity=7 due=2026-05-12");
    Plan plan = Planner.plan(Instance.compile(plant), PlanRequest.of(mode));

    assertThat(plan.completions())
        .containsExactly(new Completion(LocalDate.of(2026, 3, 26), "V", "K", 2));
    assertThat(plan.jobs()).allMatch(Job::complete);
    assertThat(plan.summary().onTime()).isEqualTo(12);
  }

  private static Plant parkingIsDear(Plant plant) {
    Costs costs = new Costs(null, null, Money.of(1), null);
    return plant
        .with(PlantTables.ALTERNATES, List.of())
        .with(PlantTables.SOURCES, List.of())
        .with(
            new PlantSettings(
                plant.settings().name(),
                "EUR",
                plant.settings().planDate(),
                plant.settings().horizonEnd(),
                PartTransfers.NONE,
                plant.settings().priorities(),
                plant.settings().buildIncomplete(),
                plant.settings().yardCapacity(),
                plant.settings().completionsPerDay(),
                costs));
  }
}
