package org.linewright.core.plan;

import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;

/**
 * How the orders are placed, and what that adds up to. The score is the orders' part of the
 * objective, less a guard: as long as fewer vehicles are on time than in the plan of mode {@code
 * two}, each one missing costs {@code late_per_vehicle} ten times more. Between plans of nearly the
 * same objective that prefers the one that a planner would.
 */
final class SearchState {
  private static final long GUARD = 10;

  private final Instance instance;
  private final OrderValue value;
  private final Placement[] placed;
  private final OrderSet late;
  private final OrderSet unmet;
  private final long[] guardCents; // [order]: per vehicle
  private long cents;
  private long guarded;
  private long stableCents;
  private Placement[] still = new Placement[0];
  private long moved; // vehicles

  /**
   * @param placed how every order is placed, {@code [order]}; changed in place
   * @param onTimeInTwo vehicles of each order that mode two delivers on time, {@code [order]}
   */
  SearchState(Instance instance, OrderValue value, Placement[] placed, int[] onTimeInTwo) {
    this.instance = instance;
    this.value = value;
    this.placed = placed;
    this.late = new OrderSet(placed.length);
    this.unmet = new OrderSet(placed.length);
    this.guardCents = new long[placed.length];
    for (int order = 0; order < placed.length; order++) {
      guardCents[order] = GUARD * instance.orders().get(order).latePerVehicleCents();
      guarded -= guardCents[order] * onTimeInTwo[order];
      add(order, placed[order]);
    }
  }

  Placement placement(int order) {
    return placed[order];
  }

  void replace(int order, Placement placement) {
    Placement old = placed[order];
    cents -= old.cents();
    guarded -= guardCents[order] * onTime(order, old);
    if (stableCents > 0) {
      moved += movedUnits(order, placement) - movedUnits(order, old);
    }
    placed[order] = placement;
    add(order, placement);
  }

  private void add(int order, Placement placement) {
    cents += placement.cents();
    guarded += guardCents[order] * onTime(order, placement);
    boolean isUnmet = placement.result().unmet() > 0;
    unmet.put(order, isUnmet);
    late.put(order, !isUnmet && isCostly(order, placement));
  }

  /** True when the order would bring more if it came without lateness. */
  boolean isCostly(int order, Placement placement) {
    return placement.cents() < value.fullCents(order);
  }

  private int onTime(int number, Placement placement) {
    OrderLine order = instance.orders().get(number);
    if (order.isAsSoonAsPossible()) {
      return 0;
    }
    return placement.result().unitsUntil(order.dueDay());
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
    return cents + Math.min(0, guarded) - stableCents * moved;
  }

  OrderSet late() {
    return late;
  }

  OrderSet unmet() {
    return unmet;
  }
}
