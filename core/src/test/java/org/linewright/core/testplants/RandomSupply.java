package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Route;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.units.Money;

/** Suppliers, routes, arrivals, kits, stock and sources; one source per part and supplier. */
final class RandomSupply {
  private final Draft draft;

  RandomSupply(Draft draft) {
    this.draft = draft;
  }

  void add(Dice arrivals, Dice kits, Dice stock, Dice sources) {
    draft.put(
        PlantTables.ROUTES,
        List.of(
            new Route("R1", "sea", "sea", null, null, null, null, null),
            new Route("R2", "road", "road", null, null, null, null, null)));
    draft.put(
        PlantTables.SUPPLIERS,
        List.of(
            new Supplier("S1", "supplier 1", "CN", List.of(), "", null),
            new Supplier("S2", "supplier 2", "KR", List.of("CN", "TW"), "", null),
            new Supplier("S3", "supplier 3", "DE", List.of("US"), "", null)));
    addArrivals(arrivals);
    addKits(kits);
    addStock(stock);
    addSources(sources);
  }

  private void addArrivals(Dice dice) {
    List<Arrival> rows = new ArrayList<>();
    for (Part part : draft.plant().parts()) {
      for (int i = dice.from(0, 2); i > 0; i--) {
        int customs = dice.from(0, 4);
        rows.add(
            new Arrival(
                "A" + part.part() + "-" + i,
                part.part(),
                dice.from(1, 2 * draft.size().kits()),
                draft.anyDate(dice, 0),
                null,
                draft.has(Feature.CUSTOMS) ? customs : 0,
                dice.chance(0.5) ? dice.oneOf("R1", "R2") : null,
                "S1",
                ""));
      }
    }
    draft.put(PlantTables.ARRIVALS, draft.has(Feature.ARRIVALS) ? rows : List.of());
  }

  private void addKits(Dice dice) {
    List<KitCohort> rows = new ArrayList<>();
    for (Variant variant : draft.plant().variants()) {
      List<String> kitParts = new ArrayList<>();
      for (BomLine line : draft.plant().bom()) {
        if (line.variant().equals(variant.variant()) && line.supply() == SupplyKind.KIT) {
          kitParts.add(line.part());
        }
      }
      int count = dice.from(1, 3);
      for (int i = 1; i <= count && !kitParts.isEmpty(); i++) {
        rows.add(cohort(dice, variant, i, kitParts));
      }
    }
    draft.put(PlantTables.KITS, rows);
  }

  private KitCohort cohort(Dice dice, Variant variant, int number, List<String> kitParts) {
    List<String> missing = new ArrayList<>();
    for (String part : kitParts) {
      if (dice.chance(0.4) && draft.has(Feature.MISSING_SETS)) {
        missing.add(part);
      }
    }
    int kits = dice.from(1, draft.size().kits());
    boolean isInTransit = dice.chance(0.3) && draft.has(Feature.IN_TRANSIT_KITS);
    boolean isOnHold = dice.chance(0.15) && draft.has(Feature.ON_HOLD);
    StockStatus status =
        isOnHold ? StockStatus.ON_HOLD : isInTransit ? StockStatus.IN_TRANSIT : StockStatus.ON_HAND;
    boolean isLater = isInTransit || (dice.chance(0.1) && draft.has(Feature.IN_TRANSIT_KITS));
    LocalDate available = draft.anyDate(dice, 1);
    List<Arrival> arrivals = draft.plant().arrivals();
    boolean waits = isInTransit && !isOnHold && !arrivals.isEmpty() && dice.chance(0.5);
    int built = dice.from(1, kits);
    boolean hasCars =
        dice.chance(0.5)
            && draft.has(Feature.BUILT_INCOMPLETE)
            && status == StockStatus.ON_HAND
            && !missing.isEmpty()
            && draft.plant().parts().stream()
                .allMatch(p -> p.retrofitHours() != null || !missing.contains(p.part()));
    return new KitCohort(
        variant.variant() + "-" + number,
        variant.variant(),
        kits,
        missing,
        status,
        isLater && !waits ? available : null,
        hasCars ? built : 0,
        waits ? dice.oneOf(arrivals).consignment() : null,
        null);
  }

  private void addStock(Dice dice) {
    List<Stock> rows = new ArrayList<>();
    for (Part part : draft.plant().parts()) {
      int pieces = dice.from(0, 3 * draft.size().kits());
      LocalDate later = draft.anyDate(dice, 1);
      StockStatus way = dice.oneOf(StockStatus.IN_TRANSIT, StockStatus.UNCLEARED);
      if (dice.chance(0.7)) {
        rows.add(new Stock(part.part(), pieces, StockStatus.ON_HAND, null));
      }
      if (dice.chance(0.3) && draft.has(Feature.ARRIVALS)) {
        rows.add(new Stock(part.part(), pieces, way, later));
      }
      if (dice.chance(0.3) && draft.has(Feature.ON_HOLD)) {
        rows.add(new Stock(part.part(), pieces, StockStatus.ON_HOLD, null));
      }
    }
    draft.put(PlantTables.STOCK, rows);
  }

  private void addSources(Dice dice) {
    List<Source> rows = new ArrayList<>();
    Set<String> links = new HashSet<>();
    for (Part part : draft.plant().parts()) {
      for (int i = dice.from(0, 2); i > 0; i--) {
        Source row = source(dice, part, i);
        if (links.add(row.part() + row.supplier())) {
          rows.add(row);
        }
      }
    }
    draft.put(PlantTables.SOURCES, draft.has(Feature.SOURCES) ? rows : List.of());
  }

  private Source source(Dice dice, Part part, int priority) {
    boolean limited = draft.has(Feature.SOURCE_LIMITS);
    LocalDate to = draft.anyDate(dice, 3);
    boolean ends = dice.chance(0.2);
    int minimum = dice.oneOf(1, 1, 4, 10);
    int multiple = dice.oneOf(1, 1, 2, 5);
    Integer capacity = dice.chance(0.5) ? dice.from(10, 20) : null;
    boolean approved = dice.chance(0.85);
    return new Source(
        part.part(),
        dice.oneOf("S1", "S2", "S3"),
        dice.chance(0.6) ? dice.oneOf("R1", "R2") : null,
        null,
        ends && limited ? to : null,
        dice.from(1, draft.days() / 2),
        null,
        dice.chance(0.8) ? new Money(dice.from(100, 30_000)) : null,
        limited ? capacity : null,
        limited ? minimum : 1,
        limited ? multiple : 1,
        priority,
        approved,
        approved ? null : 30,
        null);
  }
}
