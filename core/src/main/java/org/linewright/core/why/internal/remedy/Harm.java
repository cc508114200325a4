package org.linewright.core.why.internal.remedy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.why.internal.goal.Goal;
import org.linewright.core.why.internal.goal.OrdersGoal;

/** Tells what a change does to orders that nobody asked about. */
record Harm(Goal goal) {
  private static final int ORDERS_SHOWN = 3;

  /** The orders of which more vehicles are late or unmet than before; "" = none. */
  String of(Plan before, Plan after) {
    Map<String, OrderOutcome> old = new HashMap<>();
    before.orders().forEach(one -> old.put(one.order(), one));
    List<String> worse = new ArrayList<>();
    for (OrderOutcome outcome : after.orders()) {
      OrderOutcome was = old.get(outcome.order());
      if (was != null && !goal.concerns(outcome.order())) {
        add(was, outcome, worse);
      }
    }
    int more = worse.size() - ORDERS_SHOWN;
    return more <= 0
        ? String.join(", ", worse)
        : String.join(", ", worse.subList(0, ORDERS_SHOWN)) + " and " + more + " more orders";
  }

  private static void add(OrderOutcome was, OrderOutcome now, List<String> worse) {
    long lost = OrdersGoal.missed(now) - OrdersGoal.missed(was);
    int unmet = now.unmet() - was.unmet();
    if (lost > 0) {
      worse.add(now.order() + " " + lost + " more late or unmet");
    } else if (unmet > 0) {
      worse.add(now.order() + " " + unmet + " not delivered instead of late");
    }
  }
}
