package org.linewright.core.plan.internal.search;

import java.util.Arrays;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.objective.OrderValue;
import org.linewright.core.plan.internal.objective.PlanFigures;
import org.linewright.core.plan.internal.objective.PriorityClasses;

/**
 * How the orders are placed, and what that adds up to. The score is the orders' part of the
 * objective, less a guard: as long as fewer vehicles are on time, or released, than in the plan of
 * mode {@code two}, each one missing costs {@value #GUARD} times a vehicle's value.
 *
 * <p>Where priorities are strict the search goes through the classes, the most urgent first. The
 * score is then what the class at hand earns, with a small part of everything else; what a more
 * urgent class has earned before is kept, and the guard looks at each class.
 */
final class SearchState {
  private static final long GUARD = 2;
  private static final long KEPT = 1000;
  private static final long ELSE = 1000;

  private final Instance instance;
  private final OrderValue value;
  private final Placement[] placed;
  private final PriorityClasses classes;
  private final OrderSet[] late; // [rank]
  private final OrderSet[] unmet;
  private final OrderSet touched; // placed otherwise than when it was last kept
  private final long meanValueCents;
  private long cents;
  private final long[] spareReleased; // [rank]: vehicles more than the floor has
  private final long[] spareOnTime;
  private final long[] earned; // [rank]: cents
  private final long[] kept;
  private int rank;
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
    this.classes = new PriorityClasses(instance);
    int ranks = classes.ranks();
    this.late = new OrderSet[ranks];
    this.unmet = new OrderSet[ranks];
    Arrays.setAll(late, each -> new OrderSet(placed.length));
    Arrays.setAll(unmet, each -> new OrderSet(placed.length));
    this.spareReleased = new long[ranks];
    this.spareOnTime = new long[ranks];
    this.earned = new long[ranks];
    this.kept = new long[ranks];
    this.rank = ranks - 1;
    this.touched = new OrderSet(placed.length);
    this.meanValueCents = meanValueCents(instance);
    for (int order = 0; order < placed.length; order++) {
      count(order, floor[order], -1);
    }
    cents = 0;
    Arrays.fill(earned, 0);
    for (int order = 0; order < placed.length; order++) {
      count(order, placed[order], 1);
      sort(order, placed[order]);
    }
  }

  /** Classes that are compared one after the other; the last one stands for the objective. */
  int ranks() {
    return earned.length;
  }

  /** Orders whose own earnings count first in a comparison. */
  int orders(int ofRank) {
    int orders = 0;
    for (int order = 0; order < placed.length; order++) {
      orders += classes.rank(order) == ofRank ? 1 : 0;
    }
    return orders;
  }

  /** From now on the score is about a class; what the more urgent ones earn now is kept. */
  void turnTo(int ofRank) {
    rank = ofRank;
    System.arraycopy(earned, 0, kept, 0, ofRank);
  }

  /** False when the class at hand cannot earn more. */
  boolean hasTroubles() {
    return !late[rank].isEmpty() || !unmet[rank].isEmpty();
  }

  /** What the classes earn, in cents, {@code [rank]}. */
  long[] earned() {
    return earned.clone();
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
    int own = classes.rank(number);
    cents += sign * placement.cents();
    earned[own] += sign * placement.earnedCents();
    spareReleased[own] += (long) sign * (order.quantity() - result.unmet());
    spareOnTime[own] += (long) sign * PlanFigures.unitsOnTime(order, result);
  }

  private void sort(int order, Placement placement) {
    boolean isUnmet = placement.result().unmet() > 0;
    int own = classes.rank(order);
    unmet[own].put(order, isUnmet);
    late[own].put(order, !isUnmet && isCostly(order, placement));
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
    boolean isLast = rank == earned.length - 1;
    long score = isLast ? cents : earned[rank] + (cents - earned[rank]) / ELSE;
    long missing = 0;
    for (int each = 0; each < earned.length; each++) {
      missing += Math.min(0, spareReleased[each]) + Math.min(0, spareOnTime[each]);
    }
    for (int each = 0; each < rank; each++) {
      score += KEPT * Math.min(0, earned[each] - kept[each]);
    }
    return score + GUARD * meanValueCents * missing - stableCents * moved;
  }

  /** The orders' part of the objective, in cents. */
  long cents() {
    return cents;
  }

  /**
   * True when no fewer vehicles are released, nor fewer on time, than in the floor's plan, and the
   * more urgent classes earn what they did.
   */
  boolean holdsFloor() {
    boolean holds = true;
    for (int each = 0; each < earned.length; each++) {
      holds &= spareReleased[each] >= 0 && spareOnTime[each] >= 0;
      holds &= each >= rank || earned[each] >= kept[each];
    }
    return holds;
  }

  /** Orders of the class at hand that would bring more without lateness. */
  OrderSet late() {
    return late[rank];
  }

  /** Orders of the class at hand of which vehicles are not delivered. */
  OrderSet unmet() {
    return unmet[rank];
  }
}
