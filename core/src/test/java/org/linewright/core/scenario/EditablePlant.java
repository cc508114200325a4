package org.linewright.core.scenario;

import java.time.LocalDate;
import java.util.List;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** A plant without issues: two lines, two variants, four orders, no stock. */
final class EditablePlant {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private EditablePlant() {}

  static Plant plant() {
    return Plant.of(PlantSettings.of("Test", MONDAY, MONDAY.plusDays(90)))
        .with(
            PlantTables.CALENDARS,
            List.of(new CalendarRow("std", DayPattern.find("mon").orElseThrow(), 1)))
        .with(
            PlantTables.LINES,
            List.of(new Line("A1", "", "std", 1, null), new Line("A2", "", "std", 1, null)))
        .with(
            PlantTables.LINE_RATES,
            List.of(
                new LineRate("A1", "*", null, null, 40),
                new LineRate("A2", "SUV", null, MONDAY.plusDays(30), 20),
                new LineRate("A2", "SUV", MONDAY.plusDays(31), null, 25)))
        .with(PlantTables.VARIANTS, List.of(variant("SEDAN"), variant("SUV")))
        .with(PlantTables.PARTS, List.of(part("BODY"), part("HU"), part("ABS")))
        .with(
            PlantTables.BOM,
            List.of(
                new BomLine("SEDAN", "BODY", 1, SupplyKind.KIT, null, null),
                new BomLine("SEDAN", "HU", 1, SupplyKind.KIT, null, null),
                new BomLine("SUV", "BODY", 1, SupplyKind.KIT, null, null),
                new BomLine("SUV", "HU", 1, SupplyKind.KIT, null, null)))
        .with(
            PlantTables.KITS,
            List.of(kits("K1", "SEDAN", List.of()), kits("K2", "SUV", List.of("HU"))))
        .with(
            PlantTables.ORDERS,
            List.of(
                order("R1", "SEDAN", 1),
                order("R2", "SUV", 1),
                order("R3", "SEDAN", 2),
                order("R4", "SUV", 2)))
        .with(
            PlantTables.EVENTS,
            List.of(new Event("E1", null, null, EventKind.WAIVER, "ABS", "", "")));
  }

  private static Variant variant(String name) {
    return new Variant(name, "", null, "CARS", null, Money.of(100), null, null, null, null);
  }

  private static Part part(String name) {
    return new Part(name, "", null, null, null, null, null);
  }

  private static KitCohort kits(String name, String variant, List<String> missing) {
    return new KitCohort(name, variant, 24, missing, StockStatus.ON_HAND, null, 0, null, null);
  }

  private static Order order(String name, String variant, int priority) {
    return new Order(name, null, variant, 10, MONDAY.plusDays(14), priority, null, null, null);
  }
}
