package org.linewright.core.plan.internal.bound;

import java.util.Arrays;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.objective.PlanBound;
import org.linewright.core.plan.internal.objective.PriorityClasses;

/**
 * The bound that needs no solver, see {@link ObjectiveBound}: over all, and for each class as if
 * there were no other.
 *
 * @param cents over all
 * @param ofClass for each class, {@code [class]}; empty = priorities are ignored
 */
public record QuickBound(long cents, long[] ofClass) implements PlanBound {

  public static QuickBound of(Books books) {
    ObjectiveBound bound = new ObjectiveBound(books.instance, books.recipes);
    PriorityClasses classes = new PriorityClasses(books.instance);
    long[] ofClass = new long[classes.isStrict() ? classes.count() : 0];
    Arrays.setAll(
        ofClass, number -> bound.cents(bound.ordered(order -> classes.of(order) == number)));
    long[] all = bound.ordered(order -> true);
    for (int variant = 0; variant < books.frozen().vehicles().length; variant++) {
      all[variant] += books.frozen().vehicles()[variant];
    }
    return new QuickBound(bound.cents(all), ofClass);
  }

  @Override
  public long classCents(int number, long[] earned) {
    return ofClass[number];
  }
}
