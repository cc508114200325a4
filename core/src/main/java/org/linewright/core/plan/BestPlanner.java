package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.reason.Reason;

/**
 * Finds the best plan that it can: begins with the better one of the two list plans, improves it by
 * search, and puts a proven bound beside it. Never worse than either list plan.
 */
final class BestPlanner {
  private final Instance instance;
  private final Effort effort;
  private final PlanWatcher watcher;
  private final List<PartTransfer> transfers;
  private final long begin = System.nanoTime();

  BestPlanner(
      Instance instance, Effort effort, PlanWatcher watcher, List<PartTransfer> transfers) {
    this.instance = instance;
    this.effort = effort;
    this.watcher = watcher;
    this.transfers = transfers;
  }

  PlannedOrders plan() {
    PlannedOrders list = planned(Mode.LIST);
    PlannedOrders two = planned(Mode.TWO);
    OrderValue value = new OrderValue(instance, two.books().recipes);
    PlannedOrders start = cents(two, value) >= cents(list, value) ? two : list;
    long used = System.nanoTime() - begin;
    long deadline = begin + Math.max(0, effort.timeLimit().toNanos() - 2 * used);
    if (instance.orders().isEmpty()) {
      return start;
    }
    OrderSearch search = new OrderSearch(instance, effort, start, onTime(two));
    Placement[] best =
        search.run(
            deadline,
            (placed, moves) -> {
              if (System.getProperty("lw.trace") != null && moves % 12800 == 0) System.out.println((System.nanoTime()-begin)/1000000 + " ms " + report(placed, moves));
              return watcher.isStopped();
            });
    return explained(best);
  }

  String report(Placement[] best, long moves) {
    long released = 0, onTime = 0, late = 0, unmet = 0, days = 0, cents = 0;
    for (int order = 0; order < best.length; order++) {
      OrderLine line = instance.orders().get(order);
      cents += best[order].cents();
      for (Shipment s : best[order].result().shipments()) {
        int d = line.isAsSoonAsPossible() ? s.day() : s.day() - line.dueDay();
        released += s.units();
        if (d > 0) {
          late += s.units();
          days += (long) d * s.units();
        } else {
          onTime += s.units();
        }
      }
      unmet += best[order].result().unmet();
    }
    return String.format("moves %d obj %.2f released %d on time %d late %d unmet %d late-days %d", moves, cents / 100.0, released, onTime, late, unmet, days);
  }

  private PlannedOrders planned(Mode mode) {
    ListPlanner planner = new ListPlanner(instance);
    planner.plan(mode);
    return planner.planned();
  }

  private long cents(PlannedOrders planned, OrderValue value) {
    long sum = 0;
    for (int order = 0; order < instance.orders().size(); order++) {
      sum += planned.placement(order, value).cents();
    }
    return sum;
  }

  private int[] onTime(PlannedOrders planned) {
    int[] onTime = new int[instance.orders().size()];
    for (int order = 0; order < onTime.length; order++) {
      OrderLine line = instance.orders().get(order);
      OrderResult result = planned.results()[order];
      if (result != null && !line.isAsSoonAsPossible()) {
        for (Shipment shipment : result.shipments()) {
          onTime[order] += shipment.day() <= line.dueDay() ? shipment.units() : 0;
        }
      }
    }
    return onTime;
  }

  /** The plan with reasons for what is late or unmet, told from what is left in the end. */
  private PlannedOrders explained(Placement[] best) {
    Books books = new Books(instance);
    OrderResult[] results = new OrderResult[best.length];
    int[] start = new int[best.length];
    int[] end = new int[best.length];
    for (int order = 0; order < best.length; order++) {
      start[order] = books.log.size;
      for (int entry = 0; entry < best[order].starts().size; entry++) {
        books.startAgain(best[order].starts(), entry);
      }
      end[order] = books.log.size;
    }
    Shortages shortages = new Shortages(books);
    for (int order = 0; order < best.length; order++) {
      results[order] = explained(order, best[order].result(), shortages);
    }
    return new PlannedOrders(books, results, start, end);
  }

  private OrderResult explained(int number, OrderResult result, Shortages shortages) {
    OrderLine order = instance.orders().get(number);
    int late =
        order.isAsSoonAsPossible()
            ? 0
            : result.shipments().stream()
                .filter(shipment -> shipment.day() > order.dueDay())
                .mapToInt(Shipment::units)
                .sum();
    List<Reason> reasons = new ArrayList<>();
    if (late > 0) {
      reasons.addAll(
          shortages.late(order, late, Math.min(order.dueDay() - 1, instance.days() - 2)));
    }
    if (result.unmet() > 0) {
      reasons.addAll(shortages.unmet(order, result.unmet()));
    }
    return new OrderResult(result.shipments(), result.unmet(), result.lastStart(), reasons);
  }
}
