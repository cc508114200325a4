package org.linewright.core.plan;

import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;

/**
 * What plans are compared by.
 *
 * @param objectiveCents of the plan, or of its orders alone where that is said
 * @param released vehicles delivered within the horizon
 * @param onTime vehicles delivered by their due day, or wanted as soon as possible
 * @param lateVehicleDays Σ vehicles × calendar days after their due day
 */
record PlanFigures(long objectiveCents, long released, long onTime, long lateVehicleDays) {

  /** The figures of a plan's summary. */
  static PlanFigures of(Plan plan) {
    PlanSummary summary = plan.summary();
    return new PlanFigures(
        summary.objective().cents(),
        summary.released(),
        summary.onTime(),
        summary.lateVehicleDays());
  }

  /**
   * The figures of placed orders.
   *
   * @param fixedCents what every plan has alike; purchase prices are left out
   */
  static PlanFigures of(Instance instance, Placement[] placed, long fixedCents) {
    long cents = fixedCents;
    long released = 0;
    long onTime = 0;
    long lateVehicleDays = 0;
    for (int number = 0; number < placed.length; number++) {
      OrderLine order = instance.orders().get(number);
      OrderResult result = placed[number].result();
      int due = order.isAsSoonAsPossible() ? 0 : order.dueDay();
      cents += placed[number].cents();
      released += order.quantity() - result.unmet();
      onTime += unitsOnTime(order, result);
      for (Shipment shipment : result.shipments()) {
        lateVehicleDays +=
            order.isAsSoonAsPossible() ? 0 : (long) shipment.units() * (shipment.day() - due);
      }
    }
    return new PlanFigures(cents, released, onTime, lateVehicleDays);
  }

  /** Vehicles of an order that are on time. */
  static int unitsOnTime(OrderLine order, OrderResult result) {
    return order.isAsSoonAsPossible()
        ? order.quantity() - result.unmet()
        : result.unitsUntil(order.dueDay());
  }
}
