package org.linewright.core.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.time.Horizon;
import org.linewright.core.units.Money;

/**
 * Compiles approved sources into days of order and receipt. What bars orders is a stopped supplier,
 * a closed route or a barred origin (the part's, the supplier's or one of its suppliers'
 * countries).
 */
final class SourceCompiler {
  private final Plant plant;
  private final Horizon horizon;
  private final Names parts;
  private final EventBook events;
  private final Map<String, Part> partRows = new HashMap<>();
  private final Map<String, Supplier> supplierRows = new HashMap<>();
  private final SourceBars bars;

  SourceCompiler(Plant plant, Names parts, EventBook events) {
    this.plant = plant;
    this.horizon = plant.horizon();
    this.parts = parts;
    this.events = events;
    plant.parts().forEach(part -> partRows.put(part.part(), part));
    plant.suppliers().forEach(supplier -> supplierRows.put(supplier.supplier(), supplier));
    this.bars = new SourceBars(events, partRows, supplierRows);
  }

  /** {@code [part]}: approved sources by priority, then file order. */
  List<List<SourceOption>> compile() {
    List<List<SourceOption>> options = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      options.add(new ArrayList<>());
    }
    for (Source source : plant.sources()) {
      if (source.approved()) {
        int part = parts.get(source.part());
        options.get(part).add(option(source, part));
      }
    }
    return options.stream()
        .map(
            ofPart ->
                ofPart.stream().sorted(Comparator.comparingInt(SourceOption::priority)).toList())
        .toList();
  }

  private SourceOption option(Source source, int part) {
    int days = horizon.days();
    int[] receipt = new int[days];
    int[] latestOrder = new int[days];
    Arrays.fill(latestOrder, -1);
    OrderDays orders =
        new OrderDays(
            source.leadTimeDays(),
            bars.bars(source),
            factors(EventKind.LEAD_TIME_FACTOR, source),
            days);
    int first = source.from() == null ? 0 : horizon.day(source.from());
    int last = source.to() == null ? days - 1 : horizon.day(source.to());
    for (int day = 0; day < days; day++) {
      receipt[day] = day < first || day > last ? Instance.NEVER : orders.receipt(day);
      if (receipt[day] < days) {
        // a later order day with the same receipt overwrites: just in time
        latestOrder[receipt[day]] = Math.max(latestOrder[receipt[day]], day);
      }
    }
    for (int day = 1; day < days; day++) {
      latestOrder[day] = Math.max(latestOrder[day], latestOrder[day - 1]);
    }
    return new SourceOption(
        part,
        source.supplier(),
        source.priority(),
        price(source),
        source.minimumOrder(),
        Math.max(1, source.orderMultiple()),
        weeklyLots(source),
        latestOrder,
        receipt);
  }

  private int[] weeklyLots(Source source) {
    Integer capacity = source.capacityPerWeek();
    if (capacity == null) {
      return new int[0];
    }
    List<EventWindows> factors = factors(EventKind.CAPACITY_FACTOR, source);
    int multiple = Math.max(1, source.orderMultiple());
    int[] lots = new int[(horizon.days() + 6) / 7];
    for (int week = 0; week < lots.length; week++) {
      int lot =
          (int) Math.floor(capacity * worstOfWeek(factors, week) + 1e-9) / multiple * multiple;
      lots[week] = lot >= source.minimumOrder() ? lot : 0;
    }
    return lots;
  }

  private static double worstOfWeek(List<EventWindows> factors, int week) {
    if (factors.isEmpty()) {
      return 1; // nearly all: not worth asking each day
    }
    double worst = Double.MAX_VALUE;
    for (int day = 7 * week; day < 7 * week + 7; day++) {
      worst = Math.min(worst, EventWindows.product(factors, day));
    }
    return worst;
  }

  /** What scales a source: events of its supplier and of its route. */
  private List<EventWindows> factors(EventKind kind, Source source) {
    return Stream.of(source.supplier(), source.route())
        .filter(Objects::nonNull)
        .map(target -> events.of(kind, target))
        .filter(windows -> !windows.isEmpty())
        .toList();
  }

  private long price(Source source) {
    Money price = source.unitPrice();
    Part part = partRows.get(source.part());
    if (price == null && part != null) {
      price = part.unitCost();
    }
    return price == null ? 0 : price.cents();
  }
}
