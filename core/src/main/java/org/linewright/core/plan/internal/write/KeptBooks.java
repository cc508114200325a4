package org.linewright.core.plan.internal.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlannedStart;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.books.StartNames;
import org.linewright.core.plan.internal.frozen.FrozenStarts;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.promise.Recipe;

/**
 * Opens the books of a plan that was kept: everything is started again as the plan says, order by
 * order in its sequence. The instance must be the one that the plan was made of. Cost: O(starts ×
 * parts per vehicle × days).
 */
public final class KeptBooks {
  private final Instance instance;
  private final Plan plan;
  private final Map<String, Integer> orderNumber = new HashMap<>();

  public KeptBooks(Instance instance, Plan plan) {
    this.instance = instance;
    this.plan = plan;
    for (int order = 0; order < instance.orders().size(); order++) {
      orderNumber.put(instance.orders().get(order).name(), order);
    }
  }

  /**
   * The whole plan, with its books.
   *
   * @throws IllegalArgumentException when it was made of another plant
   */
  public PlannedOrders open() {
    PlannedOrders planned = open(order -> true);
    List<Job> jobs = new ArrayList<>();
    List<Completion> completions = new ArrayList<>();
    LocalDate[] dates = new LocalDate[instance.days()];
    Arrays.setAll(dates, instance.horizon()::date);
    new JobRows(instance, planned.books(), dates).fill(jobs, completions);
    if (!jobs.equals(plan.jobs()) || !completions.equals(plan.completions())) {
      throw misfit("its starts do not make its jobs");
    }
    return planned;
  }

  /** The books with some orders of the plan only; the others' turn has not come. */
  PlannedOrders open(IntPredicate isStarted) {
    Books books = books();
    StartNames names = new StartNames(books);
    int[] begin = new int[instance.orders().size()];
    int[] end = new int[begin.length];
    int[] lastStart = new int[begin.length];
    Arrays.fill(lastStart, -1);
    for (PlannedStart start : plan.starts().rows()) {
      int order = orderNumber.getOrDefault(start.order(), -1);
      if (order < 0) {
        throw misfit("there is no order " + start.order());
      }
      if (isStarted.test(order)) {
        int entry = books.log.size;
        start(start, names, books);
        begin[order] = end[order] == 0 ? entry : begin[order];
        end[order] = books.log.size;
        lastStart[order] = Math.max(lastStart[order], books.log.day[entry]);
      }
    }
    return new PlannedOrders(books, results(isStarted, lastStart), begin, end);
  }

  /** An exact solution may start kits in two steps where lists and search do not. */
  private Books books() {
    Books usual = FrozenStarts.reopen(instance, plan.starts().frozen());
    StartNames names = new StartNames(usual);
    boolean isKnown = plan.starts().rows().stream().allMatch(row -> names.recipe(row) != null);
    return isKnown || plan.starts().frozen() != null ? usual : Books.ofAnyPlan(instance);
  }

  private void start(PlannedStart start, StartNames names, Books books) {
    Recipe recipe = names.recipe(start);
    int option = recipe == null ? -1 : names.option(start, recipe);
    int day = instance.horizon().day(start.day());
    if (recipe == null || option < JobLog.HAND_OVER || day < 0 || day >= instance.days()) {
      throw misfit(start.units() + " " + start.variant() + " on " + start.day());
    }
    List<Fitting.Pick> picks = names.picks(start, recipe);
    if (picks == null) {
      books.start(recipe, option, day, start.units());
    } else {
      books.start(recipe, option, day, start.units(), picks);
    }
  }

  private @Nullable OrderResult[] results(IntPredicate isStarted, int[] lastStart) {
    Map<String, List<Shipment>> shipments = new HashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      int day = instance.horizon().day(delivery.day());
      shipments
          .computeIfAbsent(delivery.order(), order -> new ArrayList<>())
          .add(new Shipment(delivery.quantity(), day));
    }
    @Nullable OrderResult[] results = new OrderResult[lastStart.length];
    for (OrderOutcome outcome : plan.orders()) {
      int order = orderNumber.getOrDefault(outcome.order(), -1);
      if (order < 0) {
        throw misfit("there is no order " + outcome.order());
      }
      if (isStarted.test(order)) {
        results[order] =
            new OrderResult(
                shipments.getOrDefault(outcome.order(), List.of()),
                outcome.unmet(),
                lastStart[order],
                outcome.reasons());
      }
    }
    return results;
  }

  private static IllegalArgumentException misfit(String what) {
    return new IllegalArgumentException(
        "the plan does not fit the plant: " + what + "\nMaybe it was made of another plant.");
  }
}
