package org.linewright.core.check.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.check.planted.PlantedFaults.Spoiled;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.FullPlants;

/** The checker can fail: faults planted in right plans of random plants are found. */
@Tag("slow")
class PlantedFaultsTest {
  private static final int COUNT = Integer.getInteger("faults.count", 60);
  private static final Effort LITTLE = new Effort(Duration.ofMinutes(10), 50, 0, 1);

  @Test
  void everyPlantedFaultIsFound() {
    Map<String, Integer> planted = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (long seed = 0; seed < COUNT; seed++) {
      Plant plant = FullPlants.plant(seed);
      Mode mode = List.of(Mode.values()).get((int) seed % Mode.values().length);
      Plan right = plan(plant, mode, List.of());
      List<Spoiled> all = new ArrayList<>(PlantedFigures.all(right));
      for (int i = 0; i < 3; i++) {
        all.addAll(new PlantedFaults(plant, right, new Random(seed + i)).all());
      }
      for (Spoiled one : all) {
        planted.merge(one.how(), 1, Integer::sum);
        List<String> found = new ArrayList<>(PlanChecker.check(plant, one.plan()).violations());
        found.addAll(PlanChecker.builtForNobody(plant, one.plan(), List.of()));
        if (found.isEmpty()) {
          missed.add(seed + " " + mode + ": " + one.how());
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(planted).hasSizeGreaterThan(30);
    assertThat(new TreeSet<>(planted.values()).first()).as("%s", planted).isGreaterThan(2);
  }

  /** A start that a former plan has more on a frozen day must be kept, or told. */
  @Test
  void aFrozenStartLeftOutIsFound() {
    int planted = 0;
    for (long seed = 0; seed < COUNT; seed++) {
      Plant plant = FrozenPlants.frozen(FullPlants.plant(seed), seed);
      List<Job> former = FrozenPlants.former(plant, seed);
      Plan right = plan(plant, Mode.LIST, former);
      for (Job job : former) {
        if (FrozenPlants.isFrozen(plant, job)) {
          List<Job> more = new ArrayList<>(former);
          more.add(job);
          assertThat(PlanChecker.check(plant, right, more).violations())
              .as("seed %d, %s", seed, job)
              .isNotEmpty();
          planted++;
        }
      }
    }
    assertThat(planted).isGreaterThan(COUNT);
  }

  private static Plan plan(Plant plant, Mode mode, List<Job> former) {
    PlanRequest request = PlanRequest.of(mode).with(LITTLE).keeping(former);
    return AfterTransfers.of(Instance.compile(plant)).plan(request);
  }
}
