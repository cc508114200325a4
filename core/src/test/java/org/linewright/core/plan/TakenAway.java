package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.reason.Reason;
import org.linewright.core.time.DayPattern;

/** Plants from which a named cause is taken away, as an editor of the tables would do it. */
final class TakenAway {
  private static final int PLENTY = 1_000_000;
  private static final double ENDLESS_SHIFTS = 1000;

  private TakenAway() {}

  /**
   * The plant without a cause of an order.
   *
   * @param variants the order's variant and those that it is made from
   */
  static Plant from(Plant plant, Order order, Set<String> variants, Reason reason) {
    Reason cause = reason.itself();
    if (cause instanceof Reason.MaterialShort one) {
      return one.material().startsWith("kits of ")
          ? withKits(plant, one.material().substring("kits of ".length()))
          : withStock(plant, one.material());
    } else if (cause instanceof Reason.LineFull one) {
      Plant changed = plant;
      for (String line : one.lines()) {
        changed = withHours(changed, line, true);
      }
      return changed;
    } else if (cause instanceof Reason.LineOff one) {
      return withHours(plant, one.line(), false);
    } else if (cause instanceof Reason.RampUsedUp one) {
      return withoutRamp(plant, one.lines().get(0), variants);
    } else if (cause instanceof Reason.ChangeoversTakeHours one) {
      return withoutChangeovers(plant, one.line());
    } else if (cause instanceof Reason.LineHeldBack one) {
      return withoutEvent(plant, one.event());
    } else if (cause instanceof Reason.ApprovalSuspended one) {
      return withoutEvent(plant, one.event());
    } else if (cause instanceof Reason.ApprovalEnds one) {
      return withoutEnd(plant, one.variant());
    } else if (cause instanceof Reason.YardFull) {
      return withYard(plant, null, plant.settings().completionsPerDay());
    } else if (cause instanceof Reason.CompletionsUsedUp) {
      return withYard(plant, plant.settings().yardCapacity(), null);
    } else if (cause instanceof Reason.BelowMinimumShipment) {
      return withOrder(plant, order, order.due(), 1);
    } else if (cause instanceof Reason.DueTooEarly one) {
      return withOrder(plant, order, one.firstRelease(), order.minimumShipment());
    }
    return plant;
  }

  /** The plant without something that keeps supply of a part back, as the words name it. */
  static Plant withoutHold(Plant plant, String part, String hold) {
    if (!hold.startsWith("source ")) {
      return withoutEvent(plant, hold.substring("event ".length(), hold.indexOf(": ")));
    }
    String supplier = hold.split(" ", -1)[1];
    List<Source> rows = new ArrayList<>();
    for (Source row : plant.sources()) {
      boolean isIt = row.part().equals(part) && row.supplier().equals(supplier);
      boolean ofDays = isIt && hold.contains(" sells only ");
      rows.add(
          new Source(
              row.part(),
              row.supplier(),
              row.route(),
              ofDays ? null : row.from(),
              ofDays ? null : row.to(),
              isIt && hold.contains(" takes ") ? 0 : row.leadTimeDays(),
              row.leadTimeSdDays(),
              row.unitPrice(),
              isIt && hold.contains(" a week") ? null : row.capacityPerWeek(),
              row.minimumOrder(),
              row.orderMultiple(),
              row.priority(),
              row.approved(),
              row.approvalDays(),
              row.approvalCost()));
    }
    return plant.with(PlantTables.SOURCES, rows);
  }

  static Plant withStock(Plant plant, String part) {
    List<Stock> rows = new ArrayList<>(plant.stock());
    rows.add(new Stock(part, PLENTY, StockStatus.ON_HAND, null));
    return plant.with(PlantTables.STOCK, rows);
  }

  static Plant withKits(Plant plant, String variant) {
    List<KitCohort> rows = new ArrayList<>();
    for (KitCohort row : plant.kits()) {
      rows.add(
          row.variant().equals(variant)
              ? new KitCohort(
                  row.cohort(),
                  row.variant(),
                  row.kits() + PLENTY,
                  row.missing(),
                  StockStatus.ON_HAND,
                  null,
                  row.builtIncomplete(),
                  row.consignment(),
                  row.lotSize())
              : row);
    }
    return plant.with(PlantTables.KITS, rows);
  }

  /** Endless shifts on the days on which a line works, or on those on which it does not. */
  static Plant withHours(Plant plant, String line, boolean onWorkedDays) {
    CalendarBook book = new CalendarBook(plant);
    Line row =
        plant.lines().stream().filter(one -> one.line().equals(line)).findAny().orElseThrow();
    String own = "own " + line; // others may work by the same calendar
    List<CalendarRow> rows = new ArrayList<>(plant.calendars());
    for (CalendarRow former : plant.calendars()) {
      if (former.calendar().equals(row.calendar())) {
        rows.add(new CalendarRow(own, former.day(), former.shifts()));
      }
    }
    for (int day = 0; day < plant.horizon().days(); day++) {
      LocalDate date = plant.horizon().date(day);
      if (book.shifts(row.calendar(), date) > 0 == onWorkedDays) {
        DayPattern pattern = DayPattern.find(date.toString()).orElseThrow();
        rows.removeIf(one -> one.calendar().equals(own) && one.day().equals(pattern));
        rows.add(new CalendarRow(own, pattern, ENDLESS_SHIFTS));
      }
    }
    Line changed = new Line(line, row.name(), own, row.nominalShifts(), row.frozenUntil());
    List<Line> lines =
        plant.lines().stream().map(one -> one.line().equals(line) ? changed : one).toList();
    return plant.with(PlantTables.CALENDARS, rows).with(PlantTables.LINES, lines);
  }

  static Plant withoutRamp(Plant plant, String line, Set<String> variants) {
    return plant.with(
        PlantTables.RAMPS,
        plant.ramps().stream()
            .filter(row -> !row.line().equals(line) || !variants.contains(row.variant()))
            .toList());
  }

  static Plant withoutChangeovers(Plant plant, String line) {
    return plant.with(
        PlantTables.CHANGEOVERS,
        plant.changeovers().stream().filter(row -> !row.line().equals(line)).toList());
  }

  static Plant withoutEvent(Plant plant, String event) {
    return plant.with(
        PlantTables.EVENTS,
        plant.events().stream().filter(row -> !row.event().equals(event)).toList());
  }

  static Plant withoutEnd(Plant plant, String variant) {
    List<Variant> rows = new ArrayList<>();
    for (Variant row : plant.variants()) {
      rows.add(
          row.variant().equals(variant)
              ? new Variant(
                  row.variant(),
                  row.name(),
                  row.brand(),
                  row.family(),
                  row.mode(),
                  row.value(),
                  null,
                  row.baseVariant(),
                  row.secondStageDays(),
                  row.localizationPoints())
              : row);
    }
    return plant.with(PlantTables.VARIANTS, rows);
  }

  static Plant withYard(Plant plant, Integer capacity, Integer completionsPerDay) {
    PlantSettings from = plant.settings();
    return plant.with(
        new PlantSettings(
            from.name(),
            from.currency(),
            from.planDate(),
            from.horizonEnd(),
            from.partTransfers(),
            from.priorities(),
            from.buildIncomplete(),
            capacity,
            completionsPerDay,
            from.costs()));
  }

  private static Plant withOrder(Plant plant, Order order, LocalDate due, Integer smallest) {
    List<Order> rows = new ArrayList<>();
    for (Order row : plant.orders()) {
      rows.add(
          row.order().equals(order.order())
              ? new Order(
                  row.order(),
                  row.contract(),
                  row.variant(),
                  row.quantity(),
                  due,
                  row.priority(),
                  row.market(),
                  row.lateCostPerDay(),
                  smallest)
              : row);
    }
    return plant.with(PlantTables.ORDERS, rows);
  }
}
