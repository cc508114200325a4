package org.linewright.core.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;

/** Without shocks the kernel starts what the plan starts, on the same line and day. */
@Tag("slow")
class PlanIsLivedThroughProperties {
  private static final Effort LITTLE = new Effort(Duration.ofMinutes(10), 60, 0, 1);

  @Property(tries = 400)
  void withoutShocksThePlanIsBuilt(@ForAll @LongRange(max = 100_000) long seed) {
    for (Mode mode : new Mode[] {Mode.LIST, Mode.TWO}) {
      Instance instance = Instance.compile(RandomPlants.plant(seed));
      AfterTransfers after = AfterTransfers.of(instance);
      check(after.instance(), after.plan(PlanRequest.of(mode)));
    }
  }

  @Property(tries = 40)
  void soIsAPlanThatASearchFound(@ForAll @LongRange(max = 100_000) long seed) {
    AfterTransfers after = AfterTransfers.of(Instance.compile(RandomPlants.plant(seed)));
    check(after.instance(), after.plan(PlanRequest.of(Mode.BEST).with(LITTLE)));
  }

  /** Of plant 760 the exact solution begins a vehicle that lists and search would not begin. */
  @Example
  void soIsOneThatOnlyAnExactSolutionBegins() {
    vehiclesBegunIncompleteAmongThem(760);
  }

  @Property(tries = 40)
  void vehiclesBegunIncompleteAmongThem(@ForAll @LongRange(max = 100_000) long seed) {
    Set<Feature> features = EnumSet.copyOf(RandomPlants.features(seed));
    features.addAll(Set.of(Feature.KITS, Feature.MISSING_SETS, Feature.BUILD_INCOMPLETE));
    AfterTransfers after =
        AfterTransfers.of(Instance.compile(RandomPlants.plant(seed, features, Size.SMALL)));
    check(after.instance(), after.plan(PlanRequest.of(Mode.BEST).with(LITTLE)));
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
    if (shipsAsThePlan(instance, plan)) {
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
   * could still leave on the due day, and a search ships an order in the pieces that are worth the
   * most; the kernel sends off what is gathered as soon as it is enough.
   */
  private static boolean shipsAsThePlan(Instance instance, Plan plan) {
    boolean isSearched = plan.summary().mode() == Mode.BEST;
    return instance.orders().stream()
        .noneMatch(
            order ->
                order.isSplittable()
                    && (isSearched || instance.baseVariant()[order.variant()] >= 0));
  }

  private static LocalDate date(Instance instance, int day) {
    return day < 0 ? null : instance.horizon().date(day);
  }
}
