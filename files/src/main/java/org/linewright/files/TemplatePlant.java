package org.linewright.files;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * The small example of the template: one line, one variant, kits of which some miss a head unit.
 */
final class TemplatePlant {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
  private static final String CALENDAR = "standard";
  private static final String LINE = "A1";
  private static final String VARIANT = "SEDAN";
  private static final String BODY = "BODY";
  private static final String HEAD_UNIT = "HU";
  private static final String COOLANT = "COOLANT";

  private TemplatePlant() {}

  static Plant plant() {
    PlantSettings settings = PlantSettings.of("My plant", MONDAY, MONDAY.plusWeeks(12));
    return demand(supply(lines(Plant.of(settings))));
  }

  private static Plant lines(Plant plant) {
    List<CalendarRow> days =
        Stream.of("mon", "tue", "wed", "thu", "fri")
            .map(day -> new CalendarRow(CALENDAR, DayPattern.find(day).orElseThrow(), 2))
            .toList();
    return plant
        .with(PlantTables.CALENDARS, days)
        .with(PlantTables.LINES, List.of(new Line(LINE, "Final assembly", CALENDAR, 2, null)))
        .with(PlantTables.LINE_RATES, List.of(new LineRate(LINE, "*", null, null, 40)));
  }

  private static Plant supply(Plant plant) {
    Variant variant =
        new Variant(
            VARIANT,
            "Sedan 1.6",
            "BRAND",
            "SEDANS",
            BuildMode.SKD,
            Money.of(15_000),
            null,
            null,
            null,
            null);
    return plant
        .with(PlantTables.VARIANTS, List.of(variant))
        .with(
            PlantTables.PARTS,
            List.of(
                new Part(BODY, "Painted body", "BODY", "KR", Money.of(4_000), null, null),
                new Part(HEAD_UNIT, "Head unit", "HU", "KR", Money.of(300), 0.5, null),
                new Part(COOLANT, "Coolant, 5 l", null, null, Money.of(9), null, null)))
        .with(
            PlantTables.BOM,
            List.of(
                new BomLine(VARIANT, BODY, 1, SupplyKind.KIT, null, null),
                new BomLine(VARIANT, HEAD_UNIT, 1, SupplyKind.KIT, null, null),
                new BomLine(VARIANT, COOLANT, 1, SupplyKind.LOOSE, null, null)));
  }

  private static Plant demand(Plant plant) {
    return plant
        .with(
            PlantTables.KITS,
            List.of(
                kits("K1", 240, List.of(), null),
                kits("K2", 48, List.of(HEAD_UNIT), null),
                kits("K3", 120, List.of(), MONDAY.plusWeeks(3))))
        .with(PlantTables.STOCK, List.of(new Stock(COOLANT, 1_000, StockStatus.ON_HAND, null)))
        .with(
            PlantTables.ORDERS,
            List.of(
                new Order("R1", null, VARIANT, 200, MONDAY.plusWeeks(2), 1, null, null, 20),
                new Order("R2", null, VARIANT, 150, null, 2, null, null, null)));
  }

  private static KitCohort kits(
      String cohort, int kits, List<String> missing, @Nullable LocalDate available) {
    StockStatus status = available == null ? StockStatus.ON_HAND : StockStatus.IN_TRANSIT;
    return new KitCohort(cohort, VARIANT, kits, missing, status, available, 0, null, 24);
  }
}
