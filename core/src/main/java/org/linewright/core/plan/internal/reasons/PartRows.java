package org.linewright.core.plan.internal.reasons;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.Supplier;

/**
 * What of a plant concerns the supply of one part: its rows, and the events that may keep it back.
 */
final class PartRows {
  private static final Set<EventKind> OF_SUPPLY =
      EnumSet.of(
          EventKind.ROUTE_CLOSED,
          EventKind.SUPPLIER_STOPPED,
          EventKind.ORIGIN_BARRED,
          EventKind.LEAD_TIME_FACTOR,
          EventKind.CAPACITY_FACTOR);

  private final Plant plant;

  PartRows(Plant plant) {
    this.plant = plant;
  }

  /** The plant without anything that does not concern the supply of a part. */
  Plant onlyOf(String part) {
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
  boolean hits(Event event, String part) {
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
}
