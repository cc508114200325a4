package org.linewright.core.compare;

import java.util.HashMap;
import java.util.Map;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.units.Money;

/**
 * Incomplete vehicles on the yard, by cohort. A vehicle counts on every day on which it stands
 * there at 00:00: from the day after its start, up to and including the day of its completion.
 */
final class ParkedDays {
  private final Instance instance;
  private final Map<String, Long> vehicleDays = new HashMap<>();

  ParkedDays(Instance instance, Plan plan) {
    this.instance = instance;
    for (KitCohort cohort : instance.plant().kits()) {
      add(cohort.cohort(), (long) cohort.builtIncomplete() * instance.days());
    }
    for (Job job : plan.jobs()) {
      if (!job.complete()) {
        add(job.cohort(), (long) job.units() * daysAfter(instance.horizon().day(job.day())));
      }
    }
    for (Completion row : plan.completions()) {
      add(row.cohort(), -(long) row.units() * daysAfter(instance.horizon().day(row.day())));
    }
  }

  private void add(String cohort, long days) {
    vehicleDays.merge(cohort, days, Long::sum);
  }

  private int daysAfter(int day) {
    return instance.days() - day - 1;
  }

  long total() {
    return vehicleDays.values().stream().mapToLong(Long::longValue).sum();
  }

  long cents() {
    Money given = instance.plant().settings().costs().parkedPerVehicleDay();
    long cents = 0;
    for (KitCohort cohort : instance.plant().kits()) {
      long value = instance.valueCents()[instance.variants().get(cohort.variant())];
      Money cost = given != null ? given : new Money(value).dividedBy(2_000);
      cents += cost.cents() * vehicleDays.getOrDefault(cohort.cohort(), 0L);
    }
    return cents;
  }
}
