package org.linewright.core.check.planted;

import static org.linewright.core.check.planted.SmallCase.jan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/** Faults of parts on the shelf and of purchases. */
final class SupplyFaults {

  private SupplyFaults() {}

  static Stream<Fault> all() {
    return Stream.of(shelf(), alternates(), purchases()).flatMap(List::stream);
  }

  private static List<Fault> shelf() {
    return List.of(
        new Fault(
            "loose parts short",
            c -> c.addJob(6, "L2", "B", "", 1),
            "Part W: vehicles take 10 pieces by 2026-01-06, but only 8 can be there"),
        new Fault(
            "parts used before customs clear them",
            c -> c.jobs.set(6, new Job(jan(12), "L1", "A", "A-1", 1, true)),
            "Part T: vehicles take 26 pieces by 2026-01-12, but only 22 can be there"),
        new Fault(
            "parts used before they are cleared",
            c -> c.changeRows(PlantTables.STOCK, row -> later(row)),
            "Part T: vehicles take 22 pieces by 2026-01-09, but only 20 can be there"),
        new Fault(
            "stock on hold used",
            c -> c.changeRows(PlantTables.STOCK, row -> held(row, "W")),
            "Part W: vehicles take 8 pieces by 2026-01-05, but only 0 can be there"),
        new Fault(
            "arrival that a closed route keeps away",
            c ->
                c.addRow(
                    PlantTables.EVENTS,
                    SmallPlant.event(9, EventKind.ROUTE_CLOSED, "R1", jan(9), null, "")),
            "Part T: vehicles take 34 pieces by 2026-01-13, but only 22 can be there"),
        new Fault(
            "receiving works fewer days",
            c ->
                c.addRow(
                    PlantTables.CALENDARS, SmallPlant.calendarRow("receiving", "2026-01-12", 0)),
            "Part T: vehicles take 34 pieces by 2026-01-13, but only 22 can be there"),
        new Fault(
            "bill line that holds from a day on",
            c ->
                c.addRow(
                    PlantTables.BOM, new BomLine("R", "W", 1, SupplyKind.LOOSE, jan(15), null)),
            "Part W: vehicles take 11 pieces by 2026-01-15, but only 8 can be there"),
        new Fault(
            "arrival after the need",
            c ->
                c.changeRows(
                    PlantTables.ARRIVALS,
                    row ->
                        new Arrival(row.consignment(), "T", 11, jan(8), null, 2, "R1", "S1", "")),
            "Part T: vehicles take 34 pieces by 2026-01-13, but only 33 can be there"));
  }

  private static Stock later(Stock row) {
    return row.status() == StockStatus.UNCLEARED
        ? new Stock(row.part(), row.quantity(), row.status(), jan(12))
        : row;
  }

  private static Stock held(Stock row, String part) {
    return row.part().equals(part)
        ? new Stock(part, row.quantity(), StockStatus.ON_HOLD, null)
        : row;
  }

  private static List<Fault> alternates() {
    return List.of(
        new Fault(
            "part and alternate together too few",
            withAlternate("*", 1, null, 2),
            "Parts and alternates [W, X]: vehicles take 12.0 by 2026-01-06, but only 11.0"),
        new Fault(
            "alternate rounded up per vehicle",
            withAlternate("B", 0.8, null, 2),
            "Parts and alternates [W, X]: vehicles take 12.0"),
        new Fault(
            "alternate counts by its ratio",
            withAlternate("B", 2, null, 1),
            "Parts and alternates [W, X]: vehicles take 10.0 by 2026-01-06, but only 9.5"),
        new Fault(
            "alternate not allowed yet",
            withAlternate("B", 1, jan(7), 1),
            "Part W: vehicles take 10 pieces by 2026-01-06, but only 8"),
        new Fault(
            "alternate of another variant",
            withAlternate("A", 1, null, 1),
            "Part W: vehicles take 10 pieces by 2026-01-06, but only 8"));
  }

  /** X may stand in for W; more vehicles B on 6 January than W allows. */
  static Consumer<SmallCase> withAlternate(
      String variant, double ratio, LocalDate from, int vehicles) {
    return c -> {
      c.addRow(PlantTables.ALTERNATES, new Alternate(variant, "W", "X", ratio, from, null));
      c.addJob(6, "L2", "B", "", vehicles);
    };
  }

  private static List<Fault> purchases() {
    return List.of(
        bought("no source", "W", "S1", 2, jan(5), jan(12), "there is no approved source"),
        bought("source not approved", "HU", "S3", 2, jan(5), jan(12), "no approved source"),
        bought("lead time", "HU", "S1", 2, jan(5), jan(11), "the lead time is 7 days"),
        bought("longer lead time", "HU", "S2", 1, jan(6), jan(10), "the lead time is 5 days"),
        bought("in the past", "HU", "S1", 2, jan(4), jan(12), "it is ordered before the plan date"),
        bought("after the source ends", "HU", "S2", 1, jan(21), jan(26), "takes orders from"),
        bought("below the minimum", "HU", "S1", 1, jan(5), jan(12), "the minimum order is 2"),
        bought("not a multiple", "HU", "S1", 3, jan(12), jan(19), "orders are multiples of 2"),
        bought("supplier stopped", "HU", "S1", 2, jan(15), jan(30), "is stopped on 2026-01-15"),
        bought("receipt while stopped", "HU", "S1", 2, jan(9), jan(16), "stopped on 2026-01-16"),
        bought("route closed", "HU", "S1", 2, jan(7), jan(14), "R1 is closed on 2026-01-07"),
        bought("origin barred", "HU", "S2", 1, jan(12), jan(19), "HU@KR is barred on 2026-01-19"),
        bought(
            "over the weekly capacity",
            "HU",
            "S1",
            4,
            jan(9),
            jan(17),
            "6 pieces of HU are ordered from S1 in the week from 2026-01-05, but at most 4.0"),
        new Fault(
            "tier-2 country barred",
            c ->
                c.addRow(
                    PlantTables.EVENTS,
                    SmallPlant.event(9, EventKind.ORIGIN_BARRED, "HU@TW", jan(5), null, "")),
            "HU@TW is barred on 2026-01-05"),
        new Fault(
            "purchase received too late",
            c -> c.purchases.set(1, new Purchase("HU", "S1", 2, jan(6), jan(14))),
            "Part HU: vehicles take 3 pieces by 2026-01-13, but only 2 can be there"));
  }

  private static Fault bought(
      String name,
      String part,
      String supplier,
      int quantity,
      LocalDate ordered,
      LocalDate received,
      String told) {
    Purchase row = new Purchase(part, supplier, quantity, ordered, received);
    return new Fault("purchase: " + name, c -> c.purchases.add(row), told);
  }
}
