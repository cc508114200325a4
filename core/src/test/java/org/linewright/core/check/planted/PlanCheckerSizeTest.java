package org.linewright.core.check.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.check.PlanReport;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.testplants.KitAssembly;

class PlanCheckerSizeTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aNaivePlanOfAKitAssemblyPlantIsRight(long seed) {
    Plant plant = KitAssembly.small(seed).plant();
    Plan plan = NaivePlan.of(plant);

    PlanReport report = PlanChecker.check(plant, plan);

    assertThat(report.violations()).isEmpty();
    assertThat(report.kpis().released()).isGreaterThan(3_500);
  }

  @Test
  void manyPartsPerVehicleAreChecked() {
    Plant plant = new KitAssembly(10, 500, 800, 2, 1_000, 4).plant();

    assertThat(PlanChecker.check(plant, NaivePlan.of(plant)).violations()).isEmpty();
  }

  @Test
  void oneVehicleMoreThanKitsAndPartsAllowIsTold() {
    Plant plant = KitAssembly.small(5).plant();
    Plan right = NaivePlan.of(plant);
    List<Job> jobs = new ArrayList<>(right.jobs());
    Job last = jobs.remove(jobs.size() - 1);
    jobs.add(
        new Job(last.day(), last.line(), last.variant(), last.cohort(), last.units() + 500, true));

    List<String> violations =
        PlanChecker.check(
                plant,
                new Plan(
                    jobs,
                    right.completions(),
                    right.transfers(),
                    right.purchases(),
                    right.deliveries(),
                    right.orders(),
                    right.summary()))
            .violations();

    assertThat(violations).anyMatch(text -> text.startsWith("Line " + last.line()));
    assertThat(violations).anyMatch(text -> text.startsWith("Cohort " + last.cohort()));
  }

  @Test
  @Timeout(60)
  void fiftyThousandOrdersAreChecked() {
    Plant plant = KitAssembly.large(6).plant();
    Plan plan = NaivePlan.of(plant);

    PlanReport report = PlanChecker.check(plant, plan);

    assertThat(report.violations()).isEmpty();
  }
}
