package org.linewright.core.plan;

import java.time.Duration;
import org.linewright.core.instance.Instance;
import org.linewright.core.units.Money;

/** Tells a watcher how far a search is, about once a second, and the search when it may end. */
final class SearchReport implements OrderSearch.Watch {
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
   * @param begin of the planning, by {@code System.nanoTime}
   */
  SearchReport(Instance instance, PlanRequest request, ProvenBound bound, long begin) {
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
  public boolean isGoodEnough(long cents) {
    return isWithin(cents, bound.cents());
  }

  @Override
  public boolean wasGoodEnough(long cents) {
    return isWithin(cents, firstBoundCents);
  }

  private boolean isWithin(long cents, long boundCents) {
    return PlanSummary.gap(cents + bound.fixedCents(), boundCents) <= effort.gap();
  }

  /** Tells the figures of placed orders, before purchase prices. */
  void tell(Placement[] placed) {
    tell(PlanFigures.of(instance, placed, bound.fixedCents()));
  }

  /** Tells the figures of a plan. */
  void tell(PlanFigures figures) {
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
