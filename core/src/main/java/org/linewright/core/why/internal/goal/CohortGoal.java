package org.linewright.core.why.internal.goal;

import org.linewright.core.plan.Plan;

/**
 * The kits of a cohort shall become vehicles.
 *
 * @param cohort the cohort
 * @param kits its kits, cars on the yard included
 */
public record CohortGoal(String cohort, long kits) implements Goal {

  @Override
  public long open(Plan plan) {
    long used =
        plan.jobs().stream()
            .filter(job -> cohort.equals(job.cohort()) && job.complete())
            .mapToLong(job -> job.units())
            .sum();
    long completed =
        plan.completions().stream()
            .filter(completion -> cohort.equals(completion.cohort()))
            .mapToLong(completion -> completion.units())
            .sum();
    return Math.max(0, kits - used - completed);
  }

  @Override
  public String effect(long open, long before) {
    return open == 0
        ? "all " + kits + " kits of " + cohort + " become vehicles"
        : (before - open) + " more of the " + kits + " kits of " + cohort + " become vehicles";
  }

  @Override
  public boolean concerns(String order) {
    return false;
  }
}
