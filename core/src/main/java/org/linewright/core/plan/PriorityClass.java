package org.linewright.core.plan;

import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * What becomes of the orders of one priority.
 *
 * @param priority of its orders; null = they name none
 * @param ordered vehicles
 * @param onTime vehicles delivered by their due day (or wanted as soon as possible)
 * @param late vehicles delivered after their due day
 * @param unmet vehicles not delivered within the horizon
 * @param lateVehicleDays Σ vehicles × calendar days after their due day
 * @param earned value of the delivered vehicles less the cost of their lateness, plant currency
 * @param bound no plan in which the more urgent classes earn at least as much as in this one earns
 *     more in this class; null = priorities are ignored, a class has no bound of its own
 */
public record PriorityClass(
    @Nullable Integer priority,
    int ordered,
    int onTime,
    int late,
    int unmet,
    long lateVehicleDays,
    Money earned,
    @Nullable Money bound) {

  /** (bound − earned) / |bound|; null without a bound. */
  public @Nullable Double gap() {
    return bound == null ? null : PlanSummary.gap(earned.cents(), bound.cents());
  }

  /** The same against another bound. */
  PriorityClass within(Money other) {
    return new PriorityClass(
        priority, ordered, onTime, late, unmet, lateVehicleDays, earned, other);
  }
}
