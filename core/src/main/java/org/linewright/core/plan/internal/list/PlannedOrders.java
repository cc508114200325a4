package org.linewright.core.plan.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.objective.OrderValue;
import org.linewright.core.reason.Reason;

/**
 * A plan in dense numbers.
 *
 * @param books what is left, and the log of all starts
 * @param results what becomes of each order, {@code [order]}; null = its turn has not come
 * @param logStart first entry of each order in the log, {@code [order]}
 * @param logEnd entry behind the last one, {@code [order]}
 */
public record PlannedOrders(
    Books books, @Nullable OrderResult[] results, int[] logStart, int[] logEnd) {

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
  public Placement[] placements(OrderValue value) {
    Placement[] placed = new Placement[results.length];
    Arrays.setAll(placed, order -> placement(order, value));
    return placed;
  }

  /** Why orders are late or unmet, {@code [order]}. */
  public List<List<Reason>> reasons() {
    List<List<Reason>> reasons = new ArrayList<>();
    for (OrderResult result : results) {
      reasons.add(result == null ? List.of() : result.reasons());
    }
    return reasons;
  }

  /** Gives back what an order takes. */
  public void giveBack(int order) {
    for (int entry = logEnd[order] - 1; entry >= logStart[order]; entry--) {
      books.giveBack(books.log, entry);
    }
  }

  /** Takes again what {@link #giveBack} gave back. */
  public void takeAgain(int order) {
    for (int entry = logStart[order]; entry < logEnd[order]; entry++) {
      books.takeAgain(books.log, entry);
    }
  }
}
