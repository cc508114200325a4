package org.linewright.core.brute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PriorityClass;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.testplants.TinyPlants;

/**
 * Strict priorities against brute force on tiny plants with two classes, the second with priority 7
 * or none: the more urgent class earns all that it can, then the objective is as high as it can be.
 */
@Tag("slow")
class StrictOptimumProperties {
  private static final int SEEDS = Integer.getInteger("optimum.seeds", 400);
  private static final int MOST_SITUATIONS = 1_000;

  private record Case(long seed, Plant plant, Plan optimum, long urgentCents) {}

  private static final List<Case> CASES = new ArrayList<>();

  @BeforeAll
  static void findTheBestPlans() {
    CASES.clear();
    for (long seed = 0; seed < SEEDS; seed++) {
      Plant plant = inTwoClasses(TinyPlants.plant(seed), new Random(seed));
      long number = seed;
      if (plant.orders().stream().map(Order::priority).distinct().count() == 2) {
        BruteForce.solve(plant, MOST_SITUATIONS)
            .ifPresent(
                found ->
                    CASES.add(
                        new Case(number, plant, found.plan(), urgentCents(plant, found.plan()))));
      }
    }
  }

  private static Plant inTwoClasses(Plant plant, Random random) {
    Integer second = random.nextBoolean() ? 7 : null;
    List<Order> orders = new ArrayList<>();
    for (Order order : plant.orders()) {
      orders.add(with(order, random.nextBoolean() ? Integer.valueOf(1) : second));
    }
    return plant
        .with(plant.settings().withPriorities(Priorities.STRICT))
        .with(PlantTables.ORDERS, orders);
  }

  private static Order with(Order order, Integer priority) {
    return new Order(
        order.order(),
        order.contract(),
        order.variant(),
        order.quantity(),
        order.due(),
        priority,
        order.market(),
        order.lateCostPerDay(),
        order.minimumShipment());
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(mode);
  }

  /** What the orders of priority 1 earn, by the orders and deliveries of a plan alone. */
  private static long urgentCents(Plant plant, Plan plan) {
    return PlanChecker.earned(plant, plan, 1).cents();
  }

  @Test
  void thereAreEnoughPlantsWhereTheClassesStandInEachOthersWay() {
    long conflicts =
        CASES.stream()
            .filter(
                one -> {
                  Plant ignoring =
                      one.plant.with(one.plant.settings().withPriorities(Priorities.IGNORED));
                  return urgentCents(one.plant, plan(ignoring, Mode.BEST)) < one.urgentCents;
                })
            .count();
    assertThat(CASES).hasSizeGreaterThan(SEEDS / 3);
    assertThat(conflicts).isGreaterThan(SEEDS / 40);
  }

  @Test
  void modeBestEarnsAllThatTheUrgentClassCanAndThenTheMostOfAll() {
    for (Case one : CASES) {
      Plan plan = plan(one.plant, Mode.BEST);
      assertThat(urgentCents(one.plant, plan))
          .as("urgent class, seed %d", one.seed)
          .isEqualTo(one.urgentCents);
      assertThat(plan.summary().objective())
          .as("objective, seed %d", one.seed)
          .isEqualTo(one.optimum.summary().objective());
      assertThat(PlanChecker.check(one.plant, plan).violations()).as("seed %d", one.seed).isEmpty();
      PriorityClass urgent = plan.summary().classes().get(0);
      assertThat(urgent.bound()).as("bound, seed %d", one.seed).isEqualTo(urgent.earned());
    }
  }

  @Test
  void noPlanEarnsMoreInTheUrgentClassAndNoBoundIsLower() {
    for (Case one : CASES) {
      for (Mode mode : List.of(Mode.LIST, Mode.TWO)) {
        Plan plan = plan(one.plant, mode);
        PriorityClass urgent = plan.summary().classes().get(0);
        assertThat(urgent.earned().cents())
            .as("earned, seed %d", one.seed)
            .isLessThanOrEqualTo(one.urgentCents);
        assertThat(urgent.bound().cents())
            .as("bound, seed %d", one.seed)
            .isGreaterThanOrEqualTo(one.urgentCents);
        assertThat(plan.summary().bound())
            .as("bound over all, seed %d", one.seed)
            .isGreaterThanOrEqualTo(one.optimum.summary().objective());
        assertThat(PlanChecker.check(one.plant, plan).violations())
            .as("seed %d", one.seed)
            .isEmpty();
      }
    }
  }

  /** A bound of the second class holds for each plan in which the first earns no less. */
  @Test
  void theBoundOfTheSecondClassHoldsForTheBestPlan() {
    for (Case one : CASES) {
      Plan plan = plan(one.plant, Mode.BEST);
      PriorityClass second = plan.summary().classes().get(1);
      Integer priority = second.priority();
      assertThat(second.bound().cents())
          .as("seed %d", one.seed)
          .isGreaterThanOrEqualTo(PlanChecker.earned(one.plant, one.optimum, priority).cents());
    }
  }
}
