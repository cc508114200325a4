package org.linewright.core.plan.internal.search;

import java.time.Duration;
import java.util.function.ToLongBiFunction;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.PlanProgress;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.PlanWatcher;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.bound.ProvenBound;
import org.linewright.core.plan.internal.objective.PlanFigures;
import org.linewright.core.units.Money;

/** Tells a watcher how far a search is, about once a second, and the search when it may end. */
public final class SearchReport implements OrderSearch.Watch {
  private static final long BETWEEN_NANOS = 1_000_000_000;

  private final Instance instance;
  private final Effort effort;
  private final PlanWatcher watcher;
  private final ProvenBound bound;
  private final long begin;
  private final long firstBoundCents;
  private long toldAt;
  private long moves;

  /**
   * Reports to the request's watcher.
   *
   * @param begin of the planning, by {@code System.nanoTime}
   */
  public SearchReport(Instance instance, PlanRequest request, ProvenBound bound, long begin) {
    this.instance = instance;
    this.effort = request.effort();
    this.watcher = request.watcher();
    this.bound = bound;
    this.begin = begin;
    this.firstBoundCents = bound.firstCents();
    this.toldAt = begin;
  }

  @Override
  public void look(Placement[] best, long movesTried) {
    moves = movesTried;
    if (System.nanoTime() - toldAt >= BETWEEN_NANOS) {
      tell(best);
    }
  }

  @Override
  public boolean isStopped() {
    return watcher.isStopped();
  }

  @Override
  public boolean isGoodEnough(OrderSearch.Worth plan) {
    return isWithin(plan.cents() + bound.fixedCents(), bound.cents())
        && areWithin(plan.earned(), bound::classCents);
  }

  @Override
  public boolean wasGoodEnough(OrderSearch.Worth plan) {
    return isWithin(plan.cents() + bound.fixedCents(), firstBoundCents)
        && areWithin(plan.earned(), bound::firstClassCents);
  }

  /** Where only the objective is compared there is nothing to look at. */
  private boolean areWithin(long[] earned, ToLongBiFunction<Integer, long[]> boundCents) {
    boolean areWithin = true;
    for (int number = 0; areWithin && number < earned.length && earned.length > 1; number++) {
      areWithin = isWithin(earned[number], boundCents.applyAsLong(number, earned));
    }
    return areWithin;
  }

  private boolean isWithin(long cents, long boundCents) {
    return PlanSummary.gap(cents, boundCents) <= effort.gap();
  }

  /** Tells the figures of placed orders, before purchase prices. */
  public void tell(Placement[] placed) {
    tell(PlanFigures.of(instance, placed, bound.fixedCents()));
  }

  /** Tells the figures of a plan. */
  public void tell(PlanFigures figures) {
    toldAt = System.nanoTime();
    watcher.progress(
        new PlanProgress(
            Duration.ofNanos(toldAt - begin),
            moves,
            new Money(figures.objectiveCents()),
            new Money(bound.cents()),
            PlanSummary.gap(figures.objectiveCents(), bound.cents()),
            figures.released(),
            figures.onTime(),
            figures.lateVehicleDays()));
  }
}
