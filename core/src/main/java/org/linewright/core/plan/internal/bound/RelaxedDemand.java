package org.linewright.core.plan.internal.bound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.program.LinearProgram;

/**
 * Deliveries of a relaxed plan, variant by variant. On each day of the variant on which something
 * is released or due: stock of finished vehicles = stock before + released − delivered − used up by
 * second stages; waiting = waiting before + due − delivered on time − given up − delivered late. A
 * vehicle that waits costs its lateness by the day.
 */
final class RelaxedDemand {
  /**
   * Orders with the same weight and cost of lateness; asap = days count from the plan date. Costs
   * are those of the plant, without the weight.
   */
  private record Terms(boolean asap, int weight, long latePerVehicle, long latePerDay) {}

  private static final int CLASSES_AT_MOST = 6;

  private final Instance instance;
  private final RelaxedProduction production;
  private final FrozenDays frozen;
  private final LinearProgram program;
  private final OrderWeights weights;

  RelaxedDemand(
      Instance instance,
      RelaxedProduction production,
      FrozenDays frozen,
      LinearProgram program,
      OrderWeights weights) {
    this.instance = instance;
    this.weights = weights;
    this.production = production;
    this.frozen = frozen;
    this.program = program;
  }

  /** Adds the deliveries of every variant. */
  void addAll() {
    List<List<Integer>> ordersOf = new ArrayList<>();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      ordersOf.add(new ArrayList<>());
    }
    for (int order = 0; order < instance.orders().size(); order++) {
      if (weights.isCounted(order)) {
        ordersOf.get(instance.orders().get(order).variant()).add(order);
      }
    }
    for (int variant = 0; variant < ordersOf.size(); variant++) {
      addVariant(variant, classes(ordersOf.get(variant)));
    }
  }

  /** Vehicles due by day, for each class of orders. */
  private Map<Terms, NavigableMap<Integer, Integer>> classes(List<Integer> orders) {
    Map<Terms, NavigableMap<Integer, Integer>> classes = new LinkedHashMap<>();
    for (int order : orders) {
      add(classes, terms(order), instance.orders().get(order));
    }
    return classes.size() <= CLASSES_AT_MOST ? classes : cheapest(orders);
  }

  private Terms terms(int number) {
    OrderLine order = instance.orders().get(number);
    return new Terms(
        order.isAsSoonAsPossible(),
        weights.ofOrder()[number],
        order.isAsSoonAsPossible() ? 0 : order.latePerVehicleCents(),
        order.latePerDayCents());
  }

  /** Too many kinds of cost: alike orders have the lowest, which only raises the bound. */
  private Map<Terms, NavigableMap<Integer, Integer>> cheapest(List<Integer> orders) {
    Map<Terms, Terms> lowest = new LinkedHashMap<>();
    for (int order : orders) {
      Terms own = terms(order);
      lowest.merge(alike(own), own, RelaxedDemand::lower);
    }
    Map<Terms, NavigableMap<Integer, Integer>> classes = new LinkedHashMap<>();
    for (int order : orders) {
      Terms own = terms(order);
      add(classes, lowest.getOrDefault(alike(own), own), instance.orders().get(order));
    }
    return classes;
  }

  private static Terms alike(Terms own) {
    return new Terms(own.asap, own.weight, 0, 0);
  }

  private static Terms lower(Terms one, Terms other) {
    return new Terms(
        one.asap,
        one.weight,
        Math.min(one.latePerVehicle, other.latePerVehicle),
        Math.min(one.latePerDay, other.latePerDay));
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
        double value = weights.withPlantCosts() ? (double) instance.valueCents()[variant] : 0;
        program.addTerm(row, program.addColumn(unsold, value), -1);
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
    double weight = kind.weight();
    double value = weight * (double) instance.valueCents()[variant];
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
            program.addColumn(wanted, value - weight * (double) kind.latePerVehicle()));
      }
      // who waits on the last day is never delivered
      double days = next == null ? 0 : next - day;
      waiting =
          program.addColumn(next == null ? 0 : wanted, -weight * (double) kind.latePerDay() * days);
      program.addTerm(row, waiting, -1);
    }
  }

  private void deliver(int waitingRow, int stockRow, int column) {
    program.addTerm(waitingRow, column, -1);
    program.addTerm(stockRow, column, -1);
  }
}
