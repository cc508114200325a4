package org.linewright.core.plan.internal.list;

import java.util.Arrays;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Placement;

/** The result of a search as planned orders in fresh books. */
public final class FinishedOrders {
  private final Placement[] placed;
  private final Books books;

  /**
   * Orders that are placed already, to be written into books.
   *
   * @param books fresh books, or books with what frozen days keep
   */
  public FinishedOrders(Books books, Placement[] placed) {
    this.placed = placed;
    this.books = books;
  }

  /** The orders as they were placed. */
  public PlannedOrders planned() {
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
    return planned;
  }
}
