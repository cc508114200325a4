package org.linewright.core.plan;

import java.time.Duration;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.units.Money;

/** Tells a watcher how far a search is, about once a second, and ends it when it may end. */
final class SearchReport implements OrderSearch.Watch {
  private static final long BETWEEN_NANOS = 1_000_000_000;

  private final Instance instance;
  private final Effort effort;
  private final PlanWatcher watcher;
  private final ProvenBound bound;
  private final long begin;
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
    this.toldAt = begin;
  }

  @Override
  public boolean look(Placement[] best, long movesTried) {
    moves = movesTried;
    if (System.nanoTime() - toldAt >= BETWEEN_NANOS) {
      tell(best);
      return watcher.isStopped() || (effort.gap() > 0 && gap(best) <= effort.gap());
    }
    return watcher.isStopped();
  }

  private double gap(Placement[] best) {
    return PlanSummary.gap(cents(best), bound.cents());
  }

  private long cents(Placement[] best) {
    long cents = bound.fixedCents();
    for (Placement placement : best) {
      cents += placement.cents();
    }
    return cents;
  }

  void tell(Placement[] best) {
    toldAt = System.nanoTime();
    long released = 0;
    long onTime = 0;
    long lateVehicleDays = 0;
    for (int number = 0; number < best.length; number++) {
      OrderLine order = instance.orders().get(number);
      OrderResult result = best[number].result();
      int due = order.isAsSoonAsPossible() ? 0 : order.dueDay();
      released += order.quantity() - result.unmet();
      onTime +=
          order.isAsSoonAsPossible() ? order.quantity() - result.unmet() : result.unitsUntil(due);
      for (Shipment shipment : result.shipments()) {
        lateVehicleDays += (long) shipment.units() * (shipment.day() - due);
      }
    }
    watcher.progress(
        new PlanProgress(
            Duration.ofNanos(toldAt - begin),
            moves,
            new Money(cents(best)),
            new Money(bound.cents()),
            gap(best),
            released,
            onTime,
            lateVehicleDays));
  }
}
