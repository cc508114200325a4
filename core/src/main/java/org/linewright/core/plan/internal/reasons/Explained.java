package org.linewright.core.plan.internal.reasons;

import java.util.List;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.reason.Reason;

/**
 * Gives the orders of a whole plan that are late or unmet their reasons, each told with what the
 * order itself takes given back. The books are left as they were.
 */
public final class Explained {
  private final PlannedOrders planned;
  private final Books books;
  private final Causes causes;

  /**
   * Explains a plan.
   *
   * @param planned every order placed, and nothing else in its books
   * @param rules the rules by which they were placed
   */
  public Explained(PlannedOrders planned, PlacingRules rules) {
    this.planned = planned;
    this.books = planned.books();
    this.causes = new Causes(books, rules);
  }

  /** The same plan with the reasons of every order. */
  public PlannedOrders all() {
    for (int order = 0; order < planned.results().length; order++) {
      OrderResult result = planned.results()[order];
      if (result != null) {
        planned.results()[order] = result.with(reasons(order, result));
      }
    }
    return planned;
  }

  private List<Reason> reasons(int number, OrderResult result) {
    OrderLine order = books.instance.orders().get(number);
    Outcome shown = Outcome.of(order, result);
    if (shown.isGood()) {
      return List.of();
    }
    planned.giveBack(number);
    List<Reason> reasons = causes.of(order, shown);
    planned.takeAgain(number);
    return reasons;
  }
}
