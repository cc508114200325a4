package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.brute.BruteForce;
import org.linewright.core.brute.Optimum;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.Priorities;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.TinyPlants;

/** An order book reaches beyond the horizon: the horizon limits what is built, not what is due. */
@Tag("slow")
class DueAfterTheHorizonTest {
  private static final Effort LITTLE = new Effort(Duration.ofMinutes(10), 100, 0, 1);

  @ParameterizedTest
  @EnumSource(Mode.class)
  void ordersDueAfterTheHorizonArePlannedByTheSameRules(Mode mode) {
    int inTime = 0;
    int unmet = 0;
    for (long seed = 0; seed < (mode == Mode.BEST ? 30 : 300); seed++) {
      Plant plant = cut(RandomPlants.plant(seed), 2);
      Plan plan = plan(plant, mode);
      assertThat(PlanChecker.check(plant, plan).violations()).as("seed %d", seed).isEmpty();
      for (OrderOutcome order : plan.orders()) {
        LocalDate due = order.due();
        if (due != null && due.isAfter(plant.settings().horizonEnd())) {
          inTime += order.onTime();
          unmet += order.unmet();
          assertThat(order.late()).isZero();
          assertThat(order.reason().startsWith("due after the horizon: " + due))
              .isEqualTo(order.unmet() > 0);
        }
      }
    }
    assertThat(inTime).isGreaterThan(10);
    assertThat(unmet).isGreaterThan(10);
  }

  @Test
  void theBestPlanOfATinyPlantIsFoundAndProven() {
    int proven = 0;
    for (long seed = 0; seed < 120; seed++) {
      Plant plant = cut(TinyPlants.plant(seed), 1);
      Optimum optimum = BruteForce.solve(plant, 1_000).orElse(null);
      if (optimum != null) {
        Plan best = plan(plant, Mode.BEST);
        assertThat(PlanChecker.check(plant, best).violations()).as("seed %d", seed).isEmpty();
        assertThat(best.summary().objective().cents())
            .as("seed %d", seed)
            .isEqualTo(optimum.cents());
        assertThat(best.summary().bound().cents()).as("seed %d", seed).isEqualTo(optimum.cents());
        proven++;
      }
    }
    assertThat(proven).isGreaterThan(100);
  }

  private static Plan plan(Plant plant, Mode mode) {
    return AfterTransfers.of(Instance.compile(plant)).plan(PlanRequest.of(mode).with(LITTLE));
  }

  /** The plant with a horizon that ends a day earlier, or after a part of it. */
  private static Plant cut(Plant plant, int part) {
    int days = plant.horizon().days();
    int kept = part == 1 ? days - 1 : days / part;
    return plant.with(
        plant
            .settings()
            .withPriorities(Priorities.IGNORED)
            .withHorizonEnd(plant.horizon().date(Math.max(1, kept - 1))));
  }
}
