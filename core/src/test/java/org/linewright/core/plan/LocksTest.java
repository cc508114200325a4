package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.LockRules;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.reason.Reason;
import org.linewright.core.reason.Reason.LockNotKept;
import org.linewright.core.testplants.KitAssembly;

/** Locked starts stand in every plan, or it is told why not. */
class LocksTest {
  private static final Effort EFFORT = new Effort(Duration.ofMinutes(5), 2_000, 0, 1);
  private static final Plant PLANT = new KitAssembly(6, 8, 40, 2, 200, 3).plant();

  @Test
  void everyModeStartsWhatIsLockedAndKeepsTheRules() {
    Plan before = plan(PLANT, PlanRequest.of(Mode.LIST));
    List<Lock> locks = new ArrayList<>();
    for (int order = 0; order < 40; order += 4) {
      LocalDate day = before.jobs().get(before.jobs().size() - 1 - order).day();
      locks.add(lock(PLANT.orders().get(order), before, day));
    }
    Plant locked = PLANT.with(PlantTables.LOCKS, locks);
    for (Mode mode : Mode.values()) {
      Plan plan = plan(locked, PlanRequest.of(mode).with(EFFORT));
      assertThat(PlanChecker.check(locked, plan).violations()).as(mode.code()).isEmpty();
      assertThat(LockRules.violations(locked, plan)).as(mode.code()).isEmpty();
      assertThat(plan.notices()).as(mode.code()).hasSizeLessThan(locks.size());
      assertThat(plan.jobs()).isNotEqualTo(before.jobs());
    }
  }

  @Test
  void aLockedStartLeftOutIsFound() {
    Plan before = plan(PLANT, PlanRequest.of(Mode.LIST));
    Lock lock = lock(PLANT.orders().get(3), before, before.jobs().get(40).day());
    Plant locked = PLANT.with(PlantTables.LOCKS, List.of(lock));
    Plan right = plan(locked, PlanRequest.of(Mode.LIST));
    List<Job> fewer =
        right.jobs().stream()
            .filter(job -> !job.day().equals(lock.day()) || !job.line().equals(lock.line()))
            .toList();
    Plan spoiled =
        new Plan(
            fewer,
            right.completions(),
            right.transfers(),
            right.purchases(),
            right.deliveries(),
            right.orders(),
            right.summary());
    assertThat(LockRules.violations(locked, right)).isEmpty();
    assertThat(LockRules.violations(locked, spoiled)).isNotEmpty();
  }

  @Test
  void aPlanMadeAnewAfterALockKeepsIt() {
    Plan before = plan(PLANT, PlanRequest.of(Mode.BEST).with(EFFORT));
    Lock lock = lock(PLANT.orders().get(3), before, before.jobs().get(40).day());
    Plant locked = PLANT.with(PlantTables.LOCKS, List.of(lock));
    Plan after =
        plan(
            locked,
            PlanRequest.of(Mode.BEST).with(EFFORT).startingFrom(FormerPlan.of(before), 1_000_00));
    assertThat(after.notices()).isEmpty();
    assertThat(PlanChecker.check(locked, after).violations()).isEmpty();
    assertThat(LockRules.violations(locked, after)).isEmpty();
  }

  @Test
  void anImpossibleLockIsToldWithItsCause() {
    Plan before = plan(PLANT, PlanRequest.of(Mode.LIST));
    Lock possible = lock(PLANT.orders().get(3), before, before.jobs().get(40).day());
    LocalDate first = PLANT.settings().planDate();
    Lock tooMany = new Lock(null, possible.line(), possible.day(), possible.variant(), 1_000_000);
    Lock tooEarly = new Lock(null, possible.line(), first.minusDays(1), possible.variant(), 1);
    Plant locked = PLANT.with(PlantTables.LOCKS, List.of(tooMany, tooEarly));
    Plan plan = plan(locked, PlanRequest.of(Mode.LIST));
    assertThat(plan.notices()).hasSize(2);
    assertThat(((LockNotKept) plan.notices().get(0)).cause()).contains("short");
    assertThat(plan.notices().get(1).text()).endsWith("the day lies before the plan date");
    assertThat(LockRules.violations(locked, plan)).isEmpty();
  }

  @Test
  void anOrderThatIsLockedBehindItsDueDayIsLateBecauseOfTheLock() {
    Plan before = plan(PLANT, PlanRequest.of(Mode.LIST));
    OrderOutcome punctual =
        before.orders().stream()
            .filter(one -> one.due() != null && one.onTime() == one.quantity())
            .filter(one -> one.due().isBefore(PLANT.settings().horizonEnd().minusDays(20)))
            .findFirst()
            .orElseThrow();
    Job later =
        before.jobs().stream()
            .filter(job -> job.variant().equals(punctual.variant()))
            .filter(job -> job.day().isAfter(punctual.due()))
            .findFirst()
            .orElseThrow();
    Lock lock = new Lock(punctual.order(), later.line(), later.day(), later.variant(), 1);
    Plant locked = PLANT.with(PlantTables.LOCKS, List.of(lock));
    Plan plan = plan(locked, PlanRequest.of(Mode.LIST));
    OrderOutcome now =
        plan.orders().stream()
            .filter(one -> one.order().equals(punctual.order()))
            .findFirst()
            .orElseThrow();
    assertThat(plan.notices()).isEmpty();
    assertThat(now.late()).isPositive();
    assertThat(now.reasons()).contains(new Reason.LockedLate(later.line(), later.day(), 1));
  }

  /** A vehicle of an order where the plan builds its variant, on a day or the first one after. */
  private static Lock lock(Order order, Plan plan, LocalDate day) {
    Job job =
        plan.jobs().stream()
            .filter(one -> one.variant().equals(order.variant()) && !one.day().isBefore(day))
            .findFirst()
            .orElseGet(
                () ->
                    plan.jobs().stream()
                        .filter(one -> one.variant().equals(order.variant()))
                        .findFirst()
                        .orElseThrow());
    return new Lock(order.order(), job.line(), job.day(), order.variant(), 1);
  }

  private static Plan plan(Plant plant, PlanRequest request) {
    return Planner.plan(Instance.compile(plant), request);
  }
}
