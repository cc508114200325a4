package org.linewright.core.plan;

import java.util.Arrays;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;

/**
 * How the orders are placed, and what that adds up to. The score is the orders' part of the
 * objective, less a guard: as long as fewer vehicles are on time, or released, than in the plan of
 * mode {@code two}, each one missing costs {@value #GUARD} times a vehicle's value.
 */
final class SearchState {
  private static final long GUARD = 2;

  private final Instance instance;
  private final OrderValue value;
  private final Placement[] placed;
  private final OrderSet late;
  private final OrderSet unmet;
  private final OrderSet touched; // placed otherwise than when it was last kept
  private final long meanValueCents;
  private long cents;
  private long spareReleased; // vehicles more than the floor has
  private long spareOnTime;
  private long stableCents;
  private Placement[] still = new Placement[0];
  private long moved; // vehicles

  /**
   * @param placed how every order is placed, {@code [order]}; changed in place
   * @param floor how the plan that this one must not fall below places every order, {@code [order]}
   */
  SearchState(Instance instance, OrderValue value, Placement[] placed, Placement[] floor) {
    this.instance = instance;
    this.value = value;
    this.placed = placed;
    this.late = new OrderSet(placed.length);
    this.unmet = new OrderSet(placed.length);
    this.touched = new OrderSet(placed.length);
    this.meanValueCents = meanValueCents(instance);
    for (int order = 0; order < placed.length; order++) {
      count(order, floor[order], -1);
      count(order, placed[order], 1);
      sort(order, placed[order]);
    }
    cents = Arrays.stream(placed).mapToLong(Placement::cents).sum();
  }

  private static long meanValueCents(Instance instance) {
    return (long)
        instance.orders().stream()
            .mapToLong(order -> instance.valueCents()[order.variant()])
            .average()
            .orElse(1);
  }

  /** What a vehicle of an order is worth on average. */
  long meanValueCents() {
    return meanValueCents;
  }

  Placement placement(int order) {
    return placed[order];
  }

  void replace(int order, Placement placement) {
    Placement old = placed[order];
    count(order, old, -1);
    if (stableCents > 0) {
      moved += movedUnits(order, placement) - movedUnits(order, old);
    }
    placed[order] = placement;
    touched.put(order, true);
    count(order, placement, 1);
    sort(order, placement);
  }

  private void count(int number, Placement placement, int sign) {
    OrderLine order = instance.orders().get(number);
    OrderResult result = placement.result();
    cents += sign * placement.cents();
    spareReleased += (long) sign * (order.quantity() - result.unmet());
    spareOnTime += (long) sign * PlanFigures.unitsOnTime(order, result);
  }

  private void sort(int order, Placement placement) {
    boolean isUnmet = placement.result().unmet() > 0;
    unmet.put(order, isUnmet);
    late.put(order, !isUnmet && isCostly(order, placement));
  }

  /** Copies what was placed otherwise since the last copy into the same array. */
  void keep(Placement[] kept) {
    for (int i = 0; i < touched.size(); i++) {
      kept[touched.get(i)] = placed[touched.get(i)];
    }
    touched.clear();
  }

  /** Orders that are placed otherwise than when all was last kept, and perhaps others. */
  OrderSet touched() {
    return touched;
  }

  /** True when the order would bring more if it came without lateness. */
  boolean isCostly(int order, Placement placement) {
    return placement.cents() < value.fullCents(order);
  }

  /** Number of orders. */
  int orders() {
    return placed.length;
  }

  /** From now on a vehicle that is started elsewhere than now costs so much in the score. */
  void keepStill(long perVehicleCents) {
    stableCents = perVehicleCents;
    still = placed.clone();
    moved = 0;
  }

  private int movedUnits(int order, Placement placement) {
    JobLog now = placement.starts();
    JobLog then = still[order].starts();
    int kept = 0;
    int all = 0;
    for (int i = 0; i < now.size; i++) {
      all += now.units[i];
      int free = now.units[i];
      for (int k = 0; k < then.size; k++) {
        if (then.day[k] == now.day[i] && then.option[k] == now.option[i] && free > 0) {
          kept += Math.min(free, then.units[k]);
          free -= Math.min(free, then.units[k]);
        }
      }
    }
    return all - kept;
  }

  /** What the search maximizes, in cents. */
  long score() {
    return cents
        + GUARD * meanValueCents * (Math.min(0, spareReleased) + Math.min(0, spareOnTime))
        - stableCents * moved;
  }

  /** The orders' part of the objective, in cents. */
  long cents() {
    return cents;
  }

  /** True when no fewer vehicles are released, nor fewer on time, than in the floor's plan. */
  boolean holdsFloor() {
    return spareReleased >= 0 && spareOnTime >= 0;
  }

  OrderSet late() {
    return late;
  }

  OrderSet unmet() {
    return unmet;
  }
}
