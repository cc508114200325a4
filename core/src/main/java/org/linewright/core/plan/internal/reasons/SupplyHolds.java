package org.linewright.core.plan.internal.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.reason.Reason;

/**
 * What keeps further supply of a short part back: lead times, weekly capacities, smallest orders
 * and days of its approved sources, and events that bar or delay them or hold announced goods.
 * Named is what alone, taken away, makes the order better.
 */
final class SupplyHolds {
  private static final int MOST_NAMED = 3;
  private static final Set<EventKind> OF_SUPPLY =
      EnumSet.of(
          EventKind.ROUTE_CLOSED,
          EventKind.SUPPLIER_STOPPED,
          EventKind.ORIGIN_BARRED,
          EventKind.LEAD_TIME_FACTOR,
          EventKind.CAPACITY_FACTOR);

  private final Plant plant;
  private final Map<String, List<Hold>> known = new HashMap<>();

  SupplyHolds(Plant plant) {
    this.plant = plant;
  }

  /**
   * Something that keeps supply of a part back.
   *
   * @param supply what there is without it; null = as much as anybody wants, from the first day on
   */
  private record Hold(String words, @Nullable PartSupply supply) {}

  /** What there would be of a part, as a limit that is taken away. */
  private record Lifted(int part, PartSupply supply) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.supply(part, supply);
    }

    @Override
    public Reason reason(Lack lack) {
      throw new UnsupportedOperationException("supply is told with its part");
    }
  }

  /** What keeps a part back that an order lacks; at most three of it. */
  List<String> of(int part, Lack lack) {
    List<String> words = new ArrayList<>();
    String name = lack.instance().parts().name(part);
    for (Hold hold : known.computeIfAbsent(name, this::holds)) {
      PartSupply supply = hold.supply();
      if (words.size() < MOST_NAMED
          && (supply == null || lack.isBetterWith(part, new Lifted(part, supply)))) {
        words.add(hold.words());
      }
    }
    return words;
  }

  private List<Hold> holds(String part) {
    List<Hold> holds = new ArrayList<>();
    List<Source> sources = plant.sources().stream().filter(row -> row.part().equals(part)).toList();
    List<Event> events =
        plant.events().stream()
            .filter(event -> hits(event, part))
            .sorted(Comparator.comparing(Event::event).thenComparing(Event::target))
            .toList();
    for (Source source : sources) {
      if (source.approved()) {
        addSource(holds, part, source, !events.isEmpty());
      }
    }
    for (Event event : events) {
      addHold(
          holds,
          part,
          words(event),
          from ->
              from.with(
                  PlantTables.EVENTS,
                  from.events().stream().filter(row -> !row.equals(event)).toList()));
    }
    return holds;
  }

  private static String words(Event event) {
    LocalDate to = event.to();
    return "event "
        + event.event()
        + ": "
        + event.kind().code()
        + " "
        + event.target()
        + (to == null ? " until further notice" : " until " + to);
  }

  private void addSource(List<Hold> holds, String part, Source source, boolean hasEvents) {
    String name = "source " + source.supplier();
    Integer capacity = source.capacityPerWeek();
    if (source.leadTimeDays() > 0) {
      String words =
          name
              + " takes "
              + source.leadTimeDays()
              + (source.leadTimeDays() == 1 ? " day" : " days");
      boolean isPlain =
          capacity == null && !hasEvents && source.from() == null && source.to() == null;
      if (isPlain) {
        holds.add(new Hold(words, null));
      } else {
        addHold(holds, part, words, source, soon(source));
      }
    }
    if (capacity != null) {
      int smallest = Math.max(source.minimumOrder(), source.orderMultiple());
      String words =
          capacity < smallest
              ? name + " never delivers: no order is smaller than " + smallest + ", and it brings"
              : name + " brings";
      addHold(
          holds,
          part,
          words + " at most " + capacity + " a week",
          source,
          new SourceRow(source).with(null));
    }
    if (source.from() != null || source.to() != null) {
      String days =
          (source.from() == null ? "" : " from " + source.from())
              + (source.to() == null ? "" : " until " + source.to());
      addHold(holds, part, name + " sells only" + days, source, new SourceRow(source).always());
    }
  }

  private static Source soon(Source source) {
    return new SourceRow(source).withLeadTime(0);
  }

  private void addHold(List<Hold> holds, String part, String words, Source source, Source changed) {
    addHold(
        holds,
        part,
        words,
        from ->
            from.with(
                PlantTables.SOURCES,
                from.sources().stream().map(row -> row.equals(source) ? changed : row).toList()));
  }

  private void addHold(List<Hold> holds, String part, String words, UnaryOperator<Plant> change) {
    Plant now = onlyOf(part);
    PartSupply supply = PartSupply.difference(now, change.apply(now));
    if (supply.isMore()) {
      holds.add(new Hold(words, supply));
    }
  }

  /** The plant without anything that does not concern the supply of a part. */
  private Plant onlyOf(String part) {
    return plant
        .with(PlantTables.VARIANTS, List.of())
        .with(PlantTables.LINES, List.of())
        .with(PlantTables.LINE_RATES, List.of())
        .with(PlantTables.RAMPS, List.of())
        .with(PlantTables.BOM, List.of())
        .with(PlantTables.ALTERNATES, List.of())
        .with(PlantTables.KITS, List.of())
        .with(PlantTables.ORDERS, List.of())
        .with(PlantTables.STOCK, List.of())
        .with(
            PlantTables.PARTS,
            plant.parts().stream().filter(row -> row.part().equals(part)).toList())
        .with(
            PlantTables.ARRIVALS,
            plant.arrivals().stream().filter(row -> row.part().equals(part)).toList())
        .with(
            PlantTables.SOURCES,
            plant.sources().stream().filter(row -> row.part().equals(part)).toList());
  }

  /** True for an event that may keep a part back. */
  private boolean hits(Event event, String part) {
    if (!OF_SUPPLY.contains(event.kind())) {
      return false;
    }
    Stream<String> ofSources =
        plant.sources().stream()
            .filter(row -> row.part().equals(part))
            .flatMap(row -> Stream.of(row.supplier(), row.route()).filter(Objects::nonNull));
    Stream<String> ofArrivals =
        plant.arrivals().stream()
            .filter(row -> row.part().equals(part))
            .map(Arrival::route)
            .filter(Objects::nonNull);
    return event.kind() == EventKind.ORIGIN_BARRED
        ? origins(part).contains(event.target())
        : Stream.concat(ofSources, ofArrivals).anyMatch(event.target()::equals);
  }

  private List<String> origins(String part) {
    List<String> origins = new ArrayList<>();
    for (Part row : plant.parts()) {
      if (row.part().equals(part)) {
        origins.add(row.partFamily() + "@" + row.originCountry());
        for (Supplier supplier : plant.suppliers()) {
          origins.add(row.partFamily() + "@" + supplier.country());
          supplier.tier2Country().forEach(one -> origins.add(row.partFamily() + "@" + one));
        }
      }
    }
    return origins;
  }

  /** A source with something changed. */
  private record SourceRow(Source row) {
    Source with(@Nullable Integer capacityPerWeek) {
      return changed(row.from(), row.to(), row.leadTimeDays(), capacityPerWeek);
    }

    Source withLeadTime(int days) {
      return changed(row.from(), row.to(), days, row.capacityPerWeek());
    }

    Source always() {
      return changed(null, null, row.leadTimeDays(), row.capacityPerWeek());
    }

    private Source changed(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int leadTimeDays,
        @Nullable Integer capacityPerWeek) {
      return new Source(
          row.part(),
          row.supplier(),
          row.route(),
          from,
          to,
          leadTimeDays,
          row.leadTimeSdDays(),
          row.unitPrice(),
          capacityPerWeek,
          row.minimumOrder(),
          row.orderMultiple(),
          row.priority(),
          row.approved(),
          row.approvalDays(),
          row.approvalCost());
    }
  }
}
