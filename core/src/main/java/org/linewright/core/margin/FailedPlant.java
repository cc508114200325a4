package org.linewright.core.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Arrival;
import org.linewright.core.plant.Event;
import org.linewright.core.plant.Part;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Source;
import org.linewright.core.plant.Supplier;

/**
 * The plant after failures: sources that are hit take no order until they have recovered; goods
 * that are ordered from them but not yet under way wait until then; goods on a route that is hit
 * wait wherever they are. What has left a supplier arrives. A part family that cannot be bought
 * comes from nowhere.
 */
final class FailedPlant {
  private final Plant plant;
  private final Set<String> suppliers = new HashSet<>();
  private final Set<String> origins = new HashSet<>();
  private final Set<String> routes = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final Map<String, Part> partRows = new HashMap<>();

  FailedPlant(Plant plant, List<Failure> failures) {
    this.plant = plant;
    plant.parts().forEach(part -> partRows.put(part.part(), part));
    failures.stream().flatMap(failure -> failure.parts().stream()).forEach(this::add);
  }

  private void add(Failure failure) {
    String name = failure.name();
    switch (failure.kind()) {
      case SUPPLIER -> suppliers.add(name);
      case COUNTRY -> {
        origins.add(name);
        addSuppliers(row -> name.equals(row.country()));
      }
      case TIER2 -> addSuppliers(row -> row.tier2Country().contains(name));
      case ROUTE -> routes.add(name);
      case FAMILY -> families.add(name);
      case EVENT -> events.add(name);
      case GROUP -> failure.members().forEach(this::add);
    }
  }

  private void addSuppliers(Predicate<Supplier> which) {
    plant.suppliers().stream().filter(which).forEach(row -> suppliers.add(row.supplier()));
  }

  /** True for an order that cannot be placed. */
  boolean hits(Source source) {
    return suppliers.contains(source.supplier())
        || isIn(routes, source.route())
        || hitsPart(source.part());
  }

  private boolean hitsPart(String part) {
    Part row = partRows.get(part);
    return row != null && (isIn(families, row.partFamily()) || isIn(origins, row.originCountry()));
  }

  /** True for goods that do not come. */
  boolean hits(Arrival arrival) {
    if (isIn(routes, arrival.route())) {
      return true;
    }
    boolean left = !arrival.status().toLowerCase(Locale.ROOT).contains("ordered");
    return !left && (isIn(suppliers, arrival.supplier()) || hitsPart(arrival.part()));
  }

  /** True for an event that holds from the plan date on. */
  boolean hits(Event event) {
    return events.contains(event.event());
  }

  private static boolean isIn(Set<String> names, @Nullable String name) {
    return name != null && names.contains(name);
  }

  /** The plant when nothing ever recovers. */
  Plant forGood() {
    return changed(null);
  }

  /** The plant when all has recovered after so many days. */
  Plant recovering(int days) {
    return changed(plant.settings().planDate().plusDays(days));
  }

  private Plant changed(@Nullable LocalDate back) {
    List<Source> sources = new ArrayList<>();
    for (Source source : plant.sources()) {
      if (!hits(source)) {
        sources.add(source);
      } else if (back != null) {
        sources.add(from(source, back));
      }
    }
    List<Arrival> arrivals = new ArrayList<>();
    for (Arrival arrival : plant.arrivals()) {
      if (!hits(arrival)) {
        arrivals.add(arrival);
      } else if (back != null) {
        arrivals.add(not(arrival, back));
      }
    }
    return plant
        .with(PlantTables.SOURCES, sources)
        .with(PlantTables.ARRIVALS, arrivals)
        .with(PlantTables.EVENTS, events(back));
  }

  private List<Event> events(@Nullable LocalDate back) {
    List<Event> all = new ArrayList<>(plant.events());
    boolean isNow = back == null || back.isAfter(plant.settings().planDate());
    for (Event event : plant.events()) {
      if (isNow && hits(event)) {
        all.add(
            new Event(
                event.event(),
                plant.settings().planDate(),
                back == null ? null : back.minusDays(1),
                event.kind(),
                event.target(),
                event.effect(),
                event.note()));
      }
    }
    return all;
  }

  private static Source from(Source source, LocalDate back) {
    boolean later = source.from() == null || source.from().isBefore(back);
    return new Source(
        source.part(),
        source.supplier(),
        source.route(),
        later ? back : source.from(),
        source.to(),
        source.leadTimeDays(),
        source.leadTimeSdDays(),
        source.unitPrice(),
        source.capacityPerWeek(),
        source.minimumOrder(),
        source.orderMultiple(),
        source.priority(),
        source.approved(),
        source.approvalDays(),
        source.approvalCost());
  }

  private static Arrival not(Arrival arrival, LocalDate before) {
    boolean waits = arrival.eta().isBefore(before);
    return new Arrival(
        arrival.consignment(),
        arrival.part(),
        arrival.quantity(),
        waits ? before : arrival.eta(),
        arrival.etaSdDays(),
        arrival.customsDays(),
        arrival.route(),
        arrival.supplier(),
        arrival.status());
  }
}
