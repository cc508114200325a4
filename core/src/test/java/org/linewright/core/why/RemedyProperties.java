package org.linewright.core.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.compare.ObjectiveTerms;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.units.Money;

@Tag("slow")
class RemedyProperties {

  @Property(tries = 40)
  void whatIsPromisedForAnOrderComesTrue(@ForAll long seed, @ForAll boolean byList) {
    Mode mode = byList ? Mode.LIST : Mode.TWO;
    Plant plant = RandomPlants.plant(seed);
    Plan before = plan(plant, mode);
    before.orders().stream()
        .filter(outcome -> missed(outcome) > 0)
        .limit(2)
        .forEach(
            outcome ->
                check(
                    plant,
                    mode,
                    question(plant, mode).order(outcome.order()),
                    Set.of(outcome.order())));
  }

  @Property(tries = 15)
  void whatIsPromisedForAVariantComesTrue(@ForAll long seed) {
    Plant plant = RandomPlants.plant(seed);
    for (var variant : plant.variants()) {
      Set<String> orders =
          plan(plant, Mode.LIST).orders().stream()
              .filter(outcome -> outcome.variant().equals(variant.variant()))
              .map(OrderOutcome::order)
              .collect(Collectors.toSet());
      WhyAnswer answer = question(plant, Mode.LIST).variant(variant.variant());
      check(plant, Mode.LIST, answer, orders);
    }
  }

  @Property(tries = 15)
  void everyCohortAndLineDayHasAnAnswerWhoseEditsApply(@ForAll long seed) {
    Plant plant = RandomPlants.plant(seed);
    WhyQuestion question = question(plant, Mode.LIST);
    for (KitCohort cohort : plant.kits()) {
      checkEdits(plant, question.cohort(cohort.cohort()));
    }
    checkEdits(
        plant,
        question.lineDay(plant.lines().get(0).line(), plant.settings().planDate().plusDays(1)));
  }

  @Property(tries = 8)
  void anOrderFindsABestPlanWithoutWhatItTakesItself(@ForAll long seed) {
    AfterTransfers after = AfterTransfers.of(Instance.compile(RandomPlants.plant(seed)));
    Plan plan = best(after);
    PlanTrace trace = PlanTrace.of(after.instance(), plan);
    for (int order = 0; order < plan.orders().size(); order++) {
      if (missed(plan.orders().get(order)) > 0) {
        int number = order;
        List<PlanTrace.Use> uses =
            trace.without(order, () -> trace.usesOfLine(0, 0, after.instance().days()));
        assertThat(uses).noneMatch(use -> use.order() == number);
      }
    }
  }

  @Property(tries = 3)
  void goingOnFromABestPlanIsNoWorseAndARemedyIsBetterThanThat(@ForAll long seed) {
    Plant plant = RandomPlants.plant(seed);
    AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
    Plan plan = best(world);
    Plan placed = Planner.again(world, plan, false);
    Plan searched = Planner.again(world, plan, true);
    assertThat(placed.orders()).allMatch(outcome -> outcome.reasons().isEmpty());
    for (Plan on : List.of(placed, searched)) {
      assertThat(PlanChecker.check(plant, on).violations()).isEmpty();
      assertThat(withoutPrices(world, on)).isGreaterThanOrEqualTo(withoutPrices(world, plan));
    }
    WhyQuestion why = new WhyQuestion(world.instance(), plan);
    for (OrderOutcome outcome : plan.orders()) {
      if (missed(outcome) > 0) {
        Set<String> order = Set.of(outcome.order());
        for (Remedy remedy : why.order(outcome.order()).remedies()) {
          AfterTransfers changed =
              AfterTransfers.of(Instance.compile(edited(plant, remedy.edits())));
          long inPlace = missed(Planner.again(changed, plan, false), order);
          long bySearch = missed(anew(changed), order);
          assertThat(remedy.stillOpen()).isIn(inPlace, bySearch);
          assertThat(remedy.stillOpen())
              .isLessThan(
                  remedy.edits().isEmpty()
                      ? missed(outcome)
                      : Math.max(missed(placed, order), missed(anew(world), order)));
        }
        break;
      }
    }
  }

  /** The objective without what purchases cost: placing an order does not look at prices. */
  private static Money withoutPrices(AfterTransfers world, Plan plan) {
    Money prices = ObjectiveTerms.of(world.instance(), plan).purchases();
    return plan.summary().objective().minus(prices);
  }

  private static Plan anew(AfterTransfers world) {
    return world.plan(PlanRequest.forQuestions(world.instance().orders().size()));
  }

  private static Plan best(AfterTransfers world) {
    PlanRequest request = PlanRequest.of(Mode.BEST).with(Effort.USUAL.withMoves(200));
    return world.plan(request);
  }

  private static void check(Plant plant, Mode mode, WhyAnswer answer, Set<String> orders) {
    Plan before = plan(plant, mode);
    checkEdits(plant, answer);
    for (Remedy remedy : answer.remedies()) {
      Plan after = plan(edited(plant, remedy.edits()), mode);
      assertThat(missed(after, orders)).as(remedy.change()).isEqualTo(remedy.stillOpen());
      assertThat(missed(after, orders)).as(remedy.change()).isLessThan(missed(before, orders));
      assertThat(after.summary().objective())
          .as(remedy.change())
          .isEqualTo(before.summary().objective().plus(remedy.objective()));
    }
  }

  /** Every edit can be applied, and none takes an event away. */
  private static void checkEdits(Plant plant, WhyAnswer answer) {
    for (Remedy remedy : answer.remedies()) {
      assertThat(edited(plant, remedy.edits()).events()).isEqualTo(plant.events());
    }
  }

  private static Plant edited(Plant plant, List<Edit> edits) {
    return Scenarios.apply(plant, new Scenario("try", edits, "try")).plant().orElseThrow();
  }

  private static WhyQuestion question(Plant plant, Mode mode) {
    AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
    return new WhyQuestion(world.instance(), world.plan(mode));
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(mode);
  }

  private static long missed(Plan plan, Set<String> orders) {
    return plan.orders().stream()
        .filter(outcome -> orders.contains(outcome.order()))
        .mapToLong(RemedyProperties::missed)
        .sum();
  }

  private static long missed(OrderOutcome outcome) {
    return (long) outcome.late() + outcome.unmet();
  }
}
