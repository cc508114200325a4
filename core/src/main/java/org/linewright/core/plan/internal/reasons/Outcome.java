package org.linewright.core.plan.internal.reasons;

import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;

/**
 * How well an order is served.
 *
 * @param unmet vehicles not delivered within the horizon
 * @param late vehicles delivered after the due day; none of an order without one
 * @param lateDays calendar days late, added up over these vehicles
 * @param lastStart day number of the last start; -1 = none
 * @param lastDay day number of the last delivery; -1 = none
 */
public record Outcome(int unmet, int late, long lateDays, int lastStart, int lastDay) {

  public static Outcome of(OrderLine order, OrderResult result) {
    int late = 0;
    long lateDays = 0;
    int lastDay = -1;
    for (Shipment shipment : result.shipments()) {
      int days = order.isAsSoonAsPossible() ? 0 : shipment.day() - order.dueDay();
      late += days > 0 ? shipment.units() : 0;
      lateDays += days > 0 ? (long) days * shipment.units() : 0;
      lastDay = Math.max(lastDay, shipment.day());
    }
    return new Outcome(result.unmet(), late, lateDays, result.lastStart(), lastDay);
  }

  /** True when everything is delivered and nothing late. */
  public boolean isGood() {
    return unmet == 0 && late == 0;
  }

  /** True when fewer vehicles are unmet, else fewer late, else fewer days late. */
  public boolean isBetterThan(Outcome other) {
    if (unmet != other.unmet) {
      return unmet < other.unmet;
    }
    return late != other.late ? late < other.late : lateDays < other.lateDays;
  }
}
