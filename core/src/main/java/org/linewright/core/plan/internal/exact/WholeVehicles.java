package org.linewright.core.plan.internal.exact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Fitting.Pick;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.exact.WholeDemand.Delivered;
import org.linewright.core.plan.internal.exact.WholeMaterials.Batch;
import org.linewright.core.plan.internal.exact.WholeMaterials.Choice;
import org.linewright.core.plan.internal.exact.WholeProduction.Start;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;

/**
 * Turns a solution of the exact model into vehicles and hands these to orders, day by day: what is
 * released first is converted or delivered first.
 */
final class WholeVehicles {
  /** What is started for a vehicle: its first step or its base vehicle, then the rest. */
  private record Vehicle(List<Step> steps) {
    Vehicle and(Step more) {
      List<Step> all = new ArrayList<>(steps);
      all.add(more);
      return new Vehicle(List.copyOf(all));
    }
  }

  /**
   * One vehicle of a start.
   *
   * @param picks all that it takes; null = what the bill says
   */
  private record Step(Start start, @Nullable List<Pick> picks) {}

  private final Instance instance;
  private final long[] values;
  private final WholeMaterials materials;
  private final Map<Integer, Deque<Vehicle>> begun = new HashMap<>(); // by kit pool
  private final List<Deque<Vehicle>> finished = new ArrayList<>(); // [variant]
  private final List<List<Vehicle>> released = new ArrayList<>(); // [day]
  private final JobLog[] logs;
  private final List<List<Shipment>> shipments = new ArrayList<>();

  /**
   * @param values of the columns
   */
  WholeVehicles(Instance instance, long[] values, WholeMaterials materials) {
    this.instance = instance;
    this.values = values;
    this.materials = materials;
    this.logs = new JobLog[instance.orders().size()];
    Arrays.setAll(logs, order -> new JobLog());
    instance.orders().forEach(order -> shipments.add(new ArrayList<>()));
    instance.options().forEach(variant -> finished.add(new ArrayDeque<>()));
    for (int day = 0; day < instance.days(); day++) {
      released.add(new ArrayList<>());
    }
  }

  /** How every order is placed. To be called once. */
  Placement[] placements(List<Delivered> deliveries) {
    for (int day = 0; day < instance.days(); day++) {
      for (Vehicle vehicle : released.get(day)) {
        Step last = vehicle.steps.get(vehicle.steps.size() - 1);
        finished.get(last.start.recipe().variant()).add(vehicle);
      }
      // what is begun today is not finished today
      make(day, true);
      make(day, false);
      for (Delivered one : deliveries) {
        if (one.day() == day) {
          deliver(one);
        }
      }
    }
    Placement[] placed = new Placement[logs.length];
    Arrays.setAll(placed, this::placement);
    return placed;
  }

  private void make(int day, boolean completions) {
    materials
        .batches()
        .forEach(
            (batch, starts) -> {
              if (batch.day() == day && batch.recipe().completes() == completions) {
                makeBatch(batch, starts);
              }
            });
  }

  private void makeBatch(Batch batch, List<Start> starts) {
    int number = 0;
    for (Start start : starts) {
      for (long unit = 0; unit < values[start.column()]; unit++) {
        Vehicle vehicle = before(batch.recipe()).and(new Step(start, picks(batch, number++)));
        if (batch.recipe().kind() == Recipe.Kind.BEGIN) {
          waiting(batch.recipe()).add(vehicle);
        } else {
          released.get(start.release()).add(vehicle);
        }
      }
    }
  }

  private Vehicle before(Recipe recipe) {
    int base = instance.baseVariant()[recipe.variant()];
    if (recipe.kind() == Recipe.Kind.FINISH) {
      return waiting(recipe).remove();
    }
    return base >= 0 ? finished.get(base).remove() : new Vehicle(List.of());
  }

  private Deque<Vehicle> waiting(Recipe recipe) {
    return begun.computeIfAbsent(recipe.material(), first -> new ArrayDeque<>());
  }

  /** What one of the vehicles of a batch takes: the first ones get the alternates. */
  private @Nullable List<Pick> picks(Batch batch, int number) {
    Recipe recipe = batch.recipe();
    Need need = recipe.needs().get(instance.billNumber(recipe.variant(), batch.day()));
    List<Pick> picks = new ArrayList<>();
    boolean isPlain = true;
    for (int line = 0; line < need.materials().length; line++) {
      Pick pick = new Pick(need.materials()[line], need.quantities()[line]);
      long fitted = 0;
      for (Choice choice : materials.choices(batch)) {
        if (choice.line() == line) {
          long before = fitted;
          fitted += values[choice.column()];
          boolean isTaken = before <= number && number < fitted;
          pick = isTaken ? new Pick(choice.material(), choice.pieces()) : pick;
          isPlain &= !isTaken;
        }
      }
      picks.add(pick);
    }
    return isPlain ? null : picks;
  }

  private void deliver(Delivered one) {
    int units = Math.toIntExact(values[one.column()] * one.units());
    int variant = instance.orders().get(one.order()).variant();
    for (int unit = 0; unit < units; unit++) {
      for (Step step : finished.get(variant).remove().steps) {
        Start start = step.start;
        int bill = instance.billNumber(start.recipe().variant(), start.day());
        logs[one.order()].add(
            start.day(), start.option(), start.recipe().number(), bill, 1, step.picks);
      }
    }
    if (units > 0) {
      OrderLine order = instance.orders().get(one.order());
      int due = order.isAsSoonAsPossible() ? 0 : order.dueDay();
      shipments.get(one.order()).add(new Shipment(units, Math.max(due, one.day())));
    }
  }

  private Placement placement(int number) {
    OrderLine order = instance.orders().get(number);
    JobLog log = logs[number];
    int delivered = shipments.get(number).stream().mapToInt(Shipment::units).sum();
    int lastStart = Arrays.stream(log.day, 0, log.size).max().orElse(-1);
    OrderResult result =
        new OrderResult(shipments.get(number), order.quantity() - delivered, lastStart, List.of());
    return new Placement(log, result, 0, 0);
  }
}
