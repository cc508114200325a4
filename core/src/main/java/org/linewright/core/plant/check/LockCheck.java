package org.linewright.core.plant.check;

import java.util.HashMap;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Lock;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Locks of an order are for its variant, and not for more vehicles than it wants. */
final class LockCheck {
  private LockCheck() {}

  static void check(Plant plant, CheckLog log) {
    Table<Lock> table = plant.table(PlantTables.LOCKS);
    if (table.rows().isEmpty()) {
      return;
    }
    Map<String, Order> orders = new HashMap<>();
    plant.orders().forEach(order -> orders.put(order.order(), order));
    Map<String, Long> locked = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      Lock lock = table.rows().get(i);
      Order order = lock.order() == null ? null : orders.get(lock.order());
      if (order == null) {
        continue;
      }
      if (!order.variant().equals(lock.variant())) {
        log.reject(
            Cell.of(table, i, "variant"),
            IssueCode.CONTRADICTION,
            "is not the variant of order " + order.order() + ", which is " + order.variant(),
            order.variant() + ", or no order.");
      }
      long before = locked.getOrDefault(order.order(), 0L);
      long now = before + lock.units();
      if (now > order.quantity() && before <= order.quantity()) {
        log.reject(
            Cell.of(table, i, "units"),
            IssueCode.CONTRADICTION,
            "makes %d locked for order %s, which wants %d"
                .formatted(now, order.order(), order.quantity()),
            "no more than the order wants in all rows together.");
      }
      locked.put(order.order(), now);
    }
  }
}
