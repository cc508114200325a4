package org.linewright.core.plan.internal.books;

import java.util.List;
import org.linewright.core.reason.Reason;

/**
 * What the list planner did with an order.
 *
 * @param shipments deliveries by day
 * @param unmet vehicles that cannot be delivered within the horizon
 * @param lastStart last day number on which one of its vehicles is started; -1 = none is
 * @param reasons why some are late or unmet
 */
public record OrderResult(
    List<Shipment> shipments, int unmet, int lastStart, List<Reason> reasons) {

  /** A result that is not explained yet. */
  public OrderResult(List<Shipment> shipments, int unmet, int lastStart) {
    this(shipments, unmet, lastStart, List.of());
  }

  public static OrderResult unmet(int quantity) {
    return new OrderResult(List.of(), quantity, -1);
  }

  /** The same with reasons. */
  public OrderResult with(List<Reason> causes) {
    return new OrderResult(shipments, unmet, lastStart, causes);
  }

  /** Vehicles delivered up to a day. */
  public int unitsUntil(int day) {
    int units = 0;
    for (Shipment shipment : shipments) {
      units += shipment.day() <= day ? shipment.units() : 0;
    }
    return units;
  }
}
