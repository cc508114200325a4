package org.linewright.core.launch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;

/**
 * An order that fares otherwise in one plan than in another.
 *
 * @param order order
 * @param variant variant
 * @param quantity vehicles ordered
 * @param due due day; null = as soon as possible
 * @param before day of the last delivery in the one plan; null = none
 * @param after the same in the other plan
 * @param lateMore vehicles late in the other plan − late in the one
 * @param unmetMore vehicles unmet in the other plan − unmet in the one
 */
public record OrderShift(
    String order,
    String variant,
    int quantity,
    @Nullable LocalDate due,
    @Nullable LocalDate before,
    @Nullable LocalDate after,
    int lateMore,
    int unmetMore) {

  /** Calendar days by which the last delivery comes later; null when one of the plans has none. */
  public @Nullable Long daysLater() {
    return before == null || after == null ? null : ChronoUnit.DAYS.between(before, after);
  }

  /** The orders that differ, in file order. Both plans are of the same orders. */
  public static List<OrderShift> between(Plan one, Plan other) {
    Map<String, LocalDate> before = lastDeliveries(one);
    Map<String, LocalDate> after = lastDeliveries(other);
    List<OrderShift> shifts = new ArrayList<>();
    for (int i = 0; i < one.orders().size(); i++) {
      OrderOutcome was = one.orders().get(i);
      OrderOutcome is = other.orders().get(i);
      OrderShift shift =
          new OrderShift(
              was.order(),
              was.variant(),
              was.quantity(),
              was.due(),
              before.get(was.order()),
              after.get(was.order()),
              is.late() - was.late(),
              is.unmet() - was.unmet());
      if (shift.differs()) {
        shifts.add(shift);
      }
    }
    return shifts;
  }

  private boolean differs() {
    Long later = daysLater();
    return lateMore != 0 || unmetMore != 0 || (later != null && later != 0);
  }

  private static Map<String, LocalDate> lastDeliveries(Plan plan) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      last.merge(delivery.order(), delivery.day(), (a, b) -> a.isAfter(b) ? a : b);
    }
    return last;
  }
}
