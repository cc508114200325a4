package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.reason.Reason;

/** The result of a search as planned orders: fresh books, and reasons told from what is left. */
final class FinishedOrders {
  private final Placement[] placed;
  private final Books books;
  private final Shortages shortages;

  /**
   * @param books fresh books, or books with what frozen days keep
   */
  FinishedOrders(Books books, Placement[] placed) {
    this.placed = placed;
    this.books = books;
    this.shortages = new Shortages(books);
  }

  PlannedOrders explained() {
    int[] start = new int[placed.length];
    int[] end = new int[placed.length];
    for (int order = 0; order < placed.length; order++) {
      start[order] = books.log.size;
      JobLog starts = placed[order].starts();
      for (int entry = 0; entry < starts.size; entry++) {
        books.startAgain(starts, entry);
      }
      end[order] = books.log.size;
    }
    OrderResult[] results = new OrderResult[placed.length];
    Arrays.setAll(results, order -> placed[order].result());
    PlannedOrders planned = new PlannedOrders(books, results, start, end);
    EarlierCompletions.in(planned);
    for (int order = 0; order < placed.length; order++) {
      OrderResult result = results[order];
      results[order] =
          new OrderResult(
              result.shipments(), result.unmet(), result.lastStart(), reasons(order, result));
    }
    return planned;
  }

  private List<Reason> reasons(int number, OrderResult result) {
    OrderLine order = books.instance.orders().get(number);
    List<Reason> reasons = new ArrayList<>();
    if (!order.isAsSoonAsPossible()) {
      int late = order.quantity() - result.unmet() - result.unitsUntil(order.dueDay());
      if (late > 0) {
        int inTime = Math.min(order.dueDay() - 1, books.lastStart());
        reasons.addAll(shortages.late(order, late, inTime));
      }
    }
    if (result.unmet() > 0) {
      reasons.addAll(shortages.unmet(order, result.unmet()));
    }
    return reasons.stream().distinct().toList();
  }
}
