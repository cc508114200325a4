package org.linewright.core.compare;

import java.util.List;
import org.linewright.core.scenario.Change;

/**
 * One world against the baseline.
 *
 * @param world its name
 * @param edits in what its plant differs, old value and new value
 * @param orders orders that it treats differently; in its order, those it has not at the end
 * @param starts how much of the baseline's plan still stands
 * @param startChanges where it starts another number of vehicles; by day, line and variant
 */
public record Comparison(
    String world,
    List<Change> edits,
    List<OrderChange> orders,
    StartMoves starts,
    List<StartChange> startChanges) {

  public Comparison {
    edits = List.copyOf(edits);
    orders = List.copyOf(orders);
    startChanges = List.copyOf(startChanges);
  }

  /** The orders to which something happens. */
  public List<OrderChange> orders(OrderChange.Kind kind) {
    return orders.stream().filter(change -> change.kind() == kind).toList();
  }

  /** True when an order or a start differs from the baseline. */
  public boolean movesSomething() {
    return !orders.isEmpty() || !startChanges.isEmpty();
  }
}
