package org.linewright.core.plan.internal.reasons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.promise.LineEase;
import org.linewright.core.promise.Recipes;

/**
 * What is taken away for one trial. {@link #apply} puts it into the books, {@link #undo} leaves
 * them as they were, provided that what was started in between is given back.
 */
final class Relief {
  private static final int MORE = Instance.PLENTY / 2;

  private final Books books;
  private final Instance instance;
  private final Set<Integer> materials = new HashSet<>();
  private final Map<Integer, PartSupply> supplies = new LinkedHashMap<>();
  private final List<UnaryOperator<Plant>> changes = new ArrayList<>();
  private final Set<Integer> withoutDaysOff = new HashSet<>();
  private @Nullable LineEase lines;
  private boolean yard;
  private boolean completions;
  private boolean anyDayEarly;
  private boolean anyShipment;
  private boolean locks;

  Relief(Books books) {
    this.books = books;
    this.instance = books.instance;
  }

  Instance instance() {
    return instance;
  }

  Recipes recipes() {
    return books.recipes;
  }

  /** As many of a material as anybody may want, from the first day on. */
  void material(int material) {
    materials.add(material);
  }

  /** More supply of a part. */
  void supply(int part, PartSupply more) {
    supplies.put(part, more);
  }

  /** The limits of lines that are to be taken away. */
  LineEase lines() {
    if (lines == null) {
      lines = new LineEase(instance);
    }
    return lines;
  }

  /** Any number of hours on the days off of a line, which then also count for its second stages. */
  void daysOff(int line, boolean[] off) {
    lines().daysOff(line, off);
    withoutDaysOff.add(line);
  }

  Set<Integer> withoutDaysOff() {
    return withoutDaysOff;
  }

  /** Rates, approvals and working hours as they are in a changed plant. */
  void plant(UnaryOperator<Plant> change) {
    changes.add(change);
  }

  /** Rates, approvals and working hours as they are without an event. */
  void event(Event event) {
    plant(
        plant ->
            plant.with(
                PlantTables.EVENTS,
                plant.events().stream().filter(row -> !row.equals(event)).toList()));
  }

  void yard() {
    yard = true;
  }

  void completions() {
    completions = true;
  }

  void anyDayEarly() {
    anyDayEarly = true;
  }

  /** What is locked for the order is there at once. */
  void locks() {
    locks = true;
  }

  boolean isWithoutLocks() {
    return locks;
  }

  void anyShipment() {
    anyShipment = true;
  }

  boolean isAnyDayEarly() {
    return anyDayEarly;
  }

  /** The order as it is placed in the trial. */
  OrderLine order(OrderLine order) {
    return anyShipment
        ? new OrderLine(
            order.name(),
            order.variant(),
            order.quantity(),
            order.dueDay(),
            order.priority(),
            1,
            order.latePerVehicleCents(),
            order.latePerDayCents())
        : order;
  }

  void apply() {
    materials.forEach(books.materials::open);
    changeSupplies(1);
    if (!changes.isEmpty()) {
      changeLines();
    }
    if (lines != null) {
      books.lines.ease(lines);
    }
    widen(MORE);
  }

  void undo() {
    materials.forEach(books.materials::close);
    changeSupplies(-1);
    if (lines != null) {
      books.lines.ease(null);
    }
    widen(-MORE);
  }

  private void changeSupplies(int sign) {
    supplies.forEach(
        (part, supply) ->
            books.materials.change(part, supply.more(), supply.unlimitedFrom(), sign));
  }

  private void widen(int more) {
    if (yard) {
      books.yard.widen(more);
    }
    for (int day = 0; completions && day < books.days; day++) {
      books.completionsLeft[day] += more;
    }
  }

  private void changeLines() {
    Plant changed = instance.plant();
    for (UnaryOperator<Plant> change : changes) {
      changed = change.apply(changed);
    }
    for (List<BuildOption> options : Instance.buildOptions(changed)) {
      options.forEach(lines()::option);
    }
    long[][] capacity = Instance.capacityOfLines(changed);
    for (int line = 0; line < capacity.length; line++) {
      long[] more = new long[books.days];
      boolean isMore = false;
      for (int day = 0; day < more.length; day++) {
        more[day] = capacity[line][day] - instance.lineCapacity()[line][day];
        isMore |= more[day] != 0;
      }
      if (isMore) {
        lines().capacity(line, more);
      }
    }
  }
}
