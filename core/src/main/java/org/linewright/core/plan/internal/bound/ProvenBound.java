package org.linewright.core.plan.internal.bound;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLongArray;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.PlanWatcher;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.exact.WholePlan;
import org.linewright.core.plan.internal.objective.PlanBound;
import org.linewright.core.plan.internal.objective.PriorityClasses;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.purchases.PurchaseProgram;
import org.linewright.core.promise.Recipes;

/**
 * The lowest upper bound on any plan's objective that is proven so far: at once a combinatorial
 * one, later that of the relaxation, which a thread of its own works out. Where priorities are
 * strict it goes on with a relaxation for each class and those that are more urgent: from what no
 * plan exceeds for all of them, {@link OrderWeights weighted}, and from what the more urgent ones
 * earn, follows what is left for the class.
 */
public final class ProvenBound implements PlanBound {
  private static final long LOOK_NANOS = 50_000_000;
  private static final int MOST_CLASSES = 8;

  private final Instance instance;
  private final Recipes recipes;
  private final FrozenDays frozen;
  private final long fixedCents;
  private final QuickBound quick;
  private final PriorityClasses classes;
  private final CompletableFuture<Long> relaxedCents = new CompletableFuture<>();
  private final CompletableFuture<Boolean> settled = new CompletableFuture<>();
  private final AtomicLongArray upTo; // [class]: weighted, all classes up to it; MAX = not known
  private volatile long exactCents = Long.MAX_VALUE;
  private volatile boolean isOver;
  private volatile List<WholePlan.Earned> exactlyEarned = List.of();

  public ProvenBound(Books books, List<PartTransfer> transfers) {
    this.instance = books.instance;
    this.recipes = Recipes.ofAnyPlan(instance);
    this.frozen = books.frozen();
    this.fixedCents = Relaxation.fixedCents(instance, transfers);
    this.quick = QuickBound.of(books);
    this.classes = new PriorityClasses(instance);
    this.upTo = new AtomicLongArray(quick.ofClass().length);
    for (int number = 0; number < upTo.length(); number++) {
      upTo.set(number, Long.MAX_VALUE);
    }
  }

  /**
   * Begins to work out the relaxation beside the caller; gives up at a time of {@code
   * System.nanoTime}, or when {@link #end} is called.
   */
  public void startProof(long deadlineNanos) {
    Thread thread =
        new Thread(
            () -> {
              try {
                if (PurchaseProgram.isNeeded(instance)) {
                  WholeProgram
                      .load(); // here it keeps nobody waiting, at the end of a search it would
                }
                prove(deadlineNanos);
                settled.complete(true);
              } catch (RuntimeException | Error failed) {
                settled.completeExceptionally(failed);
                throw failed;
              }
            },
            "linewright-bound");
    thread.setDaemon(true);
    thread.start();
  }

  /** Nobody waits for the proof any longer: the thread that works on it ends soon. */
  public void end() {
    isOver = true;
  }

  private void prove(long deadlineNanos) {
    relaxedCents.complete(
        new Relaxation(instance, recipes, frozen, fixedCents)
            .boundCents(until(deadlineNanos), () -> isOver));
    int several = upTo.length() > 1 && upTo.length() <= MOST_CLASSES ? upTo.length() : 0;
    for (int last = 0; last < several && until(deadlineNanos) > 0 && !isOver; last++) {
      OrderWeights weights = OrderWeights.upTo(classes, last, instance.orders().size());
      upTo.set(
          last,
          Relaxation.ofClasses(instance, recipes, frozen, weights)
              .boundCents(until(deadlineNanos), () -> isOver));
    }
  }

  private static double until(long deadlineNanos) {
    return (deadlineNanos - System.nanoTime()) / 1e9;
  }

  /** There is no time for the relaxation: the combinatorial bound has to do. */
  public void leaveProof() {
    relaxedCents.complete(Long.MAX_VALUE);
    settled.complete(true);
  }

  /** What every plan has alike, in cents: cost of transfers, parking of cars on the yard. */
  public long fixedCents() {
    return fixedCents;
  }

  /** The bound in cents as it is known by now. */
  @Override
  public long cents() {
    return Math.min(firstCents(), relaxedCents.getNow(Long.MAX_VALUE));
  }

  /** The bound in cents without the relaxation, whenever that comes. */
  public long firstCents() {
    return Math.min(exactCents, quick.cents());
  }

  @Override
  public long classCents(int ofClass, long[] earned) {
    long bound = firstClassCents(ofClass, earned);
    long weighted = upTo.get(ofClass);
    if (weighted < Long.MAX_VALUE) {
      for (int number = 0; number < ofClass; number++) {
        weighted -= OrderWeights.of(number, ofClass) * earned[number];
      }
      bound = Math.min(bound, weighted);
    }
    return bound;
  }

  /** The bound of a class without its relaxation, whenever that comes. */
  public long firstClassCents(int ofClass, long[] earned) {
    List<WholePlan.Earned> exactly = exactlyEarned;
    boolean holds = ofClass < exactly.size();
    for (int number = 0; holds && number < ofClass; number++) {
      holds = earned[number] >= exactly.get(number).cents();
    }
    long exact = holds ? exactly.get(ofClass).boundCents() : Long.MAX_VALUE;
    return Math.min(exact, quick.classCents(ofClass, earned));
  }

  /** Notes what was proven elsewhere; fixed cents are added. */
  public void lower(WholePlan.Answer exact) {
    if (exact.boundCents() < Long.MAX_VALUE) {
      exactCents = Math.min(exactCents, exact.boundCents() + fixedCents);
    }
    exactlyEarned = exact.earned();
  }

  /** Waits for the relaxation until a time of {@code System.nanoTime}. */
  public void await(long deadlineNanos, PlanWatcher watcher) {
    boolean isWaiting = true;
    while (isWaiting && !watcher.isStopped() && System.nanoTime() < deadlineNanos) {
      isWaiting = !isSettledWithin(LOOK_NANOS);
    }
  }

  private boolean isSettledWithin(long nanos) {
    try {
      settled.get(nanos, TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
