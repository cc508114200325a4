package org.linewright.core.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;

/** Tells what a change does to orders that nobody asked about. */
record Harm(Goal goal) {
  private static final int ORDERS_SHOWN = 3;

  /** The orders of which more vehicles are late or unmet than before; "" = none. */
  String of(Plan before, Plan after) {
    Map<String, Long> old = new HashMap<>();
    before.orders().forEach(one -> old.put(one.order(), OrdersGoal.missed(one)));
    List<String> worse = new ArrayList<>();
    int more = 0;
    for (OrderOutcome outcome : after.orders()) {
      long lost = OrdersGoal.missed(outcome) - old.getOrDefault(outcome.order(), 0L);
      if (lost > 0 && !goal.concerns(outcome.order())) {
        more++;
        if (more <= ORDERS_SHOWN) {
          worse.add(outcome.order() + " " + lost + " more late or unmet");
        }
      }
    }
    String rest = more > ORDERS_SHOWN ? " and " + (more - ORDERS_SHOWN) + " more orders" : "";
    return String.join(", ", worse) + rest;
  }
}
