package org.linewright.core.margin.internal.failed;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.Failure;
import org.linewright.core.margin.FailureKind;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Route;
import org.linewright.core.plant.supply.Supplier;

/**
 * Everything of a plant that may fail. It takes as long to recover as the slowest of its suppliers
 * or its route; an event as long as it lasts; where the plant does not say, a time is assumed.
 */
public final class FailureList {
  /** The one name of kind customs. */
  static final String CLEARANCE = "clearance";

  private static final Set<EventKind> OF_SUPPLY =
      Set.of(
          EventKind.ROUTE_CLOSED,
          EventKind.SUPPLIER_STOPPED,
          EventKind.ORIGIN_BARRED,
          EventKind.LEAD_TIME_FACTOR,
          EventKind.CAPACITY_FACTOR);

  private final Plant plant;
  private final int assumedDays;
  private final int lateDays;

  /**
   * @param assumedDays time to recover where the plant gives none
   * @param lateDays days by which goods under way are late
   */
  public FailureList(Plant plant, int assumedDays, int lateDays) {
    this.plant = plant;
    this.assumedDays = assumedDays;
    this.lateDays = lateDays;
  }

  /**
   * Suppliers, countries, second-tier countries, routes, part families, consignments lost and late,
   * customs, events, in that order.
   */
  public List<Failure> all() {
    List<Failure> all = new ArrayList<>();
    plant.suppliers().forEach(row -> all.add(supplier(row)));
    TreeSet<String> countries = new TreeSet<>();
    TreeSet<String> secondTier = new TreeSet<>();
    for (Supplier row : plant.suppliers()) {
      add(countries, row.country());
      secondTier.addAll(row.tier2Country());
    }
    countries.forEach(name -> all.add(country(name)));
    secondTier.forEach(name -> all.add(tier2(name)));
    plant.routes().forEach(row -> all.add(route(row)));
    TreeSet<String> families = new TreeSet<>();
    plant.parts().forEach(row -> add(families, row.partFamily()));
    families.forEach(name -> all.add(family(name)));
    UnderWay.lastDays(plant, Instance.compile(plant))
        .forEach(
            (name, lastDay) -> {
              all.add(new Failure(FailureKind.CONSIGNMENT, name, Failure.NEVER, false));
              all.add(late(name, lastDay));
            });
    if (UnderWay.hasCustoms(plant)) {
      all.add(new Failure(FailureKind.CUSTOMS, CLEARANCE, assumedDays, true));
    }
    plant.events().stream().filter(this::mayBegin).forEach(row -> all.add(event(row)));
    return all;
  }

  private static void add(Collection<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  /** A failure by its key, such as {@code supplier:KR-TRIM}. */
  public Optional<Failure> find(String key) {
    return all().stream().filter(failure -> failure.key().equals(key)).findFirst();
  }

  /** Several failures as one; it has recovered when all have. */
  public static Failure group(String name, List<Failure> members) {
    int days = members.stream().mapToInt(Failure::timeToRecoverDays).max().orElse(0);
    boolean assumed = members.stream().anyMatch(Failure::assumed);
    return new Failure(FailureKind.GROUP, name, days, assumed, 0, members);
  }

  /** Goods that are so many days late can be used by then; until that day they lack. */
  private Failure late(String name, int lastDay) {
    return new Failure(FailureKind.LATE, name, lastDay + lateDays, false, lateDays, List.of());
  }

  private Failure supplier(Supplier row) {
    return failure(FailureKind.SUPPLIER, row.supplier(), Stream.of(row));
  }

  private Failure country(String name) {
    return failure(FailureKind.COUNTRY, name, suppliers(row -> name.equals(row.country())));
  }

  private Failure tier2(String name) {
    return failure(FailureKind.TIER2, name, suppliers(row -> row.tier2Country().contains(name)));
  }

  private Failure family(String name) {
    Set<String> parts = new TreeSet<>();
    for (Part part : plant.parts()) {
      if (name.equals(part.partFamily())) {
        parts.add(part.part());
      }
    }
    Set<String> makers = new TreeSet<>();
    plant.sources().stream()
        .filter(source -> source.approved() && parts.contains(source.part()))
        .forEach(source -> makers.add(source.supplier()));
    return failure(FailureKind.FAMILY, name, suppliers(row -> makers.contains(row.supplier())));
  }

  private Stream<Supplier> suppliers(Predicate<Supplier> which) {
    return plant.suppliers().stream().filter(which);
  }

  private Failure failure(FailureKind kind, String name, Stream<Supplier> suppliers) {
    List<Double> days =
        suppliers
            .map(Supplier::timeToRecoverDays)
            .map(time -> time == null ? Double.NaN : time)
            .toList();
    boolean assumed = days.isEmpty() || days.stream().anyMatch(time -> time.isNaN());
    double slowest = assumed ? assumedDays : 0;
    for (double time : days) {
      slowest = Double.isNaN(time) ? slowest : Math.max(slowest, time);
    }
    return new Failure(kind, name, (int) Math.ceil(slowest), assumed);
  }

  private Failure route(Route row) {
    Double days = row.timeToRecoverDays();
    int time = days == null ? assumedDays : (int) Math.ceil(days);
    return new Failure(FailureKind.ROUTE, row.route(), time, days == null);
  }

  /**
   * An event that is in force all the time cannot come on top of what is there. Against a stopped
   * line or an ended approval no stock helps: these are for {@code compare}.
   */
  private boolean mayBegin(Event row) {
    boolean fromStart = row.from() == null || !row.from().isAfter(plant.settings().planDate());
    boolean toEnd = row.to() == null || !row.to().isBefore(plant.settings().horizonEnd());
    boolean over = row.to() != null && row.to().isBefore(plant.settings().planDate());
    return OF_SUPPLY.contains(row.kind()) && !isLine(row) && !(fromStart && toEnd) && !over;
  }

  private boolean isLine(Event row) {
    return plant.lines().stream().anyMatch(line -> line.line().equals(row.target()));
  }

  private Failure event(Event row) {
    boolean known = row.from() != null && row.to() != null;
    int days = known ? (int) ChronoUnit.DAYS.between(row.from(), row.to()) + 1 : assumedDays;
    return new Failure(FailureKind.EVENT, row.event(), days, !known);
  }
}
