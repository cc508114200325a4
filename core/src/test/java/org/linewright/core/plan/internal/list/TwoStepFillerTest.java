package org.linewright.core.plan.internal.list;

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
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Planner;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.bound.QuickBound;
import org.linewright.core.plan.internal.objective.PlanBound;
import org.linewright.core.plan.internal.write.PlanAssembler;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** Vehicles begun without missing parts and finished later. */
class TwoStepFillerTest {
  private static final int PLANTS = 600;
  private static final PlacingRules IN_TWO_STEPS = new PlacingRules(false, true, false, 60);
  private static final Set<Feature> INCOMPLETE =
      EnumSet.of(
          Feature.KITS,
          Feature.MISSING_SETS,
          Feature.BUILD_INCOMPLETE,
          Feature.ARRIVALS,
          Feature.STOPS);

  /**
   * The line makes 2 a day and stands from 9 to 13 March, the four head units come on the 9th, the
   * order is due on the 11th. On the 10th 3 can be finished: 2 begun on Friday 6, 1 on Thursday 5;
   * the fourth is finished on the 9th, begun on the 5th. Parked 2 × 4 + 5 + 4 = 17 days at 5.
   */
  @Test
  void whatTheLineCannotBuildWhenThePartComesIsBegunBeforeAndFinishedThen() {
    Plan plan = inTwoSteps(stoppedLine(4), Mode.LIST);

    assertThat(plan.jobs())
        .containsExactly(
            new Job(march(5), "A1", "CITY", "K1", 2, false),
            new Job(march(6), "A1", "CITY", "K1", 2, false));
    assertThat(plan.completions())
        .containsExactly(
            new Completion(march(9), "CITY", "K1", 1), new Completion(march(10), "CITY", "K1", 3));
    assertThat(plan.deliveries()).containsExactly(new Delivery("O1", "CITY", 4, march(11), 0));
    assertThat(plan.summary().objective()).isEqualTo(Money.of(40_000 - 17 * 5));
    assertThat(plan.summary().released()).isEqualTo(4);
    assertThat(PlanChecker.check(stoppedLine(4), plan).violations()).isEmpty();
  }

  /**
   * The yard holds 3 only: begun before the stop, the fourth has no place. On the 16th the line
   * works again and builds 2 whole ones; 2 begun on the 6th are finished with them. 6 days late: 4
   * × 100 + 24 × 10; parked 2 × 10 days at 5.
   */
  @Test
  void noMoreAreBegunThanTheYardHolds() {
    Plan plan = inTwoSteps(stoppedLine(3), Mode.LIST);

    assertThat(plan.jobs())
        .containsExactly(
            new Job(march(6), "A1", "CITY", "K1", 2, false),
            new Job(march(16), "A1", "CITY", "K1", 2, true));
    assertThat(plan.completions()).containsExactly(new Completion(march(16), "CITY", "K1", 2));
    assertThat(plan.deliveries()).containsExactly(new Delivery("O1", "CITY", 4, march(17), 6));
    assertThat(plan.summary().objective()).isEqualTo(Money.of(40_000 - 640 - 100));
    assertThat(PlanChecker.check(stoppedLine(3), plan).violations()).isEmpty();
  }

  @Test
  void theListModesBeginNothing() {
    Plan plan = Planner.plan(Instance.compile(stoppedLine(4)), Mode.TWO, List.of());

    assertThat(plan.jobs()).allMatch(Job::complete);
    assertThat(plan.deliveries()).containsExactly(new Delivery("O1", "CITY", 4, march(18), 7));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIST", "TWO"})
  void everyPlanWithVehiclesBegunIncompleteKeepsEveryPromise(Mode mode) {
    int begun = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = plant(seed);
      Plan plan = inTwoSteps(plant, mode);
      assertThat(PlanChecker.check(plant, plan).violations())
          .as("seed %d, features %s", seed, RandomPlants.features(seed))
          .isEmpty();
      assertThat(plan.summary().objective().cents())
          .isLessThanOrEqualTo(plan.summary().bound().cents());
      begun += plan.jobs().stream().filter(job -> !job.complete()).mapToInt(Job::units).sum();
    }
    assertThat(begun).as("vehicles begun incomplete").isGreaterThan(PLANTS / 20);
  }

  @Test
  void whatIsGivenBackLeavesTheBooksAsTheyWere() {
    for (long seed = 0; seed < 150; seed++) {
      Instance instance = Instance.compile(plant(seed));
      ListPlanner planner = new ListPlanner(new Books(instance), IN_TWO_STEPS);
      planner.plan(Mode.LIST);
      Books books = planner.planned().books();
      assertThat(books.hold()).isTrue();
      SplittableRandom random = new SplittableRandom(seed);
      List<Integer> kept = new ArrayList<>();
      for (int entry = 0; entry < books.log.size; entry++) {
        if (random.nextBoolean()) {
          books.giveBack(books.log, entry);
        } else {
          kept.add(entry);
        }
      }
      Books fresh = new Books(instance);
      kept.forEach(entry -> fresh.startAgain(books.log, entry));
      assertThat(state(books)).as("seed %d", seed).isEqualTo(state(fresh));
    }
  }

  /** Everything that the books still give. */
  private static List<Long> state(Books books) {
    List<Long> state = new ArrayList<>();
    for (int day = 0; day < books.days; day++) {
      for (int material = 0; material < books.recipes.materials(); material++) {
        state.add((long) books.materials.promised(material, day));
      }
      for (List<BuildOption> options : books.instance.options()) {
        for (BuildOption option : options) {
          state.add((long) books.lines.freeUnits(option, day));
        }
      }
      state.add((long) books.completionsLeft[day]);
      state.add((long) books.yard.free(day));
    }
    state.add(books.hold() ? 1L : 0L);
    return state;
  }

  private static Plant plant(long seed) {
    EnumSet<Feature> features = EnumSet.copyOf(INCOMPLETE);
    features.addAll(RandomPlants.features(seed));
    return RandomPlants.plant(seed, features, Size.SMALL);
  }

  private static Plan inTwoSteps(Plant plant, Mode mode) {
    AfterTransfers after = AfterTransfers.of(Instance.compile(plant));
    Books books = new Books(after.instance());
    ListPlanner planner = new ListPlanner(books, IN_TWO_STEPS);
    planner.plan(mode);
    PlanBound bound = QuickBound.of(books);
    return new PlanAssembler(after.instance(), planner.planned())
        .assemble(mode, after.ledger(), bound);
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static Plant stoppedLine(int yardCapacity) {
    PlantSettings settings =
        new PlantSettings(
            "yard",
            "EUR",
            march(2),
            march(31),
            PartTransfers.NONE,
            Priorities.STRICT,
            true,
            yardCapacity,
            3,
            Costs.DEFAULT);
    List<CalendarRow> calendar = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      calendar.add(new CalendarRow("C", DayPattern.find(day).orElseThrow(), 1));
    }
    Money value = Money.of(10_000);
    return Plant.of(settings)
        .with(PlantTables.CALENDARS, calendar)
        .with(PlantTables.LINES, List.of(new Line("A1", "", "C", 1, null)))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("A1", "CITY", null, null, 2)))
        .with(
            PlantTables.VARIANTS,
            List.of(
                new Variant("CITY", "", null, null, BuildMode.CKD, value, null, null, null, null)))
        .with(PlantTables.PARTS, List.of(new Part("HU", "", "", null, Money.of(1), 2.0, null)))
        .with(PlantTables.BOM, List.of(new BomLine("CITY", "HU", 1, SupplyKind.KIT, null, null)))
        .with(
            PlantTables.KITS,
            List.of(
                new KitCohort(
                    "K1", "CITY", 4, List.of("HU"), StockStatus.ON_HAND, null, 0, null, null)))
        .with(
            PlantTables.ARRIVALS,
            List.of(new Arrival("HU-1", "HU", 4, march(9), null, 0, null, null, "")))
        .with(
            PlantTables.EVENTS,
            List.of(new Event("E1", march(9), march(13), EventKind.LINE_STOPPED, "A1", "", "")))
        .with(
            PlantTables.ORDERS,
            List.of(new Order("O1", null, "CITY", 4, march(11), 1, null, null, null)));
  }
}
