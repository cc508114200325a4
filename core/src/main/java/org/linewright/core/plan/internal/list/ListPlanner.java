package org.linewright.core.plan.internal.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.objective.PriorityClasses;

/**
 * The list scheduler: orders one after the other in the sequence priority, due day, quantity, file
 * order; each as late as possible but in time, at most 60 days early, else at the earliest later
 * date. No decision is taken back. For an unsplittable dated order of q vehicles: f = first day on
 * which the material for all q can be taken at once; T = max(due − 1, f); fill backwards from T; if
 * q is not reached, T + 1; delivered on the day after the last start, not before due. An order
 * without due day is filled forwards from the plan date. This is frePPLe's default constrained plan
 * on single-level kit assembly, order by order.
 *
 * <p>Mode {@code two} first places every order that can be on time, then the rest; where priorities
 * are strict, class by class.
 */
public final class ListPlanner {
  private final Instance instance;
  private final Books books;
  private final OrderPlacer placer;
  private final @Nullable OrderResult[] results;
  private final int[] logStart;
  private final int[] logEnd;

  ListPlanner(Instance instance) {
    this(new Books(instance), PlacingRules.LIST);
  }

  /**
   * A planner that writes into books.
   *
   * @param books fresh books, or books with what frozen days keep
   */
  public ListPlanner(Books books, PlacingRules rules) {
    this.instance = books.instance;
    this.books = books;
    this.placer = new OrderPlacer(books, rules);
    this.results = new OrderResult[instance.orders().size()];
    this.logStart = new int[results.length];
    this.logEnd = new int[results.length];
  }

  /** Plans every order. */
  public void plan(Mode mode) {
    for (List<Integer> orders : byRank()) {
      planRank(mode, orders);
    }
  }

  /** The sequence, cut where nothing of what follows may cost what comes before anything. */
  private Collection<List<Integer>> byRank() {
    PriorityClasses classes = new PriorityClasses(instance);
    return sequence(instance).stream()
        .collect(Collectors.groupingBy(classes::rank, TreeMap::new, Collectors.toList()))
        .values();
  }

  /** Plans orders of one rank. */
  private void planRank(Mode mode, List<Integer> orders) {
    List<Integer> waiting = new ArrayList<>();
    for (int order : orders) {
      if (mode != Mode.TWO || !placeOnTime(order)) {
        waiting.add(order);
      }
    }
    for (int order : waiting) {
      logStart[order] = books.log.size;
      results[order] = placer.place(instance.orders().get(order));
      logEnd[order] = books.log.size;
    }
  }

  private boolean placeOnTime(int order) {
    OrderLine line = instance.orders().get(order);
    logStart[order] = books.log.size;
    OrderResult onTime = line.isAsSoonAsPossible() ? null : placer.placeOnTime(line);
    logEnd[order] = books.log.size;
    results[order] = onTime;
    return onTime != null;
  }

  /** Order numbers by priority, due day (none counts as the plan date), quantity, file order. */
  public static List<Integer> sequence(Instance instance) {
    return sequence(instance, order -> true);
  }

  /** The sequence of some of the orders. */
  public static List<Integer> sequence(Instance instance, IntPredicate isWanted) {
    List<OrderLine> orders = instance.orders();
    return IntStream.range(0, orders.size())
        .filter(isWanted)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer i) -> orders.get(i).priority())
                .thenComparingInt(
                    i -> orders.get(i).isAsSoonAsPossible() ? 0 : orders.get(i).dueDay())
                .thenComparingInt(i -> orders.get(i).quantity()))
        .toList();
  }

  /** What was planned so far. */
  public PlannedOrders planned() {
    return new PlannedOrders(books, results, logStart, logEnd);
  }
}
