package org.linewright.core.plan.internal.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.exact.WholeProduction.Start;
import org.linewright.core.plan.internal.objective.PriorityClasses;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;

/**
 * Deliveries of the exact model, <i>y</i>, and the balance of finished vehicles. An order is
 * delivered on its due day or on a later day on which vehicles of its variant are released: waiting
 * longer brings nothing.
 */
final class WholeDemand {
  /**
   * Vehicles of an order delivered on a day.
   *
   * @param order dense number
   * @param day when
   * @param column of the program: shipments of {@code units} vehicles each
   * @param units vehicles for each one of the column: all of an order that is delivered whole
   */
  record Delivered(int order, int day, int column, int units) {}

  private final Instance instance;
  private final WholeProduction production;
  private final WholeProgram program;
  private final List<Delivered> deliveries = new ArrayList<>();
  private final PriorityClasses classes;
  private final WholeSum[] earned; // [class]

  WholeDemand(
      Instance instance,
      PriorityClasses classes,
      WholeProduction production,
      WholeProgram program) {
    this.instance = instance;
    this.classes = classes;
    this.production = production;
    this.program = program;
    this.earned = new WholeSum[classes.count()];
    Arrays.setAll(earned, each -> new WholeSum());
  }

  /** Adds the deliveries of all orders and the balances of all variants. */
  void addAll(WholeSum objective) {
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      SortedSet<Integer> releases = new TreeSet<>();
      for (Start start : production.starts()) {
        if (start.recipe().variant() == variant && start.release() < instance.days()) {
          releases.add(start.release());
        }
      }
      SortedSet<Integer> days = new TreeSet<>(releases);
      for (int order = 0; order < instance.orders().size(); order++) {
        if (instance.orders().get(order).variant() == variant) {
          days.addAll(addOrder(order, releases, objective));
        }
      }
      addBalance(variant, days);
    }
  }

  private SortedSet<Integer> addOrder(int number, SortedSet<Integer> releases, WholeSum objective) {
    OrderLine order = instance.orders().get(number);
    SortedSet<Integer> days = new TreeSet<>(releases);
    // what is due after the horizon is handed over on its last day
    int lastDay = instance.days() - 1;
    int first = order.isAsSoonAsPossible() ? 0 : Math.max(0, Math.min(lastDay, order.dueDay()));
    if (!releases.headSet(first).isEmpty()) {
      days.add(first);
    }
    days = new TreeSet<>(days.tailSet(first));
    WholeSum delivered = new WholeSum();
    for (int day : days) {
      int units = order.isSplittable() ? 1 : order.quantity();
      int column = program.addColumn(order.quantity() / units);
      deliveries.add(new Delivered(number, day, column, units));
      delivered.add(units, column);
      long cents = classes.earnedCents(number, new Shipment(units, day));
      objective.add(cents, column);
      earned[classes.of(number)].add(cents, column);
      if (order.isSplittable() && order.minimumShipment() > 1) {
        addMinimum(order, column);
      }
    }
    if (!delivered.isEmpty()) {
      program.addRow(0, delivered, order.quantity());
    }
    return days;
  }

  private void addMinimum(OrderLine order, int column) {
    int isShipped = program.addColumn(1);
    WholeSum least = new WholeSum().add(1, column).add(-order.minimumShipment(), isShipped);
    WholeSum most = new WholeSum().add(1, column).add(-order.quantity(), isShipped);
    program.addRow(0, least, WholeProgram.ENDLESS);
    program.addRow(-WholeProgram.ENDLESS, most, 0);
  }

  /** Up to each day no more is handed over than released; at the end all is. */
  private void addBalance(int variant, SortedSet<Integer> ofDays) {
    SortedSet<Integer> days = new TreeSet<>(ofDays);
    for (Start start : production.starts()) {
      if (instance.baseVariant()[start.recipe().variant()] == variant) {
        days.add(start.day());
      }
    }
    for (int day : days) {
      WholeSum left = new WholeSum();
      for (Start start : production.starts()) {
        boolean isOwn = start.recipe().variant() == variant && start.release() <= day;
        boolean isUser =
            instance.baseVariant()[start.recipe().variant()] == variant && start.day() <= day;
        if (isOwn || isUser) {
          left.add(isOwn ? 1 : -1, start.column());
        }
      }
      for (Delivered one : deliveries) {
        if (instance.orders().get(one.order).variant() == variant && one.day <= day) {
          left.add(-one.units, one.column);
        }
      }
      program.addRow(0, left, day == days.last() ? 0 : WholeProgram.ENDLESS);
    }
  }

  /** What the orders of a class earn. */
  WholeSum earned(int ofClass) {
    return earned[ofClass];
  }

  /** All deliveries there can be; read-only. */
  List<Delivered> deliveries() {
    return deliveries;
  }
}
