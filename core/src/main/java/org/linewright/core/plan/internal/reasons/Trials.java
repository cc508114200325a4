package org.linewright.core.plan.internal.reasons;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.plan.internal.list.OrderPlacer;
import org.linewright.core.plan.internal.list.PlacingRules;

/**
 * Places one order into books, by the rules of the list, with some limits taken away; the books are
 * left as they were. What the order itself has taken must be given back before.
 */
final class Trials {
  private final Books books;
  private final PlacingRules rules;
  private final OrderPlacer placer;

  Trials(Books books, PlacingRules rules) {
    this.books = books;
    this.rules = rules;
    this.placer = new OrderPlacer(books, rules);
  }

  PlacingRules rules() {
    return rules;
  }

  /** Looks at the log of the books while the trial stands there. */
  interface Look {
    /**
     * Called before everything is given back.
     *
     * @param mark first entry of the trial
     */
    void at(JobLog log, int mark);
  }

  Outcome place(OrderLine order, Collection<Limit> lifted) {
    return place(order, lifted, (log, mark) -> {});
  }

  Outcome place(OrderLine order, Collection<Limit> lifted, Look look) {
    Relief relief = new Relief(books);
    lifted.forEach(limit -> limit.lift(relief));
    relief.apply();
    int mark = books.log.size;
    OrderLine wanted = relief.order(order);
    OrderResult result =
        relief.isWithoutLocks()
            ? placer(relief).placeAsIfUnlocked(wanted)
            : placer(relief).place(wanted);
    look.at(books.log, mark);
    books.cutTo(mark);
    relief.undo();
    return Outcome.of(order, result);
  }

  private OrderPlacer placer(Relief relief) {
    if (!relief.isAnyDayEarly() && relief.withoutDaysOff().isEmpty()) {
      return placer;
    }
    return new OrderPlacer(
        books,
        relief.isAnyDayEarly() ? rules.ofAnyDayEarly(books.days) : rules,
        new StageDays(books.instance, relief.withoutDaysOff()));
  }

  static List<Limit> together(Collection<Limit> some, Collection<Limit> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
