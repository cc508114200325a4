package org.linewright.core.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.demand.Order;

/**
 * Deliveries are of the ordered variant, large enough, not before due, with the right lateness; and
 * each order's outcome says what its deliveries say.
 */
final class DeliveryRules {
  /** Vehicles delivered of one order. */
  private record Sum(long onTime, long late) {
    Sum plus(Sum other) {
      return new Sum(onTime + other.onTime, late + other.late);
    }
  }

  private final RawPlant raw;
  private final Findings findings;

  DeliveryRules(RawPlant raw, Findings findings) {
    this.raw = raw;
    this.findings = findings;
  }

  /** Days late of a delivery: after the due day, or after the plan date without one. */
  static long daysLate(RawPlant raw, Order order, LocalDate delivered) {
    return raw.day(delivered) - (long) (order.due() == null ? 0 : raw.day(order.due()));
  }

  void check(Plan plan) {
    Map<String, Sum> sums = new HashMap<>();
    for (Delivery row : plan.deliveries()) {
      Order order = raw.orders.get(row.order());
      checkDelivery(row, order);
      boolean late = order.due() != null && daysLate(raw, order, row.day()) > 0;
      sums.merge(
          row.order(), late ? new Sum(0, row.quantity()) : new Sum(row.quantity(), 0), Sum::plus);
    }
    Map<String, OrderOutcome> outcomes = new HashMap<>();
    plan.orders().forEach(row -> outcomes.put(row.order(), row));
    for (Order order : raw.plant.orders()) {
      checkOutcome(
          order, outcomes.get(order.order()), sums.getOrDefault(order.order(), new Sum(0, 0)));
    }
  }

  private void checkDelivery(Delivery row, Order order) {
    String what =
        "The delivery of "
            + row.quantity()
            + " vehicles for order "
            + row.order()
            + " on "
            + row.day();
    if (!row.variant().equals(order.variant())) {
      findings.add(what + " is of " + row.variant() + ", but " + order.variant() + " is ordered.");
    }
    @Nullable Integer stated = order.minimumShipment();
    int smallest = stated == null ? order.quantity() : Math.min(stated, order.quantity());
    if (row.quantity() < smallest) {
      findings.add(what + " is below the smallest shipment of " + smallest + ".");
    }
    long daysLate = daysLate(raw, order, row.day());
    if (daysLate < 0) {
      findings.add(what + " is before the due day " + order.due() + ".");
    } else if (row.daysLate() != daysLate) {
      findings.add(what + " is " + daysLate + " days late, not " + row.daysLate() + ".");
    }
  }

  private void checkOutcome(Order order, @Nullable OrderOutcome row, Sum sum) {
    String what = "Order " + order.order();
    long unmet = order.quantity() - sum.onTime - sum.late;
    if (unmet < 0) {
      findings.add(
          what + " gets " + -unmet + " vehicles more than the " + order.quantity() + " ordered.");
    }
    if (row == null) {
      findings.add(what + " has no outcome.");
      return;
    }
    if (!row.variant().equals(order.variant())
        || row.quantity() != order.quantity()
        || !Objects.equals(row.due(), order.due())) {
      findings.add(
          what
              + " asks for "
              + order.quantity()
              + " "
              + order.variant()
              + " due "
              + order.due()
              + ", but its outcome says "
              + row.quantity()
              + " "
              + row.variant()
              + " due "
              + row.due()
              + ".");
    }
    if (row.onTime() != sum.onTime || row.late() != sum.late || row.unmet() != unmet) {
      findings.add(
          what
              + " has "
              + sum.onTime
              + " vehicles delivered on time, "
              + sum.late
              + " late, "
              + unmet
              + " unmet, but its outcome says "
              + row.onTime()
              + ", "
              + row.late()
              + ", "
              + row.unmet()
              + ".");
    }
  }
}
