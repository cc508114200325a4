package org.linewright.core.plan.internal.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        planned.results()[order] = result.with(of(order));
      }
    }
    return planned;
  }

  /** True when an order is late or unmet. */
  boolean isToldWhy(int order) {
    return troubled(order) != null;
  }

  /** Why an order is late or unmet; nothing for an order that is neither. */
  List<Reason> of(int order) {
    Outcome shown = troubled(order);
    if (shown == null) {
      return List.of();
    }
    planned.giveBack(order);
    List<Reason> reasons = causes.of(books.instance.orders().get(order), shown);
    planned.takeAgain(order);
    return reasons;
  }

  /** How an order is served that is late or unmet; null = it is neither, or was not planned. */
  private @Nullable Outcome troubled(int order) {
    OrderResult result = planned.results()[order];
    if (result == null) {
      return null;
    }
    Outcome shown = Outcome.of(books.instance.orders().get(order), result);
    return shown.isGood() ? null : shown;
  }
}
