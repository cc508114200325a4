package org.linewright.core.plan.internal.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.bound.QuickBound;
import org.linewright.core.plan.internal.list.ListPlanner;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.objective.PlanBound;
import org.linewright.core.plan.internal.write.PlanAssembler;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.reason.Reason;
import org.linewright.core.table.TableSpec;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.MicroPlant;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** Plans that keep the frozen days of a former plan. */
class FrozenStartsTest {
  private static final int PLANTS = 500;

  /**
   * A1 makes 2 a day and is frozen until Tuesday 3 March. The former plan starts 2 CITY from K1 on
   * the 2nd and on the 3rd, but K1 has 3 kits now: 2 + 1 are kept. O1 gets the two of the 2nd. O2
   * gets the one of the 3rd and one more from K2 on Tuesday 10 March. The 3rd has room for V, but
   * it is frozen: V is built on the 4th, a day late.
   */
  @Test
  void frozenVehiclesServeOrdersAndNothingElseIsStartedOnTheirDays() {
    Plant plant = frozenLine();
    List<Job> former =
        List.of(
            new Job(march(2), "A1", "CITY", "K1", 2, true),
            new Job(march(3), "A1", "CITY", "K1", 2, true),
            new Job(march(4), "A1", "CITY", "K1", 2, true));

    Plan plan = Planner.plan(Instance.compile(plant), PlanRequest.of(Mode.LIST).keeping(former));

    assertThat(plan.jobs())
        .containsExactly(
            new Job(march(2), "A1", "CITY", "K1", 2, true),
            new Job(march(3), "A1", "CITY", "K1", 1, true),
            new Job(march(4), "A1", "V", "", 1, true),
            new Job(march(10), "A1", "CITY", "K2", 1, true));
    assertThat(plan.notices())
        .extracting(Reason::text)
        .containsExactly(
            "frozen 2 CITY on A1 2026-03-03 cannot be kept: 1 kit of K1 short, 1 kept");
    assertThat(plan.deliveries())
        .containsExactly(
            new Delivery("O1", "CITY", 2, march(10), 0),
            new Delivery("O2", "CITY", 2, march(11), 0),
            new Delivery("O3", "V", 1, march(5), 1));
    // 5 vehicles of 10,000; one late vehicle 100, one late day 10
    assertThat(plan.summary().objective()).isEqualTo(Money.of(50_000 - 110));
    assertThat(plan.summary().released()).isEqualTo(5);
    assertThat(PlanChecker.check(plant, plan, former).violations()).isEmpty();
  }

  @Test
  void withoutAFormerPlanNothingIsFrozen() {
    Plan plan = Planner.plan(Instance.compile(frozenLine()), Mode.LIST, List.of());

    assertThat(plan.jobs()).contains(new Job(march(3), "A1", "V", "", 1, true));
    assertThat(plan.notices()).isEmpty();
  }

  /**
   * The second stage of S is frozen on Thursday 5 March, its base B is built on a line that is not.
   * Each B takes a P and each S another one; of 3 P, 2 B and 1 S could be started, and one B would
   * be built for nobody. One of each is.
   */
  @Test
  void noBaseIsBuiltForASecondStageThatItLeavesWithoutParts() {
    Plant plant =
        MicroPlant.of(
            "lines line=A1 calendar=D frozen_until=2026-03-01",
            "lines line=S1 calendar=D frozen_until=2026-03-05",
            "variants variant=B value=10000",
            "variants variant=S value=20000 base_variant=B second_stage_days=1",
            "line_rates line=A1 variant=B units_per_day=2",
            "line_rates line=S1 variant=S units_per_day=2",
            "bom variant=B part=P quantity=1 supply=loose",
            "bom variant=S part=P quantity=1 supply=loose",
            "stock part=P quantity=3",
            "orders order=O variant=S quantity=2 due=2026-03-20");
    List<Job> former = List.of(new Job(march(5), "S1", "S", "", 2, true));

    Plan plan = Planner.plan(Instance.compile(plant), PlanRequest.of(Mode.TWO).keeping(former));

    assertThat(plan.jobs())
        .containsExactly(
            new Job(march(4), "A1", "B", "", 1, true), new Job(march(5), "S1", "S", "", 1, true));
    assertThat(plan.notices()).hasSize(1);
    assertThat(PlanChecker.check(plant, plan, former).violations()).isEmpty();
    assertThat(PlanChecker.builtForNobody(plant, plan, former)).isEmpty();
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static Plant frozenLine() {
    List<CalendarRow> calendar = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      calendar.add(new CalendarRow("C", DayPattern.find(day).orElseThrow(), 1));
    }
    return Plant.of(PlantSettings.of("frozen", march(2), march(31)))
        .with(PlantTables.CALENDARS, calendar)
        .with(PlantTables.LINES, List.of(new Line("A1", "", "C", 1, march(3))))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("A1", "*", null, null, 2)))
        .with(PlantTables.VARIANTS, List.of(variant("CITY"), variant("V")))
        .with(PlantTables.KITS, List.of(kits("K1", 3), kits("K2", 5)))
        .with(
            PlantTables.ORDERS,
            List.of(
                new Order("O1", null, "CITY", 2, march(10), 1, null, null, null),
                new Order("O2", null, "CITY", 2, march(11), 2, null, null, null),
                new Order("O3", null, "V", 1, march(4), 3, null, null, null)));
  }

  private static Variant variant(String name) {
    Money value = Money.of(10_000);
    return new Variant(name, "", null, null, BuildMode.CKD, value, null, null, null, null);
  }

  private static KitCohort kits(String cohort, int kits) {
    return new KitCohort(cohort, "CITY", kits, List.of(), StockStatus.ON_HAND, null, 0, null, null);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "TWO"})
  void thePlanOfTheSamePlantIsKeptWhole(Mode mode) {
    int kept = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = plant(seed);
      Plan former = plan(plant, Mode.LIST, List.of());
      Plan plan = plan(plant, mode, former.jobs());
      assertThat(plan.notices()).as("seed %d", seed).isEmpty();
      assertIsRight(plant, plan, former.jobs(), seed);
      kept += FrozenDays.jobs(Instance.compile(plant), former.jobs()).size();
    }
    assertThat(kept).as("jobs on frozen days").isGreaterThan(PLANTS / 2);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "TWO"})
  void whatAChangedPlantStillAllowsIsKeptAndTheRestIsTold(Mode mode) {
    int told = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = plant(seed);
      List<Job> former = plan(plant, mode, List.of()).jobs();
      Plant changed = changed(plant, seed);
      Plan plan = plan(changed, mode, former);
      assertIsRight(changed, plan, former, seed);
      told += plan.notices().size();
    }
    assertThat(told).as("jobs that cannot be kept").isGreaterThan(PLANTS / 5);
  }

  private static void assertIsRight(Plant plant, Plan plan, List<Job> former, long seed) {
    assertThat(PlanChecker.check(plant, plan, former).violations())
        .as("seed %d, features %s", seed, RandomPlants.features(seed))
        .isEmpty();
    assertThat(plan.summary().objective().cents())
        .isLessThanOrEqualTo(plan.summary().bound().cents());
  }

  private static Plant plant(long seed) {
    Set<Feature> features = RandomPlants.features(seed);
    features.add(Feature.FROZEN_DAYS);
    return RandomPlants.plant(seed, EnumSet.copyOf(features), Size.SMALL);
  }

  /** Drops about every fifth row of kits, stock, arrivals, sources, rates and orders. */
  private static Plant changed(Plant plant, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Plant changed = plant;
    for (TableSpec<?> spec :
        List.of(
            PlantTables.KITS,
            PlantTables.STOCK,
            PlantTables.ARRIVALS,
            PlantTables.SOURCES,
            PlantTables.LINE_RATES,
            PlantTables.ORDERS)) {
      changed = thinned(changed, spec, random);
    }
    return changed;
  }

  private static <T extends Record> Plant thinned(
      Plant plant, TableSpec<T> spec, SplittableRandom random) {
    List<T> rows = new ArrayList<>(plant.table(spec).rows());
    rows.removeIf(row -> random.nextInt(5) == 0);
    return plant.with(spec, rows);
  }

  /** The former plan may hold vehicles begun incomplete. */
  private static Plan plan(Plant plant, Mode mode, List<Job> former) {
    AfterTransfers after = AfterTransfers.of(Instance.compile(plant));
    Books books = FrozenStarts.open(after.instance(), former);
    ListPlanner planner = new ListPlanner(books, new PlacingRules(false, true, false, 60));
    planner.plan(mode);
    PlanBound bound = QuickBound.of(books);
    return new PlanAssembler(after.instance(), planner.planned())
        .assemble(mode, after.ledger(), bound);
  }
}
