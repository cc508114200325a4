package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;

/** Vehicles that the orders still want. */
final class OrderLedger {
  private final List<Order> orders;
  private final int[] left;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> byVariant = new HashMap<>();

  OrderLedger(Plant plant) {
    this.orders = plant.orders();
    this.left = orders.stream().mapToInt(Order::quantity).toArray();
    List<Integer> urgent = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      numbers.put(orders.get(i).order(), i);
      urgent.add(i);
    }
    urgent.sort(
        Comparator.comparingInt((Integer i) -> number(orders.get(i).priority()))
            .thenComparing(i -> day(orders.get(i).due())));
    for (int i : urgent) {
      byVariant.computeIfAbsent(orders.get(i).variant(), v -> new ArrayList<>()).add(i);
    }
  }

  private static int number(@Nullable Integer priority) {
    return priority == null ? Integer.MAX_VALUE : priority;
  }

  private static LocalDate day(@Nullable LocalDate due) {
    return due == null ? LocalDate.MIN : due;
  }

  /** Vehicles for an order. */
  record Share(String order, int units) {}

  /** The order of a name and variant; null = there is none, or it wants nothing. */
  boolean isOf(String order, String variant) {
    Integer number = numbers.get(order);
    return number != null && orders.get(number).variant().equals(variant);
  }

  /** Vehicles that an order of this name still wants; 0 = there is none. */
  int left(String order) {
    Integer number = numbers.get(order);
    return number == null ? 0 : left[number];
  }

  /** Gives vehicles to an order that wants as many. */
  void give(String order, int units) {
    left[numbers.getOrDefault(order, -1)] -= units;
  }

  /**
   * Gives vehicles to the orders of their variant: by priority, then by due day (as soon as
   * possible first), then by row. What no order wants is left over.
   */
  List<Share> give(int units, String variant) {
    List<Share> shares = new ArrayList<>();
    int rest = units;
    for (int i : byVariant.getOrDefault(variant, List.of())) {
      int taken = Math.min(rest, left[i]);
      if (taken > 0) {
        left[i] -= taken;
        rest -= taken;
        shares.add(new Share(orders.get(i).order(), taken));
      }
    }
    return shares;
  }

  /** The orders that are left, in their order. */
  List<Order> rows() {
    List<Order> rows = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      Order row = orders.get(i);
      if (left[i] == row.quantity()) {
        rows.add(row);
      } else if (left[i] > 0) {
        rows.add(reduced(row, left[i]));
      }
    }
    return rows;
  }

  private static Order reduced(Order row, int quantity) {
    Integer least = row.minimumShipment();
    return new Order(
        row.order(),
        row.contract(),
        row.variant(),
        quantity,
        row.due(),
        row.priority(),
        row.market(),
        row.lateCostPerDay(),
        least == null ? null : Integer.valueOf(Math.min(least, quantity)),
        row.slackDays());
  }

  /** Orders that got vehicles or are overdue on a day. */
  List<OrderBalance> balances(LocalDate planDate) {
    List<OrderBalance> balances = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      Order row = orders.get(i);
      LocalDate due = row.due();
      int overdue =
          left[i] == 0 || due == null
              ? 0
              : (int) Math.max(0, planDate.toEpochDay() - due.toEpochDay());
      if (left[i] < row.quantity() || overdue > 0) {
        balances.add(
            new OrderBalance(
                row.order(),
                row.variant(),
                due,
                row.quantity(),
                row.quantity() - left[i],
                left[i],
                overdue));
      }
    }
    return balances;
  }
}
