package org.linewright.core.testplants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.time.DayPattern;

/**
 * A made-up kit-assembly plant of any size, for speed tests and benchmarks: every vehicle takes one
 * kit and loose parts from a shared pool; orders of 1 to 9 vehicles, priorities 1 to 3, are due
 * within 180 days. 15 % of the kits are on hand, the others come weekly; every tenth variant is
 * paused: 40 % on hand, none to come. Of the parts 10 % are scarce (weekly arrivals, no source), 15
 * % have a dear fast second source, the others one source. Lines are loaded to 95 %.
 *
 * @param variants variants
 * @param looseParts loose parts in one vehicle; at most {@code parts}
 * @param parts parts of the pool
 * @param lines lines; variants are spread over them in turn
 * @param orders orders
 * @param seed seed; the same seed gives the same plant
 */
public record KitAssembly(
    int variants, int looseParts, int parts, int lines, int orders, long seed) {

  static final int DUE_DAYS = 180;
  static final int WEEKS = 24;
  static final LocalDate PLAN_DATE = LocalDate.of(2026, 1, 5);
  private static final LocalDate HORIZON_END = LocalDate.of(2026, 12, 30);
  private static final double LOAD = 0.95;

  /** 1,000 orders of 10 variants with 20 loose parts. */
  public static KitAssembly small(long seed) {
    return new KitAssembly(10, 20, 100, 2, 1_000, seed);
  }

  /** 10,000 orders of 50 variants with 20 loose parts. */
  public static KitAssembly medium(long seed) {
    return new KitAssembly(50, 20, 500, 2, 10_000, seed);
  }

  /** 50,000 orders of 200 variants with 20 loose parts. */
  public static KitAssembly large(long seed) {
    return new KitAssembly(200, 20, 2_000, 8, 50_000, seed);
  }

  public Plant plant() {
    Dice dice = new Dice(new SplittableRandom(seed));
    List<Order> orderRows = orderRows(dice.split());
    Map<String, Integer> vehicles = new HashMap<>();
    for (Order order : orderRows) {
      vehicles.merge(order.variant(), order.quantity(), Integer::sum);
    }
    KitAssemblyVehicles products = new KitAssemblyVehicles(this, vehicles);
    List<BomLine> bom = products.bom(dice.split());
    Plant plant =
        Plant.of(PlantSettings.of(name(), PLAN_DATE, HORIZON_END))
            .with(PlantTables.CALENDARS, calendar())
            .with(PlantTables.LINES, lineRows())
            .with(PlantTables.LINE_RATES, rates(vehicles))
            .with(PlantTables.VARIANTS, products.variantRows())
            .with(PlantTables.BOM, bom)
            .with(PlantTables.KITS, products.kits(dice.split()))
            .with(PlantTables.CONTRACTS, contracts())
            .with(PlantTables.ORDERS, orderRows);
    Map<String, Long> pieces = new HashMap<>();
    for (BomLine row : bom) {
      long needed = (long) row.quantity() * vehicles.getOrDefault(row.variant(), 0);
      pieces.merge(row.part(), needed, Long::sum);
    }
    return new KitAssemblyParts(parts, pieces).addTo(plant, dice.split());
  }

  private String name() {
    return "kit assembly, "
        + variants
        + " variants, "
        + looseParts
        + " loose of "
        + parts
        + " parts, "
        + orders
        + " orders, seed "
        + seed;
  }

  static String variant(int index) {
    return String.format(Locale.ROOT, "V%03d", index + 1);
  }

  static String brand(int variantIndex) {
    return "brand-" + variantIndex % 2;
  }

  static String part(int index) {
    return String.format(Locale.ROOT, "P%04d", index + 1);
  }

  private String line(int variantIndex) {
    return "line-" + (variantIndex % lines + 1);
  }

  /** The first half of the variants gets three quarters of the orders. */
  private List<Order> orderRows(Dice dice) {
    List<Order> rows = new ArrayList<>();
    for (int i = 1; i <= orders; i++) {
      int variant = dice.from(0, dice.chance(0.5) ? variants - 1 : (variants - 1) / 2);
      rows.add(
          new Order(
              String.format(Locale.ROOT, "D%06d", i),
              brand(variant),
              variant(variant),
              dice.from(1, 9),
              PLAN_DATE.plusDays(dice.from(3, DUE_DAYS)),
              dice.oneOf(1, 2, 2, 2, 2, 2, 3, 3, 3),
              null,
              null,
              null));
    }
    return rows;
  }

  private static List<Contract> contracts() {
    return List.of(
        new Contract("brand-0", "brand-0", null, null, null),
        new Contract("brand-1", "brand-1", null, null, null));
  }

  private static List<CalendarRow> calendar() {
    List<CalendarRow> rows = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      rows.add(new CalendarRow("plant", DayPattern.find(day).orElseThrow(), 1));
    }
    return rows;
  }

  private List<Line> lineRows() {
    List<Line> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      rows.add(new Line(line(i), "line " + (i + 1), "plant", 1, null));
    }
    return rows;
  }

  /** The same rate for every variant of a line, so that its orders take 95 % of the days. */
  private List<LineRate> rates(Map<String, Integer> vehicles) {
    int workingDays = DUE_DAYS * 5 / 7;
    long[] load = new long[lines];
    for (int i = 0; i < variants; i++) {
      load[i % lines] += vehicles.getOrDefault(variant(i), 0);
    }
    List<LineRate> rows = new ArrayList<>();
    for (int i = 0; i < variants; i++) {
      double rate = Math.max(1, Math.round(load[i % lines] / LOAD / workingDays));
      rows.add(new LineRate(line(i), variant(i), null, null, rate));
    }
    return rows;
  }
}
