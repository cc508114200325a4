package org.linewright.core.check;

import java.util.HashMap;
import java.util.Map;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;

/** Vehicles built and completed from each cohort, by day. */
public final class CohortUse {
  /**
   * One cohort's vehicles, each array by day.
   *
   * @param complete vehicles built complete
   * @param incomplete vehicles built incomplete
   * @param completed incomplete vehicles completed
   */
  public record Counts(long[] complete, long[] incomplete, long[] completed) {}

  private final Map<String, Counts> byCohort = new HashMap<>();
  private final int days;

  /** Nothing is built yet. */
  public CohortUse(int days) {
    this.days = days;
  }

  public CohortUse(RawPlant raw, Plan plan) {
    this(raw.days());
    for (Job job : plan.jobs()) {
      if (!job.cohort().isEmpty()) {
        Counts counts = of(job.cohort());
        long[] built = job.complete() ? counts.complete : counts.incomplete;
        built[raw.day(job.day())] += job.units();
      }
    }
    for (Completion row : plan.completions()) {
      of(row.cohort()).completed[raw.day(row.day())] += row.units();
    }
  }

  /** The counts of a cohort; zeros when the plan does not touch it. */
  public Counts of(String cohort) {
    return byCohort.computeIfAbsent(
        cohort, name -> new Counts(new long[days], new long[days], new long[days]));
  }
}
