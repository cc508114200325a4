package org.linewright.core.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A plan in dense numbers.
 *
 * @param books what is left, and the log of all starts
 * @param results what becomes of each order, {@code [order]}; null = its turn has not come
 * @param logStart first entry of each order in the log, {@code [order]}
 * @param logEnd entry behind the last one, {@code [order]}
 */
record PlannedOrders(Books books, @Nullable OrderResult[] results, int[] logStart, int[] logEnd) {

  /** How an order is placed; its turn must have come. */
  Placement placement(int order, OrderValue value) {
    OrderResult result = results[order];
    if (result == null) {
      throw new IllegalStateException(
          "order " + books.instance.orders().get(order).name() + " was not planned");
    }
    JobLog starts = books.log.slice(logStart[order], logEnd[order]);
    return value.placement(order, starts, result);
  }

  /** How every order is placed, {@code [order]}; the turn of all must have come. */
  Placement[] placements(OrderValue value) {
    Placement[] placed = new Placement[results.length];
    Arrays.setAll(placed, order -> placement(order, value));
    return placed;
  }
}
