package org.linewright.core.check.planted;

import java.time.LocalDate;
import java.util.Map;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.units.Money;

/** A summary whose figures a test can change one by one. */
final class SummaryDraft {
  private final PlanSummary from;
  Money objective;
  Money bound;
  double gap;
  int released;
  int onTime;
  int late;
  int unmet;
  int unmetDueAfterHorizon;
  long lateVehicleDays;
  long waitingVehicleDays;
  LocalDate lastStart;
  Map<String, LocalDate> lastStartByLine;

  SummaryDraft(PlanSummary from) {
    this.from = from;
    this.objective = from.objective();
    this.bound = from.bound();
    this.gap = from.gap();
    this.released = from.released();
    this.onTime = from.onTime();
    this.late = from.late();
    this.unmet = from.unmet();
    this.unmetDueAfterHorizon = from.unmetDueAfterHorizon();
    this.lateVehicleDays = from.lateVehicleDays();
    this.waitingVehicleDays = from.waitingVehicleDays();
    this.lastStart = from.lastStart();
    this.lastStartByLine = from.lastStartByLine();
  }

  PlanSummary summary() {
    return new PlanSummary(
        from.mode(),
        objective,
        bound,
        gap,
        released,
        onTime,
        late,
        unmet,
        unmetDueAfterHorizon,
        lateVehicleDays,
        waitingVehicleDays,
        lastStart,
        lastStartByLine,
        from.lastStartByContract(),
        from.classes());
  }
}
