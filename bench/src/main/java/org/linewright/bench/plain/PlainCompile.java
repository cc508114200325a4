package org.linewright.bench.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/**
 * Turns the tables of a plant into maps: the plain twin of {@code Instance.compile}, day by day as
 * there. Cost: O(rows + (lines + line rates + sources) × days) map entries.
 */
public final class PlainCompile {
  private final Plant plant;
  private final LocalDate planDate;
  private final LocalDate horizonEnd;

  private PlainCompile(Plant plant) {
    this.plant = plant;
    this.planDate = plant.settings().planDate();
    this.horizonEnd = plant.settings().horizonEnd();
  }

  /**
   * Compiles a kit plant.
   *
   * @throws IllegalArgumentException when a table holds what the plain twins do not understand
   */
  public static PlainPlant compile(Plant plant) {
    PlainCompile compile = new PlainCompile(plant);
    compile.requirePlain();
    Map<String, Map<String, Integer>> needs = compile.needs();
    return new PlainPlant(
        compile.planDate,
        compile.horizonEnd,
        compile.capacity(),
        compile.options(),
        needs,
        compile.supply(),
        compile.sources(),
        List.copyOf(plant.orders()));
  }

  private void requirePlain() {
    require("events", plant.events().isEmpty());
    require("alternates", plant.alternates().isEmpty());
    require("ramps", plant.ramps().isEmpty());
    require("routes", plant.routes().isEmpty());
    require(
        "approvals or second stages",
        plant.variants().stream()
            .allMatch(row -> row.approvalUntil() == null && row.baseVariant() == null));
    require("dated bills", plant.bom().stream().allMatch(PlainCompile::isUndated));
    require(
        "parts packed in kits",
        plant.bom().stream().allMatch(row -> row.supply() == SupplyKind.LOOSE));
    require(
        "kits short of parts or on the yard",
        plant.kits().stream()
            .allMatch(row -> row.missing().isEmpty() && row.builtIncomplete() == 0));
    require(
        "sources with a weekly capacity",
        plant.sources().stream().allMatch(row -> row.capacityPerWeek() == null));
    require(
        "orders without due day or in parts",
        plant.orders().stream().allMatch(PlainCompile::isWhole));
  }

  private static void require(String what, boolean isPlain) {
    if (!isPlain) {
      throw new IllegalArgumentException(
          "the plant has " + what + "\nMaybe take a plant of KitAssembly: the twin is plain.");
    }
  }

  private static boolean isUndated(BomLine row) {
    return row.from() == null && row.to() == null;
  }

  private static boolean isWhole(Order order) {
    Integer minimum = order.minimumShipment();
    return order.due() != null && (minimum == null || minimum >= order.quantity());
  }

  private Map<String, Map<LocalDate, Long>> capacity() {
    Map<String, List<CalendarRow>> calendars = new HashMap<>();
    for (CalendarRow row : plant.calendars()) {
      calendars.computeIfAbsent(row.calendar(), name -> new ArrayList<>()).add(row);
    }
    Map<String, Map<LocalDate, Long>> capacity = new LinkedHashMap<>();
    for (Line line : plant.lines()) {
      List<CalendarRow> calendar = calendars.getOrDefault(line.calendar(), List.of());
      Map<LocalDate, Long> ofLine = new TreeMap<>();
      for (LocalDate day = planDate; !day.isAfter(horizonEnd); day = day.plusDays(1)) {
        double shifts = shifts(calendar, day);
        if (shifts > 0) {
          ofLine.put(day, (long) (Instance.CAPACITY * (shifts / line.nominalShifts())));
        }
      }
      capacity.put(line.line(), ofLine);
    }
    return capacity;
  }

  /** The most precise row that matches decides. */
  private static double shifts(List<CalendarRow> calendar, LocalDate day) {
    return calendar.stream()
        .filter(row -> row.day().matches(day))
        .max(Comparator.comparingInt(row -> row.day().precision()))
        .map(CalendarRow::shifts)
        .orElse(0.0);
  }

  private Map<String, List<PlainPlant.Option>> options() {
    Map<String, Map<String, PlainPlant.Option>> options = new LinkedHashMap<>();
    plant.variants().forEach(row -> options.put(row.variant(), new LinkedHashMap<>()));
    for (LineRate rate : plant.lineRates()) {
      require("a rate for any variant", !rate.variant().equals("*"));
      PlainPlant.Option option =
          options
              .computeIfAbsent(rate.variant(), variant -> new LinkedHashMap<>())
              .computeIfAbsent(
                  rate.line(),
                  line -> new PlainPlant.Option(line, rate.variant(), new TreeMap<>()));
      LocalDate last = earlier(rate.to(), horizonEnd);
      for (LocalDate day = later(rate.from(), planDate);
          !day.isAfter(last) && rate.unitsPerDay() > 0;
          day = day.plusDays(1)) {
        option.use().put(day, (long) (Instance.CAPACITY / rate.unitsPerDay()));
      }
    }
    Map<String, List<PlainPlant.Option>> lists = new LinkedHashMap<>();
    options.forEach((variant, byLine) -> lists.put(variant, List.copyOf(byLine.values())));
    return lists;
  }

  private static LocalDate later(@Nullable LocalDate given, LocalDate limit) {
    return given == null || given.isBefore(limit) ? limit : given;
  }

  private static LocalDate earlier(@Nullable LocalDate given, LocalDate limit) {
    return given == null || given.isAfter(limit) ? limit : given;
  }

  private Map<String, Map<String, Integer>> needs() {
    Map<String, Map<String, Integer>> needs = new LinkedHashMap<>();
    plant.variants().forEach(row -> needs.put(row.variant(), new LinkedHashMap<>()));
    for (KitCohort row : plant.kits()) {
      needs
          .computeIfAbsent(row.variant(), name -> new LinkedHashMap<>())
          .put(PlainPlant.kitsOf(row.variant()), 1);
    }
    for (BomLine row : plant.bom()) {
      needs
          .computeIfAbsent(row.variant(), name -> new LinkedHashMap<>())
          .merge(row.part(), row.quantity(), Integer::sum);
    }
    return needs;
  }

  private Map<String, NavigableMap<LocalDate, Integer>> supply() {
    Map<String, NavigableMap<LocalDate, Integer>> supply = new HashMap<>();
    for (KitCohort row : plant.kits()) {
      String kits = PlainPlant.kitsOf(row.variant());
      add(supply, kits, row.kits(), row.status(), row.available());
    }
    for (Stock row : plant.stock()) {
      add(supply, row.part(), row.quantity(), row.status(), row.available());
    }
    for (Arrival row : plant.arrivals()) {
      LocalDate day = row.eta().plusDays(row.customsDays());
      add(supply, row.part(), row.quantity(), StockStatus.IN_TRANSIT, day);
    }
    return supply;
  }

  private void add(
      Map<String, NavigableMap<LocalDate, Integer>> supply,
      String material,
      int pieces,
      StockStatus status,
      @Nullable LocalDate available) {
    boolean usable =
        status != StockStatus.ON_HOLD && (available != null || status == StockStatus.ON_HAND);
    LocalDate day = later(available, planDate);
    if (usable && !day.isAfter(horizonEnd)) {
      supply.computeIfAbsent(material, name -> new TreeMap<>()).merge(day, pieces, Integer::sum);
    }
  }

  private Map<String, List<PlainPlant.SourceDays>> sources() {
    Map<String, List<PlainPlant.SourceDays>> sources = new HashMap<>();
    for (Source row : plant.sources()) {
      if (row.approved()) {
        NavigableMap<LocalDate, LocalDate> receipts = new TreeMap<>();
        LocalDate last = earlier(row.to(), horizonEnd);
        for (LocalDate day = later(row.from(), planDate);
            !day.isAfter(last);
            day = day.plusDays(1)) {
          receipts.put(day, day.plusDays(row.leadTimeDays()));
        }
        sources
            .computeIfAbsent(row.part(), part -> new ArrayList<>())
            .add(new PlainPlant.SourceDays(row.supplier(), receipts));
      }
    }
    return sources;
  }
}
