package org.linewright.core.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.time.Horizon;
import org.linewright.core.units.Money;

/**
 * Compiles a plant table by table; one use. Bills, options and sources have compilers of their own.
 */
final class InstanceCompiler {
  private final Plant plant;
  private final Horizon horizon;
  private final Names variants;
  private final Names parts;
  private final Names lines;
  private final CalendarBook calendars;
  private final EventBook events;

  InstanceCompiler(Plant plant) {
    this.plant = plant;
    this.horizon = plant.horizon();
    this.variants = new Names(plant.variants().stream().map(Variant::variant).toList());
    this.parts = new Names(partNames(plant));
    this.lines = new Names(plant.lines().stream().map(Line::line).toList());
    this.calendars = new CalendarBook(plant);
    this.events = new EventBook(plant);
  }

  Instance compile() {
    List<KitLot> lots = kitLots();
    return new Instance(
        plant,
        horizon,
        variants,
        parts,
        lines,
        lineCapacity(),
        buildOptions(),
        new BillCompiler(plant, variants, parts, events).compile(),
        needsKit(),
        lots,
        supply(),
        new SourceCompiler(plant, parts, events).compile(),
        alternates(),
        orders(),
        plant.variants().stream().mapToLong(variant -> variant.value().cents()).toArray(),
        baseVariants(),
        plant.variants().stream()
            .mapToInt(v -> v.secondStageDays() == null ? 0 : v.secondStageDays())
            .toArray());
  }

  private static Set<String> partNames(Plant plant) {
    Set<String> names = new LinkedHashSet<>();
    plant.parts().forEach(part -> names.add(part.part()));
    plant.bom().forEach(line -> names.add(line.part()));
    plant.stock().forEach(stock -> names.add(stock.part()));
    plant.arrivals().forEach(arrival -> names.add(arrival.part()));
    plant.kits().forEach(cohort -> names.addAll(cohort.missing()));
    plant.sources().forEach(source -> names.add(source.part()));
    for (Alternate alternate : plant.alternates()) {
      names.add(alternate.part());
      names.add(alternate.alternate());
    }
    return names;
  }

  List<List<BuildOption>> buildOptions() {
    return new OptionCompiler(plant, variants, lines, events).compile();
  }

  long[][] lineCapacity() {
    long[][] capacity = new long[lines.size()][];
    for (Line line : plant.lines()) {
      double[] shifts = calendars.shiftsByDay(line.calendar(), plant);
      long[] ofLine = new long[shifts.length];
      EventWindows stopped = events.of(EventKind.LINE_STOPPED, line.line());
      EventWindows factors = events.of(EventKind.CAPACITY_FACTOR, line.line());
      for (int day = 0; day < shifts.length; day++) {
        if (!stopped.hit(day)) {
          double share = shifts[day] * factors.factor(day) / line.nominalShifts();
          ofLine[day] = (long) (Instance.CAPACITY * share);
        }
      }
      capacity[lines.get(line.line())] = ofLine;
    }
    return capacity;
  }

  private boolean[] needsKit() {
    boolean[] needs = new boolean[variants.size()];
    for (BomLine line : plant.bom()) {
      needs[variants.get(line.variant())] |= line.supply() == SupplyKind.KIT;
    }
    for (KitCohort cohort : plant.kits()) {
      needs[variants.get(cohort.variant())] = true;
    }
    return needs;
  }

  private List<KitLot> kitLots() {
    List<KitLot> lots = new ArrayList<>();
    for (KitCohort cohort : plant.kits()) {
      int[] missing = cohort.missing().stream().mapToInt(parts::get).sorted().toArray();
      lots.add(
          new KitLot(
              cohort.cohort(),
              variants.get(cohort.variant()),
              cohort.kits() - cohort.builtIncomplete(),
              cohort.builtIncomplete(),
              missing,
              kitDay(cohort)));
    }
    return List.copyOf(lots);
  }

  /**
   * On hold: never. Else the day given, else now when on hand, else the consignment's last arrival.
   */
  private int kitDay(KitCohort cohort) {
    if (cohort.status() == StockStatus.ON_HOLD) {
      return Instance.NEVER;
    }
    if (cohort.available() != null) {
      return usableDay(cohort.available());
    }
    if (cohort.status() == StockStatus.ON_HAND) {
      return 0;
    }
    int day = -1;
    for (Arrival arrival : plant.arrivals()) {
      if (arrival.consignment().equals(cohort.consignment())) {
        day = Math.max(day, arrivalDay(arrival));
      }
    }
    return day >= 0 ? day : Instance.NEVER;
  }

  /** Day of use of each row of arrivals; NEVER = not within the horizon. */
  int[] arrivalDays() {
    return plant.arrivals().stream().mapToInt(this::arrivalDay).toArray();
  }

  private int usableDay(LocalDate date) {
    int day = Math.max(0, horizon.day(date));
    return day < horizon.days() ? day : Instance.NEVER;
  }

  /** Arrival waits for a closed route to open, then for customs. */
  private int arrivalDay(Arrival arrival) {
    int etaDay = horizon.day(arrival.eta());
    if (arrival.route() != null) {
      etaDay = events.of(EventKind.ROUTE_CLOSED, arrival.route()).firstFreeDay(etaDay);
    }
    if (etaDay == Instance.NEVER) {
      return Instance.NEVER;
    }
    return calendars
        .afterReceivingDays(horizon.date(etaDay), arrival.customsDays())
        .map(this::usableDay)
        .orElse(Instance.NEVER);
  }

  private Supply supply() {
    Supply.Builder builder = new Supply.Builder();
    for (Stock stock : plant.stock()) {
      builder.add(parts.get(stock.part()), stockDay(stock), stock.quantity());
    }
    for (Arrival arrival : plant.arrivals()) {
      builder.add(parts.get(arrival.part()), arrivalDay(arrival), arrival.quantity());
    }
    return builder.build(parts.size());
  }

  private int stockDay(Stock stock) {
    if (stock.status() == StockStatus.ON_HOLD) {
      return Instance.NEVER;
    }
    if (stock.available() != null) {
      return usableDay(stock.available());
    }
    return stock.status() == StockStatus.ON_HAND ? 0 : Instance.NEVER;
  }

  private List<AlternateRule> alternates() {
    return plant.alternates().stream()
        .map(
            alternate ->
                new AlternateRule(
                    alternate.variant().equals("*") ? -1 : variants.get(alternate.variant()),
                    parts.get(alternate.part()),
                    parts.get(alternate.alternate()),
                    alternate.ratio(),
                    firstDay(alternate.from()),
                    lastDay(alternate.to())))
        .toList();
  }

  private int firstDay(@Nullable LocalDate from) {
    return from == null ? 0 : horizon.day(from);
  }

  private int lastDay(@Nullable LocalDate to) {
    return to == null ? Instance.NEVER : horizon.day(to);
  }

  private List<OrderLine> orders() {
    PlantSettings.Costs costs = plant.settings().costs();
    List<OrderLine> compiled = new ArrayList<>(plant.orders().size());
    for (Order order : plant.orders()) {
      int variant = variants.get(order.variant());
      Money value = plant.variants().get(variant).value();
      Money latePerDay =
          order.lateCostPerDay() != null ? order.lateCostPerDay() : costs.latePerVehicleDay();
      Integer minimum = order.minimumShipment();
      compiled.add(
          new OrderLine(
              order.order(),
              variant,
              order.quantity(),
              order.due() == null ? Instance.NEVER : horizon.day(order.due()),
              order.priority() == null ? OrderLine.NO_PRIORITY : order.priority(),
              minimum == null ? order.quantity() : Math.min(minimum, order.quantity()),
              orShare(costs.latePerVehicle(), value, 100),
              orShare(latePerDay, value, 1000)));
    }
    return List.copyOf(compiled);
  }

  private static long orShare(@Nullable Money given, Money value, int divisor) {
    return (given == null ? value.dividedBy(divisor) : given).cents();
  }

  private int[] baseVariants() {
    int[] base = new int[variants.size()];
    Arrays.fill(base, -1);
    for (Variant variant : plant.variants()) {
      if (variant.baseVariant() != null) {
        base[variants.get(variant.variant())] = variants.get(variant.baseVariant());
      }
    }
    return base;
  }
}
