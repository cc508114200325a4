package org.linewright.cli.options;

import java.util.Locale;
import org.linewright.core.plan.PlanSummary;

/** What a plan may be failed on. */
public enum PlanLimit {
  LATE,
  UNMET;

  /** Vehicles of the plan that hit the limit. */
  public int vehicles(PlanSummary summary) {
    return this == LATE ? summary.late() : summary.unmet();
  }

  /** The name for {@code --fail-on}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
