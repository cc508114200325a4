package org.linewright.core.check.planted;

import static org.linewright.core.check.planted.SmallCase.jan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * Two lines, five variants (A and A2 from kits, B from loose parts, S a second stage of B, R on a
 * ramp) from Monday 5 to Friday 30 January 2026; Wednesday 14 is a holiday on line L1.
 */
final class SmallPlant {

  private SmallPlant() {}

  static Plant plant() {
    PlantSettings settings =
        new PlantSettings(
            "small",
            "EUR",
            jan(5),
            jan(30),
            PartTransfers.WITHIN_FAMILY,
            Priorities.STRICT,
            true,
            3,
            2,
            Costs.DEFAULT);
    return Plant.of(settings)
        .with(PlantTables.CALENDARS, calendars())
        .with(
            PlantTables.LINES,
            List.of(new Line("L1", "", "one", 2, null), new Line("L2", "", "two", 1, null)))
        .with(
            PlantTables.LINE_RATES,
            List.of(
                new LineRate("L1", "*", null, null, 10),
                new LineRate("L1", "A", null, null, 8),
                new LineRate("L2", "B", null, jan(23), 10),
                new LineRate("L2", "R", null, null, 10)))
        .with(PlantTables.RAMPS, List.of(new Ramp("L2", "R", jan(12), 10, 2, 3.0)))
        .with(PlantTables.VARIANTS, variants())
        .with(PlantTables.PARTS, parts())
        .with(PlantTables.BOM, bom())
        .with(PlantTables.KITS, kits())
        .with(PlantTables.STOCK, stock())
        .with(
            PlantTables.ARRIVALS,
            List.of(new Arrival("CN1", "T", 20, jan(8), null, 2, "R1", "S1", "")))
        .with(PlantTables.SUPPLIERS, suppliers())
        .with(PlantTables.SOURCES, sources())
        .with(PlantTables.EVENTS, events())
        .with(PlantTables.ORDERS, orders());
  }

  private static List<CalendarRow> calendars() {
    List<CalendarRow> rows = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      rows.add(calendarRow("one", day, 2));
      rows.add(calendarRow("two", day, 1));
      rows.add(calendarRow("receiving", day, 1));
    }
    rows.add(calendarRow("one", "2026-01-14..2026-01-15", 0));
    rows.add(calendarRow("one", "2026-01-15", 1));
    return rows;
  }

  static CalendarRow calendarRow(String calendar, String day, double shifts) {
    return new CalendarRow(calendar, DayPattern.find(day).orElseThrow(), shifts);
  }

  private static List<Variant> variants() {
    return List.of(
        variant("A", "F", Money.of(20_000), jan(20), null, null),
        variant("A2", "F", Money.of(18_000), null, null, null),
        variant("B", "G", Money.parse("10001.25"), null, null, null),
        variant("S", null, Money.of(15_000), null, "B", 2),
        variant("R", null, Money.of(9_000), null, null, null));
  }

  private static Variant variant(
      String name, String family, Money value, LocalDate approval, String base, Integer days) {
    return new Variant(name, name, null, family, BuildMode.CKD, value, approval, base, days, null);
  }

  private static List<Part> parts() {
    return List.of(
        part("HU", "HU", "KR", 2.0),
        part("ABS", "ABS", "DE", null),
        part("W", "wheel", null, null),
        part("X", "wheel", null, null),
        part("T", "trim", null, null));
  }

  private static Part part(String name, String family, String origin, Double retrofitHours) {
    return new Part(name, name, family, origin, Money.of(1), retrofitHours, null);
  }

  private static List<BomLine> bom() {
    return List.of(
        new BomLine("A", "HU", 1, SupplyKind.KIT, null, null),
        new BomLine("A", "ABS", 2, SupplyKind.KIT, null, null),
        new BomLine("A", "T", 4, SupplyKind.LOOSE, null, jan(18)),
        new BomLine("A2", "HU", 1, SupplyKind.KIT, null, null),
        new BomLine("A2", "ABS", 2, SupplyKind.KIT, null, null),
        new BomLine("B", "W", 2, SupplyKind.LOOSE, null, null),
        new BomLine("S", "T", 1, SupplyKind.LOOSE, null, null));
  }

  /** A-2 lacks its head units and has two cars on the yard; A-3 waits for consignment CN1. */
  private static List<KitCohort> kits() {
    return List.of(
        kits("A-1", "A", 4, List.of(), StockStatus.ON_HAND, 0, null),
        kits("A-2", "A", 4, List.of("HU"), StockStatus.ON_HAND, 2, null),
        kits("A-3", "A", 3, List.of(), StockStatus.IN_TRANSIT, 0, "CN1"),
        kits("A-4", "A", 5, List.of(), StockStatus.ON_HOLD, 0, null),
        kits("A2-1", "A2", 3, List.of(), StockStatus.ON_HAND, 0, null));
  }

  private static KitCohort kits(
      String cohort,
      String variant,
      int kits,
      List<String> missing,
      StockStatus status,
      int built,
      String consignment) {
    return new KitCohort(cohort, variant, kits, missing, status, null, built, consignment, null);
  }

  private static List<Stock> stock() {
    return List.of(
        new Stock("HU", 1, StockStatus.ON_HAND, jan(12)),
        new Stock("HU", 50, StockStatus.ON_HOLD, null),
        new Stock("T", 20, StockStatus.ON_HAND, null),
        new Stock("T", 2, StockStatus.UNCLEARED, jan(7)),
        new Stock("W", 8, StockStatus.ON_HAND, null),
        new Stock("X", 3, StockStatus.ON_HAND, null));
  }

  private static List<Supplier> suppliers() {
    return List.of(
        new Supplier("S1", "", "KR", List.of("TW"), "", null),
        new Supplier("S2", "", "US", List.of(), "", null),
        new Supplier("S3", "", "US", List.of(), "", null));
  }

  private static List<Source> sources() {
    return List.of(
        source("S1", "R1", 7, 100, 4, 2, true),
        source("S2", null, 3, 150, null, 1, true),
        source("S3", null, 1, 50, null, 1, false));
  }

  private static Source source(
      String supplier, String route, int lead, int price, Integer week, int lot, boolean approved) {
    Money unit = Money.of(price);
    return new Source(
        "HU", supplier, route, null, jan(20), lead, null, unit, week, lot, lot, 1, approved, null,
        null);
  }

  private static List<Event> events() {
    return List.of(
        event(1, EventKind.ROUTE_CLOSED, "R1", jan(7), jan(8), ""),
        event(2, EventKind.SUPPLIER_STOPPED, "S1", jan(15), jan(16), ""),
        event(3, EventKind.ORIGIN_BARRED, "HU@KR", jan(19), null, ""),
        event(4, EventKind.LEAD_TIME_FACTOR, "S2", null, jan(6), "1.5"),
        event(5, EventKind.CAPACITY_FACTOR, "L1", jan(8), jan(8), "0.5"),
        event(6, EventKind.LINE_STOPPED, "L2", jan(7), jan(7), ""),
        event(7, EventKind.APPROVAL_ENDED, "A2", jan(19), null, ""),
        event(8, EventKind.WAIVER, "HU", jan(16), jan(16), ""));
  }

  static Event event(
      int number, EventKind kind, String target, LocalDate from, LocalDate to, String effect) {
    return new Event("E" + number, from, to, kind, target, effect, "");
  }

  private static List<Order> orders() {
    return List.of(
        order("O1", "A", 3, jan(6), null, null),
        order("O2", "A", 2, null, 1, Money.of(5)),
        order("O3", "A", 5, jan(12), null, null),
        order("O4", "B", 2, jan(8), null, null),
        order("O5", "S", 2, jan(12), null, null),
        order("O6", "A2", 2, jan(20), null, null),
        order("O7", "R", 4, jan(16), 3, null));
  }

  private static Order order(
      String name, String variant, int quantity, LocalDate due, Integer smallest, Money late) {
    return new Order(name, null, variant, quantity, due, 1, null, late, smallest);
  }
}
