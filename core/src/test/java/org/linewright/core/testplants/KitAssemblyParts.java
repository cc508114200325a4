package org.linewright.core.testplants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.units.Money;

/** The parts of a {@link KitAssembly}: master data, stock, arrivals of scarce ones, sources. */
final class KitAssemblyParts {
  private static final int SUPPLIERS = 34;
  private static final int ONE_SOURCE_SUPPLIERS = 17;

  private final int parts;
  private final Map<String, Long> pieces;
  private final List<Part> partRows = new ArrayList<>();
  private final List<Stock> stock = new ArrayList<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  /**
   * @param parts parts of the pool
   * @param pieces pieces of each part that all orders take
   */
  KitAssemblyParts(int parts, Map<String, Long> pieces) {
    this.parts = parts;
    this.pieces = pieces;
  }

  Plant addTo(Plant plant, Dice dice) {
    for (int i = 0; i < parts; i++) {
      int kind = i % 20; // 2 of 20 are scarce, 3 of 20 have two sources
      long needed = pieces.getOrDefault(KitAssembly.part(i), 0L);
      Money price = Money.of(dice.from(20, 500));
      if (kind == 4 || kind == 9) {
        addScarce(i, needed, price, dice);
      } else {
        addBought(i, needed, price, kind == 2 || kind == 11 || kind == 16, dice);
      }
    }
    List<Supplier> suppliers = new ArrayList<>();
    for (int i = 0; i < SUPPLIERS; i++) {
      suppliers.add(new Supplier("supplier-" + i, "supplier " + i, null, List.of(), "", null));
    }
    return plant
        .with(PlantTables.PARTS, partRows)
        .with(PlantTables.STOCK, stock)
        .with(PlantTables.ARRIVALS, arrivals)
        .with(PlantTables.SUPPLIERS, suppliers)
        .with(PlantTables.SOURCES, sources);
  }

  private void addScarce(int index, long needed, Money price, Dice dice) {
    addPart(index, "scarce", price, Math.round(needed * 0.2));
    double share = dice.from(75, 84) / 100.0;
    int firstDay = 7 + dice.from(0, 4);
    for (int week = 0; week < KitAssembly.WEEKS; week++) {
      long until = Math.round(needed * share * (week + 1) / KitAssembly.WEEKS);
      long before = Math.round(needed * share * week / KitAssembly.WEEKS);
      if (until > before) {
        arrivals.add(
            new Arrival(
                "PO-" + KitAssembly.part(index) + "-" + (week + 1),
                KitAssembly.part(index),
                (int) (until - before),
                KitAssembly.PLAN_DATE.plusDays(firstDay + 7L * week),
                null,
                0,
                null,
                null,
                ""));
      }
    }
  }

  private void addBought(int index, long needed, Money price, boolean isDual, Dice dice) {
    int lead = dice.oneOf(7, 14, 21, 28, 42);
    int multiple = dice.oneOf(1, 10, 10, 50);
    addPart(index, isDual ? "dual" : "open", price, needed * dice.from(4, 30) / 100);
    sources.add(source(index, index % ONE_SOURCE_SUPPLIERS, lead, price, multiple, 1));
    if (isDual) {
      int second = ONE_SOURCE_SUPPLIERS + index % ONE_SOURCE_SUPPLIERS;
      sources.add(source(index, second, Math.max(3, lead / 3), dear(price), multiple, 2));
    }
  }

  private static Money dear(Money price) {
    return price.times(3).dividedBy(2);
  }

  private void addPart(int index, String family, Money price, long onHand) {
    partRows.add(
        new Part(
            KitAssembly.part(index), KitAssembly.part(index), family, null, price, null, null));
    stock.add(new Stock(KitAssembly.part(index), (int) onHand, StockStatus.ON_HAND, null));
  }

  private static Source source(
      int part, int supplier, int leadDays, Money price, int multiple, int priority) {
    return new Source(
        KitAssembly.part(part),
        "supplier-" + supplier,
        null,
        null,
        null,
        leadDays,
        null,
        price,
        null,
        multiple,
        multiple,
        priority,
        true,
        null,
        null);
  }
}
