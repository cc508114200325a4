package org.linewright.core.margin.internal.failed;

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
import org.linewright.core.instance.Instance;
import org.linewright.core.margin.Failure;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.plant.supply.Supplier;

/**
 * The plant after failures: sources that are hit take no order until they have recovered; goods
 * that are ordered from them but not yet under way wait until then; goods on a route that is hit
 * wait wherever they are, and so do goods that have still to be cleared when customs stop. What has
 * left a supplier arrives, unless its consignment is lost or late. Kits in transit wait with the
 * goods of their consignment. A part family that cannot be bought comes from nowhere.
 */
public final class FailedPlant {
  private final Plant plant;
  private final Set<String> suppliers = new HashSet<>();
  private final Set<String> origins = new HashSet<>();
  private final Set<String> routes = new HashSet<>();
  private final Set<String> families = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final Set<String> lost = new HashSet<>();
  private final Map<String, Integer> lateDays = new HashMap<>();
  private final Set<String> stopped = new HashSet<>(); // consignments with goods that are hit
  private final Set<Arrival> uncleared = new HashSet<>();
  private boolean customs;
  private final Map<String, Part> partRows = new HashMap<>();

  public FailedPlant(Plant plant, List<Failure> failures) {
    this.plant = plant;
    plant.parts().forEach(part -> partRows.put(part.part(), part));
    failures.stream().flatMap(failure -> failure.parts().stream()).forEach(this::add);
    plant.arrivals().stream().filter(this::hits).forEach(row -> stopped.add(row.consignment()));
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
      case CONSIGNMENT -> lost.add(name);
      case LATE -> lateDays.put(name, failure.lateDays());
      case CUSTOMS -> addCustoms();
      case GROUP -> failure.members().forEach(this::add);
    }
  }

  private void addCustoms() {
    customs = true;
    int[] days = Instance.arrivalDays(plant);
    for (int row = 0; row < days.length; row++) {
      Arrival arrival = plant.arrivals().get(row);
      if (days[row] > 0 && UnderWay.passesCustoms(arrival)) {
        uncleared.add(arrival);
      }
    }
  }

  private void addSuppliers(Predicate<Supplier> which) {
    plant.suppliers().stream().filter(which).forEach(row -> suppliers.add(row.supplier()));
  }

  /** True for an order that cannot be placed. */
  public boolean hits(Source source) {
    return suppliers.contains(source.supplier())
        || isIn(routes, source.route())
        || hitsPart(source.part());
  }

  private boolean hitsPart(String part) {
    Part row = partRows.get(part);
    return row != null && (isIn(families, row.partFamily()) || isIn(origins, row.originCountry()));
  }

  /** True for goods that do not come. */
  public boolean hits(Arrival arrival) {
    if (isIn(routes, arrival.route()) || isLostOrLate(arrival.consignment())) {
      return true;
    }
    if (uncleared.contains(arrival)) {
      return true;
    }
    return isHeldBySupplier(arrival);
  }

  private boolean isHeldBySupplier(Arrival arrival) {
    boolean left = !arrival.status().toLowerCase(Locale.ROOT).contains("ordered");
    return !left && (isIn(suppliers, arrival.supplier()) || hitsPart(arrival.part()));
  }

  private boolean isLostOrLate(String consignment) {
    return lost.contains(consignment) || lateDays.containsKey(consignment);
  }

  /** True for kits that do not come. */
  public boolean hits(KitCohort kits) {
    return UnderWay.isUnderWay(kits)
        && (isLostOrLate(UnderWay.name(kits)) || isIn(stopped, kits.consignment()));
  }

  /** True for stock that does not come. */
  public boolean hits(Stock stock) {
    return UnderWay.isUnderWay(stock)
        && (isLostOrLate(UnderWay.name(stock)) || (customs && UnderWay.passesCustoms(stock)));
  }

  /** True for an event that holds from the plan date on. */
  public boolean hits(Event event) {
    return events.contains(event.event());
  }

  private static boolean isIn(Set<String> names, @Nullable String name) {
    return name != null && names.contains(name);
  }

  /** The plant when nothing ever recovers. */
  public Plant forGood() {
    return changed(null, false);
  }

  /** The plant when all has recovered after so many days, but for what is lost. */
  public Plant recovering(int days) {
    return changed(days == Failure.NEVER ? null : plant.settings().planDate().plusDays(days), true);
  }

  /**
   * @param back day from which all works again; null = never
   * @param lateComes true when late goods come late; false when they never come
   */
  private Plant changed(@Nullable LocalDate back, boolean lateComes) {
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
      LocalDate eta = comes(arrival.eta(), arrival.consignment(), hits(arrival), back, lateComes);
      if (eta != null) {
        arrivals.add(on(arrival, eta));
      }
    }
    return plant
        .with(PlantTables.SOURCES, sources)
        .with(PlantTables.ARRIVALS, arrivals)
        .with(PlantTables.KITS, kits(back, lateComes))
        .with(PlantTables.STOCK, stock(back, lateComes))
        .with(PlantTables.EVENTS, events(back));
  }

  /**
   * The day on which goods come that were announced for a day; null = never.
   *
   * @param isHit false: as announced
   */
  private @Nullable LocalDate comes(
      LocalDate announced,
      String consignment,
      boolean isHit,
      @Nullable LocalDate back,
      boolean lateComes) {
    if (!isHit) {
      return announced;
    }
    if (lost.contains(consignment)) {
      return null;
    }
    Integer days = lateDays.get(consignment);
    if (days != null && !lateComes) {
      return null;
    }
    LocalDate late = days == null ? announced : announced.plusDays(days);
    boolean waitsToo = days == null || stopsOtherwise(consignment);
    if (!waitsToo) {
      return late;
    }
    return back == null ? null : late.isBefore(back) ? back : late;
  }

  /** True for late goods that something else holds up as well. */
  private boolean stopsOtherwise(String consignment) {
    return plant.arrivals().stream()
        .filter(row -> row.consignment().equals(consignment))
        .anyMatch(
            row -> isIn(routes, row.route()) || uncleared.contains(row) || isHeldBySupplier(row));
  }

  private List<KitCohort> kits(@Nullable LocalDate back, boolean lateComes) {
    List<KitCohort> kits = new ArrayList<>();
    for (KitCohort row : plant.kits()) {
      LocalDate day = row.available();
      boolean follows = day == null && !lost.contains(UnderWay.name(row));
      if (!hits(row) || follows) {
        kits.add(row); // without a day of their own they come with their consignment
      } else {
        LocalDate planDate = plant.settings().planDate();
        kits.add(
            on(
                row,
                comes(day == null ? planDate : day, UnderWay.name(row), true, back, lateComes)));
      }
    }
    return kits;
  }

  private List<Stock> stock(@Nullable LocalDate back, boolean lateComes) {
    List<Stock> stock = new ArrayList<>();
    for (Stock row : plant.stock()) {
      LocalDate announced = row.available();
      if (!hits(row) || announced == null) {
        stock.add(row);
        continue;
      }
      LocalDate day = comes(announced, UnderWay.name(row), true, back, lateComes);
      if (day != null) {
        stock.add(new Stock(row.part(), row.quantity(), row.status(), day));
      }
    }
    return stock;
  }

  /** Kits that come on a day; those that never do are as good as on hold. */
  private static KitCohort on(KitCohort row, @Nullable LocalDate day) {
    return new KitCohort(
        row.cohort(),
        row.variant(),
        row.kits(),
        row.missing(),
        day == null ? StockStatus.ON_HOLD : row.status(),
        day,
        row.builtIncomplete(),
        row.consignment(),
        row.lotSize());
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

  private static Arrival on(Arrival arrival, LocalDate eta) {
    return new Arrival(
        arrival.consignment(),
        arrival.part(),
        arrival.quantity(),
        eta,
        arrival.etaSdDays(),
        arrival.customsDays(),
        arrival.route(),
        arrival.supplier(),
        arrival.status());
  }
}
