package org.linewright.answers.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * An order of which something else becomes.
 *
 * @param order order
 * @param variant variant
 * @param quantity vehicles ordered
 * @param due due day; null = as soon as possible
 * @param onTimeBefore vehicles in time before
 * @param onTime vehicles in time now
 * @param unmetBefore vehicles not delivered before
 * @param unmet vehicles not delivered now
 * @param lastBefore last delivery before; null = none
 * @param last last delivery now; null = none
 */
@TableInfo(name = "orders", doc = "Orders of which something else becomes")
public record OrderChange(
    @Column(doc = "order") String order,
    @Column(doc = "variant") String variant,
    @Column(doc = "vehicles ordered") int quantity,
    @Column(doc = "due day; empty = as soon as possible") @Nullable LocalDate due,
    @Column(doc = "vehicles in time before") int onTimeBefore,
    @Column(doc = "vehicles in time now") int onTime,
    @Column(doc = "vehicles not delivered before") int unmetBefore,
    @Column(doc = "vehicles not delivered now") int unmet,
    @Column(doc = "last delivery before; empty = none") @Nullable LocalDate lastBefore,
    @Column(doc = "last delivery now; empty = none") @Nullable LocalDate last) {

  /** What differs between two plans of the same orders, in their sequence. */
  static List<OrderChange> between(Plan before, Plan now) {
    Map<String, LocalDate> lastBefore = last(before);
    Map<String, LocalDate> last = last(now);
    Map<String, OrderOutcome> then = new HashMap<>();
    before.orders().forEach(outcome -> then.put(outcome.order(), outcome));
    List<OrderChange> changes = new ArrayList<>();
    for (OrderOutcome one : now.orders()) {
      OrderOutcome former = then.getOrDefault(one.order(), one);
      OrderChange change =
          new OrderChange(
              one.order(),
              one.variant(),
              one.quantity(),
              one.due(),
              former.onTime(),
              one.onTime(),
              former.unmet(),
              one.unmet(),
              lastBefore.get(one.order()),
              last.get(one.order()));
      if (change.isOne()) {
        changes.add(change);
      }
    }
    return changes;
  }

  private boolean isOne() {
    return onTimeBefore != onTime
        || unmetBefore != unmet
        || !java.util.Objects.equals(lastBefore, last);
  }

  private static Map<String, LocalDate> last(Plan plan) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      last.merge(
          delivery.order(), delivery.day(), (one, other) -> one.isAfter(other) ? one : other);
    }
    return last;
  }
}
