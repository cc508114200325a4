package org.linewright.core.plan.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.bound.QuickBound;
import org.linewright.core.plan.internal.write.PlanAssembler;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;

/** The list planner against the independent checker and against itself. */
@Tag("slow")
class ListPlannerTest {
  private static final int PLANTS = 1000;

  @ParameterizedTest
  @EnumSource(names = {"LIST", "TWO"})
  void everyPlanOfARandomPlantKeepsEveryPromise(Mode mode) {
    int released = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomPlants.plant(seed);
      Plan plan = plan(plant, mode);
      assertThat(PlanChecker.check(plant, plan).violations())
          .as("seed %d, features %s", seed, RandomPlants.features(seed))
          .isEmpty();
      released += plan.summary().released();
    }
    assertThat(released).as("vehicles in all plans together").isGreaterThan(5 * PLANTS);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "TWO"})
  void theQuickWayOfFillingDaysGivesThePlanOfThePlainWay(Mode mode) {
    EnumSet<Feature> simple =
        EnumSet.of(
            Feature.SEVERAL_LINES,
            Feature.HOLIDAYS,
            Feature.SHIFTS,
            Feature.RATE_PHASES,
            Feature.RAMPS,
            Feature.KITS,
            Feature.IN_TRANSIT_KITS,
            Feature.ARRIVALS,
            Feature.SOURCES,
            Feature.SOURCE_LIMITS,
            Feature.STOPS,
            Feature.ASAP_ORDERS,
            Feature.SPLITTABLE_ORDERS);
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomPlants.plant(seed, simple, Size.SMALL);
      Instance instance = Instance.compile(plant);
      // the two may note the starts of an order in another sequence
      assertThat(assembled(instance, mode, false))
          .usingRecursiveComparison()
          .ignoringFields("starts")
          .as("seed %d", seed)
          .isEqualTo(assembled(instance, mode, true));
    }
  }

  @Test
  void aKitAssemblyPlantOfAThousandOrdersIsPlannedWithoutViolation() {
    Plant plant = KitAssembly.small(7).plant();
    for (Mode mode : List.of(Mode.LIST, Mode.TWO)) {
      Plan plan = plan(plant, mode);
      assertThat(PlanChecker.check(plant, plan).violations()).isEmpty();
      assertThat(plan.summary().onTime()).isGreaterThan(plan.summary().late());
    }
  }

  @Test
  void twoNeverDeliversFewerVehiclesOnTimeThanListOnKitAssembly() {
    for (long seed = 1; seed <= 5; seed++) {
      Plant plant = new KitAssembly(10, 20, 100, 2, 500, seed).plant();
      assertThat(plan(plant, Mode.TWO).summary().onTime())
          .isGreaterThanOrEqualTo(plan(plant, Mode.LIST).summary().onTime());
    }
  }

  @Test
  void theOrderOfRowsInStockAndArrivalsChangesNothing() {
    for (long seed = 0; seed < 300; seed++) {
      Plant plant = RandomPlants.plant(seed);
      Plant shuffled =
          plant
              .with(PlantTables.STOCK, shuffled(plant.stock(), seed))
              .with(PlantTables.ARRIVALS, shuffled(plant.arrivals(), seed))
              .with(PlantTables.SUPPLIERS, shuffled(plant.suppliers(), seed))
              .with(PlantTables.EVENTS, shuffled(plant.events(), seed));
      assertThat(plan(shuffled, Mode.LIST)).as("seed %d", seed).isEqualTo(plan(plant, Mode.LIST));
    }
  }

  @Test
  void theSamePlantGivesTheSamePlan() {
    for (long seed = 0; seed < 100; seed++) {
      assertThat(plan(RandomPlants.plant(seed), Mode.TWO))
          .isEqualTo(plan(RandomPlants.plant(seed), Mode.TWO));
    }
  }

  @Test
  void onlyTheCheckerCanSayThatAPlanIsRightSoItMustSeeAPlanOfAnotherPlant() {
    Plant plant = new KitAssembly(5, 20, 60, 2, 200, 3).plant();
    Plan plan = plan(plant, Mode.LIST);
    Plant withoutStock =
        plant
            .with(PlantTables.STOCK, List.<Stock>of())
            .with(PlantTables.SOURCES, List.<Source>of());
    assertThat(plant.bom()).isNotEmpty().allMatch((BomLine line) -> line.quantity() > 0);
    assertThat(PlanChecker.check(withoutStock, plan).violations()).isNotEmpty();
  }

  private static <T> List<T> shuffled(List<T> rows, long seed) {
    List<T> copy = new ArrayList<>(rows);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }

  private static Plan assembled(Instance instance, Mode mode, boolean alwaysPlain) {
    PlacingRules rules = new PlacingRules(alwaysPlain, false, false, 60);
    ListPlanner planner = new ListPlanner(new Books(instance), rules);
    planner.plan(mode);
    return new PlanAssembler(instance, planner.planned())
        .assemble(mode, List.of(), QuickBound.of(planner.planned().books()));
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(mode);
  }
}
