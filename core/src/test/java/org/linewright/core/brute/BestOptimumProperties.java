package org.linewright.core.brute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.testplants.TinyPlants;

/**
 * The planner against brute force on tiny plants: no plan is better than the best, no bound lower,
 * and mode best finds and proves it. {@code -Doptimum.seeds=20000} tries more plants, {@code
 * -Doptimum.first} starts at another seed.
 */
@Tag("slow")
class BestOptimumProperties {
  private static final int SEEDS = Integer.getInteger("optimum.seeds", 500);
  private static final int FIRST = Integer.getInteger("optimum.first", 0);
  private static final int MOST_SITUATIONS = 1_000;

  private record Case(long seed, Plant plant, Optimum optimum) {}

  private static final List<Case> CASES = new ArrayList<>();

  @BeforeAll
  static void findTheBestPlans() {
    CASES.clear();
    for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
      Plant plant = moneyOnly(TinyPlants.plant(seed));
      long number = seed;
      BruteForce.solve(plant, MOST_SITUATIONS)
          .ifPresent(optimum -> CASES.add(new Case(number, plant, optimum)));
    }
  }

  private static Plant moneyOnly(Plant plant) {
    return plant.with(plant.settings().withPriorities(Priorities.IGNORED));
  }

  @Test
  void nearlyAllTinyPlantsAreSmallEnough() {
    assertThat(CASES.size()).isGreaterThan(SEEDS * 95 / 100);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void noPlanIsBetterThanTheBestAndNoBoundIsLower(Mode mode) {
    for (Case one : CASES) {
      PlanSummary summary = plan(one.plant, mode).summary();
      assertThat(summary.bound().cents())
          .as("bound, seed %d", one.seed)
          .isGreaterThanOrEqualTo(one.optimum.cents());
      assertThat(summary.objective().cents())
          .as("objective, seed %d", one.seed)
          .isLessThanOrEqualTo(one.optimum.cents());
    }
  }

  @Test
  void modeBestFindsTheBestPlanProvesItAndKeepsEveryRule() {
    for (Case one : CASES) {
      Plan plan = plan(one.plant, Mode.BEST);
      assertThat(plan.summary().objective().cents())
          .as("objective, seed %d", one.seed)
          .isEqualTo(one.optimum.cents());
      assertThat(plan.summary().bound().cents())
          .as("bound, seed %d", one.seed)
          .isEqualTo(one.optimum.cents());
      assertThat(PlanChecker.check(one.plant, plan).violations()).as("seed %d", one.seed).isEmpty();
    }
  }

  @Test
  void moreStockNeverLowersTheBestObjective() {
    int raised = 0;
    for (Case one : CASES.subList(0, Math.min(CASES.size(), 150))) {
      for (Part part : one.plant.parts()) {
        List<Stock> stock = new ArrayList<>(one.plant.stock());
        stock.add(new Stock(part.part(), 3, StockStatus.ON_HAND, null));
        Plan richer = plan(one.plant.with(PlantTables.STOCK, stock), Mode.BEST);
        long cents = richer.summary().objective().cents();
        assertThat(cents)
            .as("3 more of %s, seed %d", part.part(), one.seed)
            .isGreaterThanOrEqualTo(one.optimum.cents());
        raised += cents > one.optimum.cents() ? 1 : 0;
      }
    }
    assertThat(raised).isGreaterThan(10);
  }

  @Test
  void fasterLinesThatNeverStandNeverLowerTheBestObjective() {
    int raised = 0;
    for (Case one : CASES.subList(0, Math.min(CASES.size(), 150))) {
      List<LineRate> rates =
          one.plant.lineRates().stream()
              .map(
                  row ->
                      new LineRate(
                          row.line(), row.variant(), row.from(), row.to(), 2 * row.unitsPerDay()))
              .toList();
      List<Event> events =
          one.plant.events().stream().filter(row -> row.kind() != EventKind.LINE_STOPPED).toList();
      Plant relaxed =
          one.plant.with(PlantTables.LINE_RATES, rates).with(PlantTables.EVENTS, events);
      long cents = plan(relaxed, Mode.BEST).summary().objective().cents();
      assertThat(cents).as("seed %d", one.seed).isGreaterThanOrEqualTo(one.optimum.cents());
      raised += cents > one.optimum.cents() ? 1 : 0;
    }
    assertThat(raised).isGreaterThan(10);
  }

  @Test
  void shufflingRowsAndRenamingOrdersDoesNotChangeTheBestObjective() {
    for (Case one : CASES.subList(0, Math.min(CASES.size(), 150))) {
      Random random = new Random(one.seed);
      Plant plant = one.plant;
      List<Order> renamed =
          plant.orders().stream().map(order -> named(order, "Z" + random.nextLong())).toList();
      Plant shuffled =
          plant
              .with(PlantTables.ORDERS, shuffled(renamed, random))
              .with(PlantTables.KITS, shuffled(plant.kits(), random))
              .with(PlantTables.BOM, shuffled(plant.bom(), random))
              .with(PlantTables.STOCK, shuffled(plant.stock(), random))
              .with(PlantTables.ARRIVALS, shuffled(plant.arrivals(), random))
              .with(PlantTables.LINE_RATES, shuffled(plant.lineRates(), random))
              .with(PlantTables.SOURCES, shuffled(plant.sources(), random));
      assertThat(plan(shuffled, Mode.BEST).summary().objective().cents())
          .as("seed %d", one.seed)
          .isEqualTo(one.optimum.cents());
    }
  }

  private static Order named(Order order, String name) {
    return new Order(
        name,
        order.contract(),
        order.variant(),
        order.quantity(),
        order.due(),
        order.priority(),
        order.market(),
        order.lateCostPerDay(),
        order.minimumShipment());
  }

  private static <T> List<T> shuffled(List<T> rows, Random random) {
    List<T> copy = new ArrayList<>(rows);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Test
  void theListModesFindTheBestPlanOftenButNotAlways() {
    assertThat(reached(Mode.LIST)).isBetween(CASES.size() / 2, CASES.size() - CASES.size() / 20);
    assertThat(reached(Mode.TWO)).isBetween(CASES.size() / 2, CASES.size() - CASES.size() / 20);
  }

  private static int reached(Mode mode) {
    return (int)
        CASES.stream()
            .filter(
                one -> plan(one.plant, mode).summary().objective().cents() == one.optimum.cents())
            .count();
  }

  @Test
  void theBestPlanKeepsEveryPromise() {
    for (Case one : CASES) {
      assertThat(PlanChecker.check(one.plant, one.optimum.plan()).violations())
          .as("seed %d", one.seed)
          .isEmpty();
    }
  }

  @Test
  void bestPlansDoAllThatThereIsToDo() {
    assertThat(count(plan -> plan.jobs().size() > 1)).isGreaterThan(CASES.size() / 3);
    assertThat(count(plan -> plan.summary().late() > 0)).isGreaterThan(CASES.size() / 50);
    assertThat(count(plan -> plan.summary().unmet() > 0 && plan.summary().released() > 0))
        .isGreaterThan(CASES.size() / 50);
    assertThat(count(plan -> plan.jobs().stream().anyMatch(job -> !job.complete()))).isPositive();
    assertThat(count(plan -> !plan.completions().isEmpty())).isPositive();
    assertThat(CASES.stream().filter(BestOptimumProperties::convertsVehicles).count())
        .isGreaterThan(CASES.size() / 100);
  }

  private static long count(Predicate<Plan> question) {
    return CASES.stream().map(one -> one.optimum.plan()).filter(question).count();
  }

  private static boolean convertsVehicles(Case one) {
    return one.optimum.plan().jobs().stream()
        .anyMatch(
            job ->
                one.plant.variants().stream()
                    .anyMatch(
                        row -> row.variant().equals(job.variant()) && row.baseVariant() != null));
  }

  @Test
  void passingOverHopelessDaysAndTwinCohortsLosesNothing() {
    int compared = 0;
    for (Case one : CASES.subList(0, Math.min(CASES.size(), 100))) {
      Optimum plain = BruteForce.solveBlindly(one.plant, MOST_SITUATIONS).orElse(null);
      if (plain != null) {
        assertThat(plain.cents()).as("seed %d", one.seed).isEqualTo(one.optimum.cents());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(mode);
  }
}
