package org.linewright.core.plan.internal.objective;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plant.Priorities;

/**
 * The classes that orders fall into by their priority, the most urgent first. What a class earns is
 * the value of its delivered vehicles less the cost of their lateness; costs of the plant as a
 * whole (parking, transfers, dear purchases) are nobody's.
 *
 * <p>With {@link Priorities#STRICT} plans are compared class by class: first by what the most
 * urgent class earns, and so on; the last comparison, where all classes but the last are alike, is
 * that of the objective. With {@link Priorities#IGNORED} there is only the last comparison.
 */
public final class PriorityClasses {
  private final Instance instance;
  private final int[] priorities; // [class]
  private final int[] classOf; // [order]
  private final boolean isStrict;

  public PriorityClasses(Instance instance) {
    List<OrderLine> orders = instance.orders();
    this.instance = instance;
    this.priorities = orders.stream().mapToInt(OrderLine::priority).sorted().distinct().toArray();
    this.classOf =
        orders.stream()
            .mapToInt(order -> Arrays.binarySearch(priorities, order.priority()))
            .toArray();
    this.isStrict = instance.plant().settings().priorities() == Priorities.STRICT;
  }

  /** How many different priorities there are. */
  public int count() {
    return priorities.length;
  }

  /** The class of an order. */
  public int of(int order) {
    return classOf[order];
  }

  /** The priority of a class. */
  int priority(int number) {
    return priorities[number];
  }

  /** True when a more urgent class comes before any gain of a less urgent one. */
  public boolean isStrict() {
    return isStrict;
  }

  /** By how many sums plans are compared one after the other: the last one is the objective. */
  public int ranks() {
    return isStrict ? Math.max(1, priorities.length) : 1;
  }

  /** The comparison in which an order's own earnings count first. */
  public int rank(int order) {
    return Math.min(classOf[order], ranks() - 1);
  }

  /** What an order earns with a shipment, in cents: value less lateness. */
  public long earnedCents(int order, Shipment shipment) {
    OrderLine line = instance.orders().get(order);
    return instance.valueCents()[line.variant()] * shipment.units()
        - OrderValue.lateCents(line, shipment);
  }
}
