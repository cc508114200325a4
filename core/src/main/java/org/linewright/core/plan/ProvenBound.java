package org.linewright.core.plan;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Recipes;

/**
 * The lowest upper bound on any plan's objective that is proven so far: at once a combinatorial
 * one, later that of the relaxation, which a thread of its own works out.
 */
final class ProvenBound {
  private static final long LOOK_NANOS = 50_000_000;

  private final Instance instance;
  private final Recipes recipes;
  private final FrozenDays frozen;
  private final long fixedCents;
  private final long combinatorialCents;
  private final CompletableFuture<Long> relaxedCents = new CompletableFuture<>();
  private volatile long exactCents = Long.MAX_VALUE;
  private volatile boolean isOver;

  ProvenBound(Books books, List<PartTransfer> transfers) {
    this.instance = books.instance;
    this.recipes = Recipes.ofAnyPlan(instance);
    this.frozen = books.frozen;
    this.fixedCents = Relaxation.fixedCents(instance, transfers);
    this.combinatorialCents = ObjectiveBound.cents(instance, books.recipes, frozen);
  }

  /**
   * Begins to work out the relaxation beside the caller; gives up at a time of {@code
   * System.nanoTime}, or when {@link #end} is called.
   */
  void startProof(long deadlineNanos) {
    Thread thread =
        new Thread(
            () -> {
              try {
                Relaxation relaxation = new Relaxation(instance, recipes, frozen, fixedCents);
                double seconds = (deadlineNanos - System.nanoTime()) / 1e9;
                relaxedCents.complete(relaxation.boundCents(seconds, () -> isOver));
              } catch (RuntimeException | Error failed) {
                relaxedCents.completeExceptionally(failed);
                throw failed;
              }
            },
            "linewright-bound");
    thread.setDaemon(true);
    thread.start();
  }

  /** Nobody waits for the proof any longer: the thread that works on it ends soon. */
  void end() {
    isOver = true;
  }

  /** There is no time for the relaxation: the combinatorial bound has to do. */
  void leaveProof() {
    relaxedCents.complete(Long.MAX_VALUE);
  }

  /** What every plan has alike, in cents: cost of transfers, parking of cars on the yard. */
  long fixedCents() {
    return fixedCents;
  }

  /** The bound in cents as it is known by now. */
  long cents() {
    return Math.min(firstCents(), relaxedCents.getNow(Long.MAX_VALUE));
  }

  /** The bound in cents without the relaxation, whenever that comes. */
  long firstCents() {
    return Math.min(exactCents, combinatorialCents);
  }

  /** Notes a bound that was proven elsewhere. */
  void lower(long cents) {
    exactCents = Math.min(exactCents, cents);
  }

  /** Waits for the relaxation until a time of {@code System.nanoTime}. */
  void await(long deadlineNanos, PlanWatcher watcher) {
    boolean isWaiting = true;
    while (isWaiting && !watcher.isStopped() && System.nanoTime() < deadlineNanos) {
      isWaiting = !isSettledWithin(LOOK_NANOS);
    }
  }

  private boolean isSettledWithin(long nanos) {
    try {
      relaxedCents.get(nanos, TimeUnit.NANOSECONDS);
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
