package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.units.Money;

/** Troubles that make a plan choose, put into a tiny plant. */
final class TinyTroubles {

  private TinyTroubles() {}

  /** A yard for few vehicles, or for any number. */
  static Plant withYard(Plant plant, Dice dice) {
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
            dice.chance(0.5) ? dice.from(0, 3) : null,
            dice.chance(0.4) ? dice.from(1, 2) : null,
            from.costs()));
  }

  /**
   * What kits lack can be fitted later and comes after a few days; at times the lines stop before
   * that, so that only who has built incomplete vehicles can deliver.
   */
  static Plant withLateParts(Plant plant, Dice dice) {
    List<Part> parts = new ArrayList<>();
    for (Part row : plant.parts()) {
      parts.add(
          new Part(
              row.part(),
              row.name(),
              row.partFamily(),
              row.originCountry(),
              row.unitCost(),
              0.5,
              row.unitsPerContainer()));
    }
    Set<String> missing = new HashSet<>();
    plant.kits().forEach(row -> missing.addAll(row.missing()));
    int day = dice.from(1, plant.horizon().days() - 2);
    LocalDate comes = plant.horizon().date(day);
    List<Stock> stock = new ArrayList<>();
    for (Stock row : plant.stock()) {
      boolean isLate = row.status() == StockStatus.ON_HAND && missing.contains(row.part());
      stock.add(isLate ? new Stock(row.part(), row.quantity(), row.status(), comes) : row);
    }
    List<Event> events = new ArrayList<>(plant.events());
    if (dice.chance(0.6)) {
      LocalDate end = plant.horizon().end();
      for (Line line : plant.lines()) {
        EventKind kind = EventKind.LINE_STOPPED;
        events.add(new Event("Stop-" + line.line(), comes, end, kind, line.line(), "", ""));
      }
    }
    return plant
        .with(PlantTables.PARTS, parts)
        .with(PlantTables.STOCK, stock)
        .with(PlantTables.EVENTS, events);
  }

  /** A part of which few lie there: a cheap source that is slow or small, and a dear one. */
  static Plant withDearSources(Plant plant, Dice dice) {
    String part = dice.oneOf(plant.bom()).part();
    int few = dice.from(0, 2);
    List<Stock> stock = new ArrayList<>(plant.stock());
    stock.removeIf(row -> row.part().equals(part));
    stock.add(new Stock(part, few, StockStatus.ON_HAND, null));
    List<Source> sources = new ArrayList<>(plant.sources());
    sources.removeIf(row -> row.part().equals(part));
    boolean isSlow = dice.chance(0.5);
    Integer capacity = dice.from(1, 4);
    Money dear = new Money(100 * dice.oneOf(101, 300, 1_500, 9_000));
    sources.add(source(part, "S1", isSlow ? 4 : 1, new Money(10_000), isSlow ? null : capacity));
    sources.add(source(part, "S2", dice.from(0, 2), dear, dice.chance(0.3) ? 6 : null));
    Source lots = sources.remove(sources.size() - 1);
    sources.add(withLots(lots, dice.oneOf(1, 1, 3), dice.oneOf(1, 2)));
    return plant.with(PlantTables.STOCK, stock).with(PlantTables.SOURCES, sources);
  }

  private static Source source(
      String part, String supplier, int leadTimeDays, Money price, Integer capacityPerWeek) {
    return new Source(
        part,
        supplier,
        null,
        null,
        null,
        leadTimeDays,
        null,
        price,
        capacityPerWeek,
        1,
        1,
        supplier.equals("S1") ? 1 : 2,
        true,
        null,
        null);
  }

  private static Source withLots(Source from, int minimum, int multiple) {
    return new Source(
        from.part(),
        from.supplier(),
        null,
        null,
        null,
        from.leadTimeDays(),
        null,
        from.unitPrice(),
        from.capacityPerWeek(),
        minimum,
        multiple,
        from.priority(),
        true,
        null,
        null);
  }

  /**
   * Slow lines, two families in turn; a change either way takes up to two shifts, or nothing
   * without a row.
   */
  static Plant withChangeovers(Plant plant, Dice dice) {
    List<Variant> variants = new ArrayList<>();
    for (Variant row : plant.variants()) {
      variants.add(
          new Variant(
              row.variant(),
              row.name(),
              row.brand(),
              variants.size() % 2 == 0 ? "F1" : "F2",
              row.mode(),
              row.value(),
              row.approvalUntil(),
              row.baseVariant(),
              row.secondStageDays(),
              row.localizationPoints()));
    }
    List<Changeover> rows = new ArrayList<>();
    for (Line line : plant.lines()) {
      addChange(rows, line, "F1", "F2", dice);
      addChange(rows, line, "F2", "F1", dice);
    }
    List<LineRate> rates = new ArrayList<>();
    for (LineRate row : plant.lineRates()) {
      double slow = Math.min(row.unitsPerDay(), dice.oneOf(1.0, 1.5, 2.0));
      rates.add(new LineRate(row.line(), row.variant(), row.from(), row.to(), slow));
    }
    return plant
        .with(PlantTables.VARIANTS, variants)
        .with(PlantTables.LINE_RATES, rates)
        .with(PlantTables.CHANGEOVERS, rows);
  }

  private static void addChange(
      List<Changeover> rows, Line line, String from, String to, Dice dice) {
    double hours = dice.oneOf(2.0, 4.0, 4.0, 8.0, 12.0);
    if (dice.chance(0.8)) {
      rows.add(new Changeover(line.line(), from, to, hours));
    }
  }
}
