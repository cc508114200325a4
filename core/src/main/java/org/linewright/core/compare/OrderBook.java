package org.linewright.core.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;

/** The orders of a plan by name, with what becomes of each. */
final class OrderBook {
  private record Entry(String variant, OrderState state) {}

  private final Map<String, Entry> orders = new LinkedHashMap<>();

  OrderBook(Plan plan) {
    Map<String, Long> vehicleDays = new LinkedHashMap<>();
    Map<String, LocalDate> last = new LinkedHashMap<>();
    for (Delivery row : plan.deliveries()) {
      vehicleDays.merge(row.order(), row.quantity() * row.day().toEpochDay(), Long::sum);
      last.merge(row.order(), row.day(), (a, b) -> a.isAfter(b) ? a : b);
    }
    for (OrderOutcome row : plan.orders()) {
      OrderState state =
          new OrderState(
              row.due(),
              row.onTime(),
              row.late(),
              row.unmet(),
              last.get(row.order()),
              vehicleDays.getOrDefault(row.order(), 0L));
      orders.put(row.order(), new Entry(row.variant(), state));
    }
  }

  /** The orders that {@code after} treats differently, in its order; those dropped at the end. */
  List<OrderChange> changesTo(OrderBook after) {
    List<OrderChange> changes = new ArrayList<>();
    after.orders.forEach(
        (order, now) -> addChange(changes, order, now.variant, orders.get(order), now));
    orders.forEach(
        (order, then) -> {
          if (!after.orders.containsKey(order)) {
            addChange(changes, order, then.variant, then, null);
          }
        });
    return changes;
  }

  private static void addChange(
      List<OrderChange> changes,
      String order,
      String variant,
      @Nullable Entry then,
      @Nullable Entry now) {
    OrderState before = then == null ? null : then.state;
    OrderState after = now == null ? null : now.state;
    OrderChange.kind(before, after)
        .ifPresent(kind -> changes.add(new OrderChange(kind, order, variant, before, after)));
  }
}
