package org.linewright.core.check;

import java.util.Objects;
import java.util.Set;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.units.Money;

/**
 * The summary says the recomputed figures; bound ≥ objective; gap = (bound − objective)/|bound|.
 */
final class SummaryRules {
  private static final double TOLERANCE = 1e-6;

  private final Findings findings;

  SummaryRules(Findings findings) {
    this.findings = findings;
  }

  /**
   * Compares.
   *
   * @param objectives that the rows of the plan may mean
   */
  void check(PlanSummary stated, Kpis kpis, Set<Money> objectives) {
    if (!objectives.contains(stated.objective())) {
      compare("objective", stated.objective(), kpis.objective());
    }
    compare("released", (long) stated.released(), kpis.released());
    compare("on_time", (long) stated.onTime(), kpis.onTime());
    compare("late", (long) stated.late(), kpis.late());
    compare("unmet", (long) stated.unmet(), kpis.unmet());
    compare(
        "unmet_due_after_horizon",
        (long) stated.unmetDueAfterHorizon(),
        kpis.unmetDueAfterHorizon());
    compare("waiting_vehicle_days", stated.waitingVehicleDays(), kpis.waitingVehicleDays());
    compare("late_vehicle_days", stated.lateVehicleDays(), kpis.lateVehicleDays());
    compare("last_start", stated.lastStart(), kpis.lastStart());
    compare("last_start_by_line", stated.lastStartByLine(), kpis.lastStartByLine());
    if (stated.bound().compareTo(stated.objective()) < 0) {
      findings.add(
          "The summary's bound "
              + stated.bound()
              + " is below the objective "
              + stated.objective()
              + " that the plan reaches.");
    }
    double bound = stated.bound().cents();
    double gap = bound == 0 ? 0 : (bound - stated.objective().cents()) / Math.abs(bound);
    if (!(Math.abs(stated.gap() - gap) <= TOLERANCE)) {
      findings.add(
          "The summary's gap is " + stated.gap() + ", but bound and objective give " + gap + ".");
    }
  }

  private void compare(String figure, Object stated, Object recomputed) {
    if (!Objects.equals(stated, recomputed)) {
      findings.add(
          "The summary says " + figure + " " + stated + ", but the plan gives " + recomputed + ".");
    }
  }
}
