package org.linewright.core.plan.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanTrace;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.objective.PlanBound;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.RandomPlants;
import org.linewright.core.testplants.Size;

/** Plans whose books are opened again. */
@Tag("slow")
class KeptBooksTest {
  private static final int PLANTS = 100;
  private static final Effort LITTLE = new Effort(Duration.ofMinutes(10), 60, 0, 1);

  private static final PlanBound NO_BOUND =
      new PlanBound() {
        @Override
        public long cents() {
          return Long.MAX_VALUE / 2;
        }

        @Override
        public long classCents(int ofClass, long[] earned) {
          return Long.MAX_VALUE / 2;
        }
      };

  @ParameterizedTest
  @EnumSource
  void theBooksOpenedAgainMakeTheSamePlan(Mode mode) {
    for (long seed = 0; seed < PLANTS; seed++) {
      Plant plant = RandomPlants.plant(seed);
      AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
      assertIsRetold(world, PlanRequest.of(mode).with(LITTLE), seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void soDoThoseOfAPlanThatKeepsFrozenDays(Mode mode) {
    int frozen = 0;
    for (long seed = 0; seed < PLANTS; seed++) {
      Set<Feature> features = EnumSet.copyOf(RandomPlants.features(seed));
      features.add(Feature.FROZEN_DAYS);
      Plant plant = RandomPlants.plant(seed, features, Size.SMALL);
      AfterTransfers world = AfterTransfers.of(Instance.compile(plant));
      Plan former = world.plan(PlanRequest.of(Mode.LIST));
      Plan kept =
          assertIsRetold(world, PlanRequest.of(mode).with(LITTLE).keeping(former.jobs()), seed);
      List<Job> jobs = kept.starts().frozen();
      frozen += jobs == null ? 0 : jobs.size();
    }
    assertThat(frozen).isGreaterThan(PLANTS / 2);
  }

  private static Plan assertIsRetold(AfterTransfers world, PlanRequest request, long seed) {
    Plan plan = world.plan(request);
    PlannedOrders opened = new KeptBooks(world.instance(), plan).open();
    Plan retold =
        new PlanAssembler(world.instance(), opened)
            .assemble(request.mode(), plan.transfers(), NO_BOUND);
    assertThat(retold.with(plan.summary())).as("seed %d", seed).isEqualTo(plan);
    assertThat(retold.summary())
        .usingRecursiveComparison()
        .ignoringFields("bound", "gap", "classes")
        .as("seed %d", seed)
        .isEqualTo(plan.summary());
    return plan;
  }

  @Test
  void aPlanOfAnotherPlantIsRefused() {
    Plant plant = RandomPlants.plant(4);
    Plan plan = AfterTransfers.of(Instance.compile(plant)).plan(Mode.LIST);
    assertThat(plan.jobs()).isNotEmpty();
    Plant without = plant.with(PlantTables.ORDERS, plant.orders().subList(0, 0));
    assertThatThrownBy(() -> PlanTrace.of(Instance.compile(without), plan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no order");
  }
}
