package org.linewright.core.check.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.FullPlants;

/**
 * Every plan of every mode, on random plants with every feature of the format, keeps every rule and
 * says the right figures. {@code -Dplans.count=2000} plans more plants, {@code -Dplans.first}
 * begins at another seed, {@code -Dplans.moves=0} lets mode best make its usual moves, for {@code
 * -Dplans.seconds} at most.
 */
@Tag("slow")
class EveryPlanTest {
  private static final int FIRST = Integer.getInteger("plans.first", 0);
  private static final int COUNT = Integer.getInteger("plans.count", 30);
  private static final int SECONDS = Integer.getInteger("plans.seconds", 60);
  private static final long MOVES = Long.getLong("plans.moves", 100);
  private static final Effort EFFORT = new Effort(Duration.ofSeconds(SECONDS), MOVES, 0, 1);

  @Test
  void keepsEveryRuleAndSaysTheRightFigures(TestReporter told) {
    List<String> faults = new ArrayList<>();
    int plans = 0;
    for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
      Plant plant = FullPlants.plant(seed);
      Map<Mode, Plan> byMode = new EnumMap<>(Mode.class);
      for (Mode mode : Mode.values()) {
        Plan plan = plan(plant, mode, List.of());
        byMode.put(mode, plan);
        plans++;
        collect(faults, seed + " " + mode, PlanChecker.check(plant, plan).violations());
        collect(faults, seed + " " + mode, PlanChecker.builtForNobody(plant, plan, List.of()));
      }
      collect(faults, seed + " best", ClassOrder.faults(plant, byMode));
    }
    told.publishEntry("plans without frozen days", "%d of %d plants".formatted(plans, COUNT));
    assertThat(faults).isEmpty();
  }

  /** What is frozen is a list plan of the same plant, or of a richer one: not all can be kept. */
  @Test
  void keepsEveryRuleWithFrozenDays(TestReporter told) {
    List<String> faults = new ArrayList<>();
    int plans = 0;
    int broken = 0;
    for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
      Plant plant = FrozenPlants.frozen(FullPlants.plant(seed), seed);
      List<Job> former = FrozenPlants.former(plant, seed);
      for (Mode mode : former.isEmpty() ? new Mode[0] : Mode.values()) {
        Plan plan = plan(plant, mode, former);
        plans++;
        broken += plan.notices().isEmpty() ? 0 : 1;
        collect(faults, seed + " " + mode, PlanChecker.check(plant, plan, former).violations());
        collect(faults, seed + " " + mode, PlanChecker.builtForNobody(plant, plan, former));
      }
    }
    told.publishEntry(
        "plans with frozen days", "%d, %d of them cannot keep all".formatted(plans, broken));
    assertThat(faults).isEmpty();
    assertThat(plans).isGreaterThan(COUNT);
    assertThat(broken).isPositive();
  }

  private static void collect(List<String> faults, String plan, List<String> found) {
    found.forEach(fault -> faults.add(plan + ": " + fault));
  }

  private static Plan plan(Plant plant, Mode mode, List<Job> former) {
    PlanRequest request = PlanRequest.of(mode).with(EFFORT).keeping(former);
    return AfterTransfers.of(Instance.compile(plant)).plan(request);
  }
}
