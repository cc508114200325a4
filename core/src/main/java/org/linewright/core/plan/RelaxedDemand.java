package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.LinearProgram;

/**
 * Deliveries of a relaxed plan, variant by variant. On each day of the variant on which something
 * is released or due: stock of finished vehicles = stock before + released − delivered − used up by
 * second stages; waiting = waiting before + due − delivered on time − given up − delivered late. A
 * vehicle that waits costs its lateness by the day.
 */
final class RelaxedDemand {
  /** Orders with the same cost of lateness; asap = days count from the plan date. */
  private record Terms(boolean asap, long latePerVehicle, long latePerDay) {}

  private static final int CLASSES_AT_MOST = 6;

  private final Instance instance;
  private final RelaxedProduction production;
  private final FrozenDays frozen;
  private final LinearProgram program;

  RelaxedDemand(
      Instance instance, RelaxedProduction production, FrozenDays frozen, LinearProgram program) {
    this.instance = instance;
    this.production = production;
    this.frozen = frozen;
    this.program = program;
  }

  /** Adds the deliveries of every variant. */
  void addAll() {
    List<List<OrderLine>> ordersOf = new ArrayList<>();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      ordersOf.add(new ArrayList<>());
    }
    instance.orders().forEach(order -> ordersOf.get(order.variant()).add(order));
    for (int variant = 0; variant < ordersOf.size(); variant++) {
      addVariant(variant, classes(ordersOf.get(variant)));
    }
  }

  /** Vehicles due by day, for each class of orders. */
  private Map<Terms, NavigableMap<Integer, Integer>> classes(List<OrderLine> orders) {
    Map<Terms, NavigableMap<Integer, Integer>> classes = new LinkedHashMap<>();
    for (OrderLine order : orders) {
      Terms kind =
          new Terms(
              order.isAsSoonAsPossible(),
              order.isAsSoonAsPossible() ? 0 : order.latePerVehicleCents(),
              order.latePerDayCents());
      add(classes, kind, order);
    }
    return classes.size() <= CLASSES_AT_MOST ? classes : cheapest(orders);
  }

  /** Too many kinds of cost: every order has the lowest, which only raises the bound. */
  private Map<Terms, NavigableMap<Integer, Integer>> cheapest(List<OrderLine> orders) {
    Map<Terms, NavigableMap<Integer, Integer>> classes = new LinkedHashMap<>();
    for (boolean asap : new boolean[] {false, true}) {
      List<OrderLine> alike =
          orders.stream().filter(order -> order.isAsSoonAsPossible() == asap).toList();
      long perDay = alike.stream().mapToLong(OrderLine::latePerDayCents).min().orElse(0);
      long perVehicle =
          asap ? 0 : alike.stream().mapToLong(OrderLine::latePerVehicleCents).min().orElse(0);
      alike.forEach(order -> add(classes, new Terms(asap, perVehicle, perDay), order));
    }
    return classes;
  }

  private void add(
      Map<Terms, NavigableMap<Integer, Integer>> classes, Terms kind, OrderLine order) {
    // what is due after the horizon is in time on its last day
    int lastDay = instance.days() - 1;
    int due = order.isAsSoonAsPossible() ? 0 : Math.max(0, Math.min(lastDay, order.dueDay()));
    classes
        .computeIfAbsent(kind, first -> new TreeMap<>())
        .merge(due, order.quantity(), Integer::sum);
  }

  private void addVariant(int variant, Map<Terms, NavigableMap<Integer, Integer>> classes) {
    NavigableMap<Integer, List<Integer>> released = production.releases(variant);
    NavigableMap<Integer, List<Integer>> usedUp = production.usedBySecondStages(variant);
    TreeSet<Integer> days = new TreeSet<>(released.keySet());
    days.addAll(usedUp.keySet());
    classes.values().forEach(due -> days.addAll(due.keySet()));
    days.removeIf(day -> day >= instance.days());
    NavigableMap<Integer, Integer> stockRow = new TreeMap<>();
    double most = production.mostUnits(variant);
    int stock = -1;
    for (int day : days) {
      int row = program.addRow(0, 0);
      stockRow.put(day, row);
      if (stock >= 0) {
        program.addTerm(row, stock, 1);
      }
      released.getOrDefault(day, List.of()).forEach(x -> program.addTerm(row, x, 1));
      usedUp.getOrDefault(day, List.of()).forEach(x -> program.addTerm(row, x, -1));
      stock = program.addColumn(most, 0);
      program.addTerm(row, stock, -1);
      if (day == days.last() && variant < frozen.vehicles().length) {
        // what frozen days build counts as released, ordered or not
        double unsold = frozen.vehicles()[variant];
        program.addTerm(
            row, program.addColumn(unsold, (double) instance.valueCents()[variant]), -1);
      }
    }
    classes.forEach((kind, due) -> addClass(variant, kind, due, released, stockRow));
  }

  private void addClass(
      int variant,
      Terms kind,
      NavigableMap<Integer, Integer> due,
      NavigableMap<Integer, List<Integer>> released,
      NavigableMap<Integer, Integer> stockRow) {
    double value = (double) instance.valueCents()[variant];
    int wanted = due.values().stream().mapToInt(units -> units).sum();
    int waiting = -1;
    for (Map.Entry<Integer, Integer> node : stockRow.tailMap(due.firstKey(), true).entrySet()) {
      int day = node.getKey();
      Integer next = stockRow.higherKey(day);
      int units = due.getOrDefault(day, 0);
      int row = program.addRow(-units, -units);
      if (waiting >= 0) {
        program.addTerm(row, waiting, 1);
      }
      if (units > 0) {
        program.addTerm(row, program.addColumn(units, 0), -1); // given up
        if (!kind.asap()) {
          deliver(row, node.getValue(), program.addColumn(units, value));
        }
      }
      if (released.containsKey(day)) {
        deliver(
            row,
            node.getValue(),
            program.addColumn(wanted, value - (double) kind.latePerVehicle()));
      }
      // who waits on the last day is never delivered
      double days = next == null ? 0 : next - day;
      waiting = program.addColumn(next == null ? 0 : wanted, -(double) kind.latePerDay() * days);
      program.addTerm(row, waiting, -1);
    }
  }

  private void deliver(int waitingRow, int stockRow, int column) {
    program.addTerm(waitingRow, column, -1);
    program.addTerm(stockRow, column, -1);
  }
}
