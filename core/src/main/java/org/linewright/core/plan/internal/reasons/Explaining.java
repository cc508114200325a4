package org.linewright.core.plan.internal.reasons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.reason.Reason;

/**
 * Explains a plan on a second thread, in books of its own, while the caller still writes the plan
 * down; whoever then wants the reasons helps with what is left. What is said of an order does not
 * depend on which thread says it. Few orders are explained sooner than books are opened: they wait
 * for {@link #reasons}.
 */
public final class Explaining {
  private static final int WORTH_A_THREAD = 256;
  private static final int AT_ONCE = 8;

  private final PlannedOrders planned;
  private final PlacingRules rules;
  private final int[] orders; // those that are late or unmet
  private final @Nullable List<Reason>[] reasons; // [order]
  private final AtomicInteger taken = new AtomicInteger(); // of orders
  private final CompletableFuture<Void> beside = new CompletableFuture<>();

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
  private Explaining(PlannedOrders planned, PlacingRules rules) {
    Explained explained = new Explained(planned, rules);
    this.planned = planned;
    this.rules = rules;
    this.reasons = new List[planned.results().length];
    this.orders = IntStream.range(0, reasons.length).filter(explained::isToldWhy).toArray();
  }

  /**
   * Begins to explain.
   *
   * @param planned every order placed; its books may be read, not changed, until the reasons are
   *     asked for
   * @param rules the rules by which they were placed
   * @param fresh opens books as those of the plan were opened; asked on the other thread
   */
  public static Explaining begin(PlannedOrders planned, PlacingRules rules, Supplier<Books> fresh) {
    return begin(planned, rules, fresh, WORTH_A_THREAD);
  }

  static Explaining begin(
      PlannedOrders planned, PlacingRules rules, Supplier<Books> fresh, int worthAThread) {
    Explaining explaining = new Explaining(planned, rules);
    if (explaining.orders.length < worthAThread) {
      explaining.beside.complete(null);
    } else {
      JobLog log = planned.books().log;
      JobLog starts = log.slice(0, log.size); // to explain is to try starts in the books' own log
      Thread thread = new Thread(() -> explaining.beside(fresh, starts), "linewright-reasons");
      thread.setDaemon(true);
      thread.start();
    }
    return explaining;
  }

  /** True when these are the orders that are being explained. */
  @SuppressWarnings("ReferenceEquality") // a plan like it has other books
  public boolean isOf(PlannedOrders other) {
    return planned == other;
  }

  /** Nobody wants the reasons any more. */
  public void leave() {
    taken.set(orders.length);
  }

  /** Why orders are late or unmet, {@code [order]}. */
  public List<List<Reason>> reasons() {
    explain(new Explained(planned, rules));
    try {
      beside.join();
    } catch (CompletionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
    List<List<Reason>> all = new ArrayList<>(reasons.length);
    for (List<Reason> one : reasons) {
      all.add(one == null ? List.of() : one);
    }
    return all;
  }

  private void beside(Supplier<Books> fresh, JobLog starts) {
    try {
      explain(new Explained(copied(fresh.get(), starts), rules));
      beside.complete(null);
    } catch (RuntimeException | Error failed) {
      beside.completeExceptionally(failed);
    }
  }

  /** The same starts in the same sequence: what is left is the same, too. */
  private PlannedOrders copied(Books fresh, JobLog starts) {
    for (int entry = fresh.frozen().entries(); entry < starts.size; entry++) {
      fresh.startAgain(starts, entry);
    }
    return new PlannedOrders(fresh, planned.results(), planned.logStart(), planned.logEnd());
  }

  private void explain(Explained explained) {
    int from = taken.getAndAdd(AT_ONCE);
    while (from < orders.length) {
      for (int order : Arrays.copyOfRange(orders, from, Math.min(from + AT_ONCE, orders.length))) {
        reasons[order] = explained.of(order);
      }
      from = taken.getAndAdd(AT_ONCE);
    }
  }
}
