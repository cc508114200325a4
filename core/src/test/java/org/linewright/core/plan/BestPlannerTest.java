package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.exact.WholePlan;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;

/** Mode best on random plants, small ones that are solved exactly and larger ones. */
@Tag("slow")
class BestPlannerTest {
  private static final int PLANTS = 9;
  private static final Size LARGER = new Size(3, 6, 10, 60, 40, 60, 6, 12, 8);
  private static final Effort LITTLE = new Effort(Duration.ofMinutes(10), 150, 0, 1);

  @Test
  void everyPlanKeepsTheRulesAndIsNoWorseThanAList() {
    int exact = 0;
    for (Plant plant : plants()) {
      AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
      Plan best = world.plan(PlanRequest.of(Mode.BEST).with(LITTLE));
      assertThat(PlanChecker.check(plant, best).violations()).isEmpty();
      long cents = best.summary().objective().cents();
      assertThat(cents)
          .isGreaterThanOrEqualTo(world.plan(Mode.LIST).summary().objective().cents())
          .isGreaterThanOrEqualTo(world.plan(Mode.TWO).summary().objective().cents())
          .isLessThanOrEqualTo(best.summary().bound().cents());
      exact += WholePlan.suits(world.instance(), List.of()) ? 1 : 0;
    }
    assertThat(exact).as("both kinds").isBetween(PLANTS / 3, 2 * PLANTS - PLANTS / 3);
  }

  @Test
  void whatIsNotProvenIsNotBelowModeTwoInAnyFigure() {
    for (Plant plant : plants()) {
      AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
      PlanSummary best = world.plan(PlanRequest.of(Mode.BEST).with(LITTLE)).summary();
      PlanSummary two = world.plan(Mode.TWO).summary();
      if (best.gap() > 0) {
        assertThat(best.released()).isGreaterThanOrEqualTo(two.released());
        assertThat(best.onTime()).isGreaterThanOrEqualTo(two.onTime());
      }
    }
  }

  @Test
  void whoeverWritesTheAnswerMayPracticeOnceWhereTheSearchIsLong() {
    int told = 0;
    for (Plant plant : plants()) {
      List<Plan> firsts = new ArrayList<>();
      PlanWatcher writer =
          new PlanWatcher() {
            @Override
            public void rehearsed(Plan first) {
              firsts.add(first);
            }
          };
      AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
      Plan best = world.plan(PlanRequest.of(Mode.BEST).with(LITTLE).watchedBy(writer));
      boolean isShort = WholePlan.suits(world.instance(), List.of());
      assertThat(firsts).hasSize(isShort ? 0 : 1);
      for (Plan first : firsts) {
        assertThat(PlanChecker.check(plant, first).violations()).isEmpty();
        assertThat(first.orders()).hasSameSizeAs(best.orders());
      }
      told += firsts.size();
    }
    assertThat(told).as("both kinds").isBetween(1, 2 * PLANTS - 1);
  }

  @Test
  void aFirstPlanIsToldAndTheLastFiguresAreThoseOfThePlan() {
    for (Plant plant : plants()) {
      List<PlanProgress> told = new ArrayList<>();
      PlanWatcher listener =
          new PlanWatcher() {
            @Override
            public void progress(PlanProgress progress) {
              told.add(progress);
            }
          };
      PlanRequest request = PlanRequest.of(Mode.BEST).with(LITTLE).watchedBy(listener);
      PlanSummary summary = AfterTransfers.of(Instance.compile(plant)).plan(request).summary();
      assertThat(told.get(0).moves()).isZero();
      PlanProgress last = told.get(told.size() - 1);
      assertThat(last.objective()).isEqualTo(summary.objective());
      assertThat(last.bound()).isEqualTo(summary.bound());
      assertThat(last.gap()).isEqualTo(summary.gap());
      assertThat(last.released()).isEqualTo(summary.released());
      assertThat(last.onTime()).isEqualTo(summary.onTime());
      assertThat(last.lateVehicleDays()).isEqualTo(summary.lateVehicleDays());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theSameSeedGivesTheSamePlanHoweverManyPlansAreMadeAtOnce(int threads) {
    for (Plant plant : plants().subList(PLANTS - 4, PLANTS + 4)) {
      Plan alone = best(plant);
      List<CompletableFuture<Plan>> others = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        others.add(CompletableFuture.supplyAsync(() -> best(plant)));
      }
      others.forEach(other -> assertThat(other.join()).isEqualTo(alone));
    }
  }

  private static Plan best(Plant plant) {
    return AfterTransfers.of(Instance.compile(plant)).plan(PlanRequest.of(Mode.BEST).with(LITTLE));
  }

  private static List<Plant> plants() {
    Set<Feature> all = EnumSet.allOf(Feature.class);
    List<Plant> plants = new ArrayList<>();
    for (long seed = 0; seed < PLANTS; seed++) {
      plants.add(RandomPlants.plant(seed));
    }
    for (long seed = 0; seed < PLANTS; seed++) {
      Set<Feature> some = seed % 2 == 0 ? all : RandomPlants.features(seed);
      plants.add(RandomPlants.plant(seed, some, LARGER));
    }
    return plants;
  }
}
