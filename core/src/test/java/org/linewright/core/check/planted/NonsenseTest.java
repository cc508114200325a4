package org.linewright.core.check.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.reason.Reason;
import org.linewright.core.testplants.RandomPlants;

/** The checker against random plants: with plans that do nothing and plans drawn at random. */
class NonsenseTest {

  @Test
  void onARandomPlantAPlanThatDoesNothingIsRight() {
    for (long seed = 0; seed < 300; seed++) {
      SmallCase idle = new SmallCase();
      idle.plant = RandomPlants.plant(seed);
      clear(idle);
      idle.plant
          .orders()
          .forEach(
              row ->
                  idle.outcomes.add(
                      new OrderOutcome(
                          row.order(),
                          row.variant(),
                          row.quantity(),
                          row.due(),
                          0,
                          0,
                          row.quantity(),
                          List.of(new Reason.CannotBuild("A", "idle")))));

      assertThat(idle.check().violations()).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void aPlanDrawnAtRandomIsToldAndNeverThrows() {
    for (long seed = 0; seed < 300; seed++) {
      SmallCase wild = new SmallCase();
      wild.plant = RandomPlants.plant(seed);
      Plan plan = new Draw(wild.plant, seed).plan(wild);

      assertThat(PlanChecker.check(wild.plant, plan).violations()).as("seed " + seed).isNotEmpty();
    }
  }

  private static void clear(SmallCase plan) {
    List.of(plan.jobs, plan.completions, plan.transfers, plan.purchases).forEach(List::clear);
    plan.deliveries.clear();
    plan.outcomes.clear();
  }

  /** Rows with names and days at random, some of them unknown or outside the horizon. */
  private static final class Draw {
    private final Plant plant;
    private final SplittableRandom random;

    Draw(Plant plant, long seed) {
      this.plant = plant;
      this.random = new SplittableRandom(seed);
    }

    Plan plan(SmallCase wild) {
      clear(wild);
      for (int i = 0; i < 30; i++) {
        KitCohort cohort = plant.kits().isEmpty() ? null : any(plant.kits());
        String variant =
            cohort == null || random.nextInt(3) == 0
                ? any(plant.variants(), row -> row.variant())
                : cohort.variant();
        String kits = cohort == null || random.nextInt(3) == 0 ? "" : cohort.cohort();
        String other = plant.kits().isEmpty() ? "" : any(plant.kits()).cohort();
        String part = any(plant.parts(), row -> row.part());
        String line = any(plant.lines(), row -> row.line());
        String order = any(plant.orders(), row -> row.order());
        wild.jobs.add(new Job(day(), line, variant, kits, count(), random.nextBoolean()));
        wild.completions.add(new Completion(day(), variant, kits, count()));
        wild.transfers.add(new PartTransfer(day(), part, kits, other, count()));
        wild.purchases.add(new Purchase(part, "S" + count(), count(), day(), day()));
        wild.deliveries.add(new Delivery(order, variant, count(), day(), count()));
      }
      return wild.plan(SmallPlan.SUMMARY);
    }

    private LocalDate day() {
      return plant.horizon().date(random.nextInt(-2, plant.horizon().days() + 2));
    }

    private int count() {
      return random.nextInt(0, 5);
    }

    private <T> T any(List<T> rows) {
      return rows.get(random.nextInt(rows.size()));
    }

    private <T> String any(List<T> rows, Function<T, String> name) {
      return random.nextInt(20) == 0 ? "unknown" : name.apply(any(rows));
    }
  }
}
