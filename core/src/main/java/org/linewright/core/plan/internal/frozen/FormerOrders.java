package org.linewright.core.plan.internal.frozen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.FormerPlan;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PlannedStart;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Shipment;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.plan.internal.books.StartNames;
import org.linewright.core.promise.Recipe;

/**
 * Takes over orders of a former plan of which every start is known: an order that is still the same
 * gets what it had, start by start, if all of it still can be built. Cost: O(starts × parts per
 * vehicle).
 */
final class FormerOrders {
  private final Instance instance;
  private final Books books;
  private final FormerPlan former;
  private final StartNames names;
  private final StageDays stages;
  private final Map<String, Integer> orderNumber = new HashMap<>();
  private final Map<Integer, Fitting> fittings = new HashMap<>();
  private final int[] ready; // [day]: vehicles for the order under way, by the day of release

  FormerOrders(Books books, FormerPlan former) {
    this.instance = books.instance;
    this.books = books;
    this.former = former;
    this.names = new StartNames(books);
    this.stages = new StageDays(instance);
    this.ready = new int[instance.days() + 1];
    for (int order = 0; order < instance.orders().size(); order++) {
      orderNumber.put(instance.orders().get(order).name(), order);
    }
  }

  /** Told of every order that is taken over. */
  interface Taken {
    /**
     * An order is taken over.
     *
     * @param mark first entry of the log that is for it; what stands behind is, too
     */
    void order(int order, OrderResult result, int mark);
  }

  /** The starts of one order. */
  private record OrderStarts(int order, List<PlannedStart> rows, List<Shipment> shipments) {}

  /** Takes over what can be, in the sequence of the former plan. */
  void takeOver(Taken taken) {
    List<OrderStarts> waiting = unchanged();
    int before = Integer.MAX_VALUE;
    // once more: a family that comes later may spare a changeover between two others
    while (!waiting.isEmpty() && waiting.size() < before) {
      before = waiting.size();
      waiting.removeIf(one -> takeOver(one, taken));
    }
  }

  private boolean takeOver(OrderStarts one, Taken taken) {
    int mark = books.log.size;
    OrderResult result = start(one.order, one.rows, one.shipments);
    if (result == null) {
      books.cutTo(mark);
      return false;
    }
    taken.order(one.order, result, mark);
    return true;
  }

  private List<OrderStarts> unchanged() {
    Map<String, List<Shipment>> shipments = shipments();
    Map<String, OrderOutcome> outcomes = new HashMap<>();
    former.orders().forEach(outcome -> outcomes.put(outcome.order(), outcome));
    List<OrderStarts> unchanged = new ArrayList<>();
    List<PlannedStart> rows = former.starts();
    for (int first = 0, next; first < rows.size(); first = next) {
      String name = rows.get(first).order();
      next = first + 1;
      while (next < rows.size() && rows.get(next).order().equals(name)) {
        next++;
      }
      int order = orderNumber.getOrDefault(name, -1);
      OrderOutcome outcome = outcomes.get(name);
      if (order >= 0
          && outcome != null
          && books.held(name) == null
          && isSame(instance.orders().get(order), outcome)) {
        List<Shipment> delivered = shipments.getOrDefault(name, List.of());
        unchanged.add(new OrderStarts(order, rows.subList(first, next), delivered));
      }
    }
    return unchanged;
  }

  private Map<String, List<Shipment>> shipments() {
    Map<String, List<Shipment>> shipments = new HashMap<>();
    for (Delivery row : former.deliveries()) {
      shipments
          .computeIfAbsent(row.order(), order -> new ArrayList<>())
          .add(new Shipment(row.quantity(), instance.horizon().day(row.day())));
    }
    return shipments;
  }

  private boolean isSame(OrderLine order, OrderOutcome then) {
    LocalDate due = order.isAsSoonAsPossible() ? null : instance.horizon().date(order.dueDay());
    return order.quantity() == then.quantity()
        && Objects.equals(due, then.due())
        && instance.variants().name(order.variant()).equals(then.variant());
  }

  /** Starts an order as it was started; null = it cannot be, what was started is still there. */
  private @Nullable OrderResult start(
      int number, List<PlannedStart> rows, List<Shipment> shipments) {
    OrderLine order = instance.orders().get(number);
    boolean onYard = false;
    boolean isTied = false;
    int lastStart = -1;
    java.util.Arrays.fill(ready, 0);
    for (PlannedStart row : rows) {
      int day = instance.horizon().day(row.day());
      Recipe recipe = names.recipe(row);
      if (recipe == null || day < 0 || day > books.lastStart() || !start(row, recipe, day)) {
        return null;
      }
      onYard |= recipe.kind() == Recipe.Kind.BEGIN || recipe.completes();
      lastStart = Math.max(lastStart, day);
      isTied |= isTied(names.option(row, recipe));
      int release = release(row, recipe, day);
      if (recipe.delivers() && recipe.variant() == order.variant() && release < books.days) {
        ready[release] += row.units();
      }
    }
    boolean holds =
        (!onYard || books.yard.holds())
            && (!isTied || books.lines.holds())
            && isDelivered(order, shipments);
    int delivered = shipments.stream().mapToInt(Shipment::units).sum();
    return holds
        ? new OrderResult(shipments, order.quantity() - delivered, lastStart, List.of())
        : null;
  }

  private int release(PlannedStart row, Recipe recipe, int day) {
    int option = names.option(row, recipe);
    return option < 0 ? day + 1 : stages.release(books.option(option), day);
  }

  private boolean start(PlannedStart row, Recipe recipe, int day) {
    int option = names.option(row, recipe);
    if (option < JobLog.HAND_OVER || !hasRoom(option, recipe, day, row.units())) {
      return false;
    }
    Fitting fitting =
        fittings.computeIfAbsent(recipe.variant(), variant -> new Fitting(books, variant));
    List<Fitting.Pick> picks = names.picks(row, recipe);
    if (picks != null && fitting.canPick(picks, recipe, day, row.units())) {
      books.start(recipe, option, day, row.units(), picks);
      return true;
    }
    return fitting.start(recipe, option, day, row.units()) == row.units();
  }

  private boolean isTied(int option) {
    return option >= 0 && books.lines.hasChangeovers(books.option(option).line());
  }

  /** Of a line with changeovers only the whole order tells: a later start may spare one. */
  private boolean hasRoom(int number, Recipe recipe, int day, int units) {
    if (number == JobLog.HAND_OVER) {
      return true;
    }
    if (number == JobLog.YARD) {
      return books.completionsLeft[day] >= units;
    }
    BuildOption option = books.option(number);
    boolean isBegun = recipe.kind() == Recipe.Kind.BEGIN;
    boolean isToldLater = isTied(number) && option.ramp() == null;
    return (isToldLater || books.lines.freeUnits(option, day) >= units)
        && (!isBegun || recipe.lacksAPart(instance, day))
        && stages.release(option, day) < books.days;
  }

  /** True when every shipment is there on its day, and none is smaller than may be. */
  private boolean isDelivered(OrderLine order, List<Shipment> shipments) {
    int left = 0;
    int day = 0;
    for (Shipment shipment : shipments) {
      for (; day <= shipment.day() && day < ready.length; day++) {
        left += ready[day];
      }
      left -= shipment.units();
      if (left < 0 || shipment.units() < order.minimumShipment() || shipment.day() >= books.days) {
        return false;
      }
    }
    return true;
  }
}
