package org.linewright.core.why.internal.goal;

import java.util.Set;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;

/**
 * Orders shall be delivered in full and on time.
 *
 * @param orders the orders
 * @param met what to say when they are, e.g. {@code O1 is on time}
 */
public record OrdersGoal(Set<String> orders, String met) implements Goal {

  public OrdersGoal {
    orders = Set.copyOf(orders);
  }

  @Override
  public long open(Plan plan) {
    return plan.orders().stream()
        .filter(outcome -> orders.contains(outcome.order()))
        .mapToLong(OrdersGoal::missed)
        .sum();
  }

  public static long missed(OrderOutcome outcome) {
    return (long) outcome.late() + outcome.unmet();
  }

  @Override
  public String effect(long open, long before) {
    return open == 0
        ? met
        : (before - open) + " of " + before + " vehicles are no longer late or unmet";
  }

  @Override
  public boolean concerns(String order) {
    return orders.contains(order);
  }
}
