package org.linewright.core.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.core.testplants.RandomPlants;

/** Without shocks the kernel starts what the plan starts, on the same line and day. */
class PlanIsLivedThroughProperties {

  @Property(tries = 400)
  void withoutShocksThePlanIsBuilt(@ForAll @LongRange(max = 100_000) long seed) {
    for (Mode mode : new Mode[] {Mode.LIST, Mode.TWO}) {
      Instance instance = Instance.compile(RandomPlants.plant(seed));
      AfterTransfers after = AfterTransfers.of(instance);
      check(after.instance(), after.plan(PlanRequest.of(mode)));
    }
  }

  @Property(tries = 2)
  void alsoOfALargePlant(@ForAll @LongRange(min = 1, max = 3) long seed) {
    Instance instance = Instance.compile(KitAssembly.small(seed).plant());
    check(instance, Planner.plan(instance, PlanRequest.of(Mode.TWO)));
  }

  private static void check(Instance instance, Plan plan) {
    StressModel model = StressModel.compile(instance, plan, 0);
    Map<String, Integer> started = new TreeMap<>();
    Replication replication = new Replication(model, 1);
    replication.listen(
        (day, order, way, units) -> {
          int option = model.work.wayOption[way];
          String line = option < 0 ? "yard" : instance.lines().name(model.options[option].line());
          String variant = instance.variants().name(model.work.wayVariant[way]);
          started.merge(
              instance.horizon().date(day) + " " + line + " " + variant, units, Integer::sum);
        });
    replication.run(0, new boolean[model.chances.size()]);

    Map<String, Integer> planned = new TreeMap<>();
    for (Job job : plan.jobs()) {
      planned.merge(job.day() + " " + job.line() + " " + job.variant(), job.units(), Integer::sum);
    }
    for (Completion one : plan.completions()) {
      planned.merge(one.day() + " yard " + one.variant(), one.units(), Integer::sum);
    }
    Outcome outcome = replication.outcome;
    assertThat(started).isEqualTo(planned);
    assertThat(outcome.built).as("released").isEqualTo(plan.summary().released());
    if (shipsAsThePlan(instance)) {
      assertThat(outcome.late).isEqualTo(plan.summary().late());
      assertThat(outcome.lateVehicleDays).isEqualTo(plan.summary().lateVehicleDays());
    }
    assertThat(outcome.delayed).isZero();
    assertThat(date(instance, outcome.stop)).isEqualTo(plan.summary().lastStart());
    for (int contract = 0; contract < model.contracts.size(); contract++) {
      assertThat(date(instance, outcome.contractStop[contract]))
          .isEqualTo(plan.summary().lastStartByContract().get(model.contracts.get(contract)));
    }
  }

  /**
   * The list packs second stages into shipments as they are started, also when a larger shipment
   * could still leave on the due day; the kernel does not.
   */
  private static boolean shipsAsThePlan(Instance instance) {
    return instance.orders().stream()
        .noneMatch(order -> order.isSplittable() && instance.baseVariant()[order.variant()] >= 0);
  }

  private static LocalDate date(Instance instance, int day) {
    return day < 0 ? null : instance.horizon().date(day);
  }
}
