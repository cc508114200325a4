package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.Priorities;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.KitAssembly;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;

/**
 * How mode best ends: by its limit of time, by a stop, by itself. Times leave room for other work.
 */
@Tag("slow")
class BestPlannerLimitsTest {
  private static final Size LARGER = new Size(3, 6, 10, 60, 40, 60, 6, 12, 8);

  /** Keeps what is told, and stops when so many moves were tried. */
  private static final class Listener implements PlanWatcher {
    private final long stopAtMoves;
    private final List<PlanProgress> told = new ArrayList<>();
    private long stoppedAt;

    Listener(long stopAtMoves) {
      this.stopAtMoves = stopAtMoves;
    }

    @Override
    public void progress(PlanProgress progress) {
      told.add(progress);
      if (stoppedAt == 0 && progress.moves() >= stopAtMoves) {
        stoppedAt = System.nanoTime();
      }
    }

    @Override
    public boolean isStopped() {
      return stoppedAt != 0;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 400, 2_000})
  void aLimitHoldsAndItsPlanIsNotBelowModeTwo(long milliseconds) {
    Plant plant = ignoring(KitAssembly.small(1).plant());
    Instance instance = Instance.compile(plant);
    Effort effort = Effort.USUAL.within(Duration.ofMillis(milliseconds));
    long begin = System.nanoTime();
    Plan plan = Planner.plan(instance, PlanRequest.of(Mode.BEST).with(effort));
    Duration passed = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(passed).isLessThan(Duration.ofMillis(milliseconds + 6_000));
    assertThat(PlanChecker.check(plant, plan).violations()).isEmpty();
    PlanSummary two = Planner.plan(instance, PlanRequest.of(Mode.TWO)).summary();
    PlanSummary best = plan.summary();
    assertThat(best.released()).isGreaterThanOrEqualTo(two.released());
    assertThat(best.onTime()).isGreaterThanOrEqualTo(two.onTime());
    assertThat(best.objective()).isGreaterThanOrEqualTo(two.objective());
  }

  private static Plant ignoring(Plant plant) {
    return plant.with(plant.settings().withPriorities(Priorities.IGNORED));
  }

  @Test
  void aFirstPlanIsToldAtOnceAndAStopIsAnsweredAtOnce() {
    Instance instance = Instance.compile(KitAssembly.medium(1).plant());
    Listener listener = new Listener(1_000);
    Plan plan = Planner.plan(instance, PlanRequest.of(Mode.BEST).watchedBy(listener));
    Duration answered = Duration.ofNanos(System.nanoTime() - listener.stoppedAt);
    assertThat(answered).isLessThan(Duration.ofSeconds(6));
    assertThat(listener.told.get(0).moves()).isZero();
    assertThat(listener.told.get(0).released()).isPositive();
    assertThat(listener.told.get(0).elapsed()).isLessThan(Duration.ofSeconds(10));
    PlanProgress last = listener.told.get(listener.told.size() - 1);
    assertThat(last.objective()).isEqualTo(plan.summary().objective());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2})
  void aSmallPlantEndsByItselfWithTheSamePlanWhateverTheLimit(long seed) {
    Plant plant = RandomPlants.plant(seed, EnumSet.allOf(Feature.class), LARGER);
    Instance instance = Instance.compile(plant);
    long begin = System.nanoTime();
    Plan plan = Planner.plan(instance, PlanRequest.of(Mode.BEST));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Effort.USUAL.timeLimit());
    Effort longer = Effort.USUAL.within(Duration.ofHours(1));
    Plan again = Planner.plan(instance, PlanRequest.of(Mode.BEST).with(longer));
    assertThat(again).isEqualTo(plan);
  }
}
