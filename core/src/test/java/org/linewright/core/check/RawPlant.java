package org.linewright.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.plant.supply.Supplier;
import org.linewright.core.time.Horizon;

/** The raw tables by name, and the small questions that several rules ask of them. */
public final class RawPlant {
  public static final int NEVER = WorkCalendars.NEVER;

  public final Plant plant;
  public final Horizon horizon;
  public final WorkCalendars calendars;
  public final EventDays events;
  public final Map<String, Line> lines;
  public final Map<String, Variant> variants;
  public final Map<String, Part> parts;
  public final Map<String, KitCohort> cohorts;
  public final Map<String, Order> orders;
  public final Map<String, Supplier> suppliers;
  private final Map<String, List<BomLine>> bom = new HashMap<>();
  private final Map<String, List<Alternate>> alternatesOfPart = new HashMap<>();
  private final Map<String, Integer> consignmentDay = new HashMap<>();
  private final Map<String, Integer> cohortDay = new HashMap<>();

  public RawPlant(Plant plant) {
    this.plant = plant;
    this.horizon = plant.horizon();
    this.calendars = new WorkCalendars(plant.calendars(), horizon);
    this.events = new EventDays(plant.events(), horizon);
    this.lines = byName(plant.lines(), Line::line);
    this.variants = byName(plant.variants(), Variant::variant);
    this.parts = byName(plant.parts(), Part::part);
    this.cohorts = byName(plant.kits(), KitCohort::cohort);
    this.orders = byName(plant.orders(), Order::order);
    this.suppliers = byName(plant.suppliers(), Supplier::supplier);
    for (BomLine row : plant.bom()) {
      bom.computeIfAbsent(row.variant(), name -> new ArrayList<>()).add(row);
    }
    for (Alternate row : plant.alternates()) {
      alternatesOfPart.computeIfAbsent(row.part(), name -> new ArrayList<>()).add(row);
    }
    for (Arrival row : plant.arrivals()) {
      consignmentDay.merge(row.consignment(), usableDay(row), Math::max);
    }
    for (KitCohort row : plant.kits()) {
      cohortDay.put(row.cohort(), firstKitDay(row));
    }
  }

  private static <T> Map<String, T> byName(List<T> rows, Function<T, String> name) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T row : rows) {
      map.put(name.apply(row), row);
    }
    return map;
  }

  /** Number of days of the horizon, both ends counted. */
  public int days() {
    return horizon.days();
  }

  public int day(LocalDate date) {
    return horizon.day(date);
  }

  /** A day for messages. */
  public String date(int day) {
    return day == NEVER ? "never" : horizon.date(day).toString();
  }

  public boolean isInside(int day) {
    return day >= 0 && day < days();
  }

  /** True when {@code day} lies between the two dates, both inclusive, null = open. */
  public boolean isValid(@Nullable LocalDate from, @Nullable LocalDate to, int day) {
    return (from == null || day(from) <= day) && (to == null || day <= day(to));
  }

  public boolean isSecondStage(String variant) {
    Variant row = variants.get(variant);
    return row != null && row.baseVariant() != null;
  }

  /** Bill lines of a variant of one supply kind that are needed for a vehicle on a day. */
  public List<BomLine> needed(String variant, SupplyKind supply, int day) {
    List<BomLine> found = new ArrayList<>();
    for (BomLine row : bom.getOrDefault(variant, List.of())) {
      if (row.supply() == supply
          && isValid(row.from(), row.to(), day)
          && !events.hits(EventKind.WAIVER, row.part(), day)) {
        found.add(row);
      }
    }
    return found;
  }

  /** Pieces of a kit part that a vehicle of the variant needs on a day. */
  public int neededFromKit(String variant, String part, int day) {
    int pieces = 0;
    for (BomLine row : needed(variant, SupplyKind.KIT, day)) {
      pieces += row.part().equals(part) ? row.quantity() : 0;
    }
    return pieces;
  }

  /** Pieces of a part that each kit of a cohort holds when packed; 0 for its missing parts. */
  public int heldPerKit(KitCohort cohort, String part) {
    int pieces = 0;
    for (BomLine row : bom.getOrDefault(cohort.variant(), List.of())) {
      if (row.supply() == SupplyKind.KIT && row.part().equals(part)) {
        pieces = Math.max(pieces, row.quantity());
      }
    }
    return cohort.missing().contains(part) ? 0 : pieces;
  }

  public boolean hasKitLines(String variant) {
    return bom.getOrDefault(variant, List.of()).stream()
        .anyMatch(row -> row.supply() == SupplyKind.KIT);
  }

  public boolean canBeRetrofitted(String part) {
    Part row = parts.get(part);
    return row != null && row.retrofitHours() != null;
  }

  /** Alternates allowed for a part in a variant on a day. */
  public List<Alternate> alternates(String variant, String part, int day) {
    List<Alternate> found = new ArrayList<>();
    for (Alternate row : alternatesOfPart.getOrDefault(part, List.of())) {
      if ((row.variant().equals("*") || row.variant().equals(variant))
          && isValid(row.from(), row.to(), day)) {
        found.add(row);
      }
    }
    return found;
  }

  /** Day from which the pieces of an arrival can be used. */
  public int usableDay(Arrival arrival) {
    int day = day(arrival.eta());
    if (arrival.route() != null) {
      day = events.firstDayWithout(EventKind.ROUTE_CLOSED, arrival.route(), day);
    }
    if (day == NEVER) {
      return NEVER;
    }
    return calendars.exists("receiving")
        ? calendars.workingDaysAfter("receiving", day, arrival.customsDays())
        : day + arrival.customsDays();
  }

  /** Day from which the kits of a cohort can be used. */
  public int cohortDay(String cohort) {
    return cohortDay.getOrDefault(cohort, NEVER);
  }

  private int firstKitDay(KitCohort cohort) {
    if (cohort.status() == StockStatus.ON_HOLD) {
      return NEVER;
    }
    if (cohort.available() != null) {
      return day(cohort.available());
    }
    if (cohort.status() == StockStatus.ON_HAND) {
      return 0;
    }
    return cohort.consignment() == null
        ? NEVER
        : consignmentDay.getOrDefault(cohort.consignment(), NEVER);
  }
}
