package org.linewright.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.compare.OrderChange.Kind;
import org.linewright.core.cover.CoverQuestion;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.units.Money;

class CompareProperties {
  private static final Map<Kind, Kind> MIRROR =
      Map.of(
          Kind.GAINED, Kind.LOST,
          Kind.LOST, Kind.GAINED,
          Kind.EARLIER, Kind.LATER,
          Kind.LATER, Kind.EARLIER,
          Kind.NEW, Kind.DROPPED,
          Kind.DROPPED, Kind.NEW,
          Kind.ASKED_ANEW, Kind.ASKED_ANEW);

  @Property(tries = 60)
  void aWorldDoesNotDifferFromItself(@ForAll long seed, @ForAll boolean byList) {
    Mode mode = byList ? Mode.LIST : Mode.TWO;
    Plant plant = RandomPlants.plant(seed);
    CompareAnswer answer =
        CompareQuestion.answer(List.of(world("A", plant, mode), world("B", plant, mode)));
    assertThat(answer.isDifferent()).isFalse();
    Comparison self = answer.comparisons().get(0);
    assertThat(self.edits()).isEmpty();
    assertThat(self.starts().moved() + self.starts().added() + self.starts().dropped()).isZero();
  }

  @Property(tries = 60)
  void thereAndBackMirrorEachOther(@ForAll long seed) {
    PlannedWorld a = world("A", RandomPlants.plant(seed), Mode.LIST);
    PlannedWorld b = world("B", RandomPlants.plant(seed + 1), Mode.LIST);
    CompareAnswer there = CompareQuestion.answer(List.of(a, b));
    CompareAnswer back = CompareQuestion.answer(List.of(b, a));
    for (int i = 0; i < there.kpis().size(); i++) {
      Kpi kpi = there.kpis().get(i);
      assertThat(back.kpis().get(i).name()).isEqualTo(kpi.name());
      assertThat(back.kpis().get(i).difference(1)).isEqualTo(negated(kpi.difference(1)));
    }
    assertThat(back.isDifferent()).isEqualTo(there.isDifferent());
    Comparison forth = there.comparisons().get(0);
    Comparison again = back.comparisons().get(0);
    assertThat(byName(again))
        .isEqualTo(
            byName(forth).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> MIRROR.get(e.getValue()))));
    assertThat(again.starts().kept()).isEqualTo(forth.starts().kept());
    assertThat(again.starts().moved()).isEqualTo(forth.starts().moved());
    assertThat(again.starts().added()).isEqualTo(forth.starts().dropped());
    assertThat(again.starts().dropped()).isEqualTo(forth.starts().added());
    assertThat(again.startChanges())
        .extracting(StartChange::difference)
        .containsExactlyElementsOf(
            forth.startChanges().stream().map(change -> -change.difference()).toList());
  }

  private static @Nullable Object negated(@Nullable Object difference) {
    return difference instanceof Money money
        ? Money.ZERO.minus(money)
        : difference instanceof Long number
            ? (Object) (-number)
            : difference instanceof Double ratio ? (Object) (0.0 - ratio) : null;
  }

  private static Map<String, Kind> byName(Comparison comparison) {
    return comparison.orders().stream()
        .collect(Collectors.toMap(OrderChange::order, OrderChange::kind));
  }

  @Property(tries = 200)
  void theTermsAddUpToTheObjective(@ForAll long seed, @ForAll boolean byList) {
    Mode mode = byList ? Mode.LIST : Mode.TWO;
    PlannedWorld world = world("A", RandomPlants.plant(seed), mode);
    ObjectiveTerms terms = ObjectiveTerms.of(world.instance(), world.plan());
    Money sum = terms.list().stream().reduce(Money.ZERO, Money::plus);
    assertThat(sum).isEqualTo(world.plan().summary().objective());
    assertThat(terms.other()).isEqualTo(Money.ZERO);
    assertThat(sum)
        .isEqualTo(PlanChecker.check(world.instance().plant(), world.plan()).kpis().objective());
  }

  @Property(tries = 60)
  void startsAndOrdersBalance(@ForAll long seed) {
    PlannedWorld a = world("A", RandomPlants.plant(seed), Mode.TWO);
    PlannedWorld b = world("B", RandomPlants.plant(seed), Mode.LIST);
    Comparison one = CompareQuestion.answer(List.of(a, b)).comparisons().get(0);
    StartMoves starts = one.starts();
    assertThat(starts.kept() + starts.moved() + starts.dropped()).isEqualTo(started(a.plan()));
    assertThat(starts.kept() + starts.moved() + starts.added()).isEqualTo(started(b.plan()));
    assertThat(one.orders().stream().mapToInt(OrderChange::vehicles).sum())
        .isEqualTo(delivered(b.plan()) - delivered(a.plan()));
  }

  private static long started(Plan plan) {
    return sum(plan.jobs(), Job::units);
  }

  private static int delivered(Plan plan) {
    return plan.summary().onTime() + plan.summary().late();
  }

  private static <T> long sum(List<T> rows, Function<T, Integer> figure) {
    return rows.stream().mapToLong(figure::apply).sum();
  }

  private static PlannedWorld world(String name, Plant plant, Mode mode) {
    Instance instance = Instance.compile(plant);
    AfterTransfers after = AfterTransfers.of(instance);
    return new PlannedWorld(
        name,
        instance,
        after.plan(mode),
        KitsQuestion.answer(instance),
        CoverQuestion.answer(after.instance()));
  }
}
