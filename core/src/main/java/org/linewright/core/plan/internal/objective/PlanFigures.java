package org.linewright.core.plan.internal.objective;

import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.PriorityClass;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.books.Shipment;

/**
 * What plans are compared by.
 *
 * @param objectiveCents of the plan, or of its orders alone where that is said
 * @param released vehicles delivered within the horizon
 * @param onTime vehicles delivered by their due day, or wanted as soon as possible
 * @param lateVehicleDays Σ vehicles × calendar days after their due day
 * @param classes the same for each class of priority, the most urgent first
 */
public record PlanFigures(
    long objectiveCents, long released, long onTime, long lateVehicleDays, List<OfClass> classes) {

  /**
   * Figures of one class.
   *
   * @param earnedCents value of its vehicles less the cost of their lateness
   * @param delivered vehicles, within the horizon
   * @param onTime of these, by their due day or wanted as soon as possible
   */
  record OfClass(long earnedCents, long delivered, long onTime) {

    private static OfClass of(PriorityClass row) {
      return new OfClass(row.earned().cents(), row.ordered() - row.unmet(), row.onTime());
    }
  }

  /** The figures of a plan's summary. */
  public static PlanFigures of(Plan plan) {
    PlanSummary summary = plan.summary();
    return new PlanFigures(
        summary.objective().cents(),
        summary.released(),
        summary.onTime(),
        summary.lateVehicleDays(),
        summary.classes().stream().map(OfClass::of).toList());
  }

  /**
   * The figures of placed orders.
   *
   * @param fixedCents what every plan has alike; purchase prices are left out
   */
  public static PlanFigures of(Instance instance, Placement[] placed, long fixedCents) {
    long cents = fixedCents;
    long released = 0;
    long onTime = 0;
    long lateVehicleDays = 0;
    ClassTally classes = new ClassTally(instance);
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
      classes.add(number, result);
    }
    return new PlanFigures(cents, released, onTime, lateVehicleDays, classes.figures());
  }

  /** Vehicles of an order that are on time. */
  public static int unitsOnTime(OrderLine order, OrderResult result) {
    return order.isAsSoonAsPossible()
        ? order.quantity() - result.unmet()
        : result.unitsUntil(order.dueDay());
  }

  /** What each class earns, in cents. */
  long[] earnedCents() {
    return classes.stream().mapToLong(OfClass::earnedCents).toArray();
  }
}
