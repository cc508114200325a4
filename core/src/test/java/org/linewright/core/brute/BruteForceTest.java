package org.linewright.core.brute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Changeover;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * Best plans worked out by hand. Six days from Thursday 8 January 2026 (day 0) on; line L1 works
 * every day. A late vehicle costs 1 % of its value, a day late 0.1 %, a day on the yard 0.05 %.
 */
class BruteForceTest {

  /** O2 on day 0, O1 on days 1 and 2: two vehicles 2 days late cost 2 × 10 + 4 × 1 = 24. */
  @Test
  void theSmallOrderGoesFirstWhenTheLargeOneIsLateAnyway() {
    Plant plant =
        plant(false, null, 1, a()).with(PlantTables.ORDERS, List.of(o("A", 2, 1), o("A", 1, 1)));
    assertBest(plant, "2976");
  }

  /** Built on day 1, completed on day 2, delivered on day 3: 3 days 3.00, one night 0.50. */
  @Test
  void anIncompleteVehicleIsBuiltWhenTheLineStopsBeforeThePartComes() {
    assertBest(waitingForHeadUnits(null), "996.50");
    assertBest(waitingForHeadUnits(0), "0");
  }

  private static Plant waitingForHeadUnits(Integer yardCapacity) {
    return plant(true, yardCapacity, 1, a())
        .with(PlantTables.PARTS, List.of(new Part("HU", "", null, null, null, 1.0, null)))
        .with(PlantTables.BOM, List.of(new BomLine("A", "HU", 1, SupplyKind.KIT, null, null)))
        .with(
            PlantTables.KITS,
            List.of(
                new KitCohort(
                    "K", "A", 1, List.of("HU"), StockStatus.ON_HAND, null, 0, null, null)))
        .with(PlantTables.STOCK, List.of(new Stock("HU", 1, StockStatus.ON_HAND, day(2))))
        .with(
            PlantTables.EVENTS,
            List.of(new Event("E", day(2), null, EventKind.LINE_STOPPED, "L1", "", "")))
        .with(PlantTables.ORDERS, List.of(o("A", 1, null)));
  }

  /**
   * Two a day of either: A takes half of day 0, then A → B 4 of 8 hours and B the other half of day
   * 1: 1000 − 1 + 3000 − 2 × 3. B first would be 3000 − 3, since then B → A leaves no time for A.
   */
  @Test
  void theCheaperChangeoverDecidesWhoGoesFirst() {
    Plant plant =
        plant(false, null, 2, a(), variant("B", "F2", 3_000, null))
            .with(
                PlantTables.CHANGEOVERS,
                List.of(new Changeover("L1", "F1", "F2", 4), new Changeover("L1", "F2", "F1", 8)))
            .with(PlantTables.ORDERS, List.of(o("A", 1, null), o("B", 1, null)));
    assertBest(plant, "3993");
  }

  /** Two dear pieces 2 × 5; the cheap ones come on day 3: 2 × 10 late and 6 vehicle-days. */
  @Test
  void aDearSourceIsUsedAsLongAsLatenessCostsMore() {
    assertBest(withSources(105), "1990");
    assertBest(withSources(120), "1974");
  }

  private static Plant withSources(int dear) {
    return plant(false, null, 2, a())
        .with(PlantTables.PARTS, List.of(new Part("P", "", null, null, null, null, null)))
        .with(PlantTables.BOM, List.of(new BomLine("A", "P", 1, SupplyKind.LOOSE, null, null)))
        .with(PlantTables.SOURCES, List.of(source("S1", 3, 100, 1), source("S2", 0, dear, 2)))
        .with(PlantTables.ORDERS, List.of(o("A", 2, 1)));
  }

  private static Source source(String supplier, int leadTimeDays, int price, int minimum) {
    Money money = Money.of(price);
    return new Source(
        "P",
        supplier,
        null,
        null,
        null,
        leadTimeDays,
        null,
        money,
        null,
        minimum,
        1,
        1,
        true,
        null,
        null);
  }

  /** Base on Thursday, second stage from Friday: Monday, Tuesday; day 5 costs 5 × 1.50. */
  @Test
  void aSecondStageTakesWorkingDaysOfItsLine() {
    Plant plant =
        plant(false, null, 1, a(), variant("B", "F1", 1_500, "A"))
            .with(PlantTables.ORDERS, List.of(o("B", 1, null)));
    List<CalendarRow> calendar = new ArrayList<>(plant.calendars());
    List.of("thu", "fri", "mon", "tue").forEach(day -> calendar.add(worked("C2", day)));
    plant =
        plant
            .with(PlantTables.CALENDARS, calendar)
            .with(PlantTables.LINES, List.of(line("L1", "C"), line("L2", "C2")))
            .with(
                PlantTables.LINE_RATES,
                List.of(
                    new LineRate("L1", "A", null, null, 1),
                    new LineRate("L2", "B", null, null, 1)));
    assertBest(plant, "1492.50");
  }

  /** One vehicle from P, one from two Q; the third has no part. */
  @Test
  void alternatesAndPartialShipmentsBringWhatThereIs() {
    assertBest(withAlternate(2), "2000");
    assertBest(withAlternate(3), "0");
  }

  private static Plant withAlternate(int smallest) {
    Order order = new Order("O", null, "A", 3, day(2), 1, null, null, smallest);
    return plant(false, null, 1, a())
        .with(
            PlantTables.PARTS,
            List.of(
                new Part("P", "", null, null, null, null, null),
                new Part("Q", "", null, null, null, null, null)))
        .with(PlantTables.BOM, List.of(new BomLine("A", "P", 1, SupplyKind.LOOSE, null, null)))
        .with(PlantTables.ALTERNATES, List.of(new Alternate("*", "P", "Q", 2, null, null)))
        .with(
            PlantTables.STOCK,
            List.of(
                new Stock("P", 1, StockStatus.ON_HAND, null),
                new Stock("Q", 3, StockStatus.ON_HAND, null)))
        .with(PlantTables.ORDERS, List.of(order));
  }

  private static void assertBest(Plant plant, String objective) {
    Optimum best = BruteForce.solve(plant, 10_000).orElseThrow();
    assertThat(new Money(best.cents())).isEqualTo(Money.parse(objective));
    assertThat(PlanChecker.check(plant, best.plan()).violations()).isEmpty();
  }

  private static Plant plant(
      boolean buildIncomplete, Integer yardCapacity, int unitsPerDay, Variant... variants) {
    PlantSettings settings =
        new PlantSettings(
            "by hand",
            "EUR",
            day(0),
            day(5),
            PartTransfers.NONE,
            Priorities.STRICT,
            buildIncomplete,
            yardCapacity,
            null,
            Costs.DEFAULT);
    List<CalendarRow> calendar = new ArrayList<>();
    List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        .forEach(day -> calendar.add(worked("C", day)));
    return Plant.of(settings)
        .with(PlantTables.CALENDARS, calendar)
        .with(PlantTables.LINES, List.of(line("L1", "C")))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("L1", "*", null, null, unitsPerDay)))
        .with(PlantTables.VARIANTS, List.of(variants));
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 1, 8).plusDays(number);
  }

  private static CalendarRow worked(String calendar, String day) {
    return new CalendarRow(calendar, DayPattern.find(day).orElseThrow(), 1);
  }

  private static Line line(String name, String calendar) {
    return new Line(name, "", calendar, 1, null);
  }

  private static Variant a() {
    return variant("A", "F1", 1_000, null);
  }

  private static Variant variant(String name, String family, int value, String base) {
    Integer stage = base == null ? null : 2;
    return new Variant(name, "", null, family, null, Money.of(value), null, base, stage, null);
  }

  private static Order o(String variant, int quantity, Integer due) {
    String name = variant + quantity;
    LocalDate day = due == null ? null : day(due);
    return new Order(name, null, variant, quantity, day, 1, null, null, null);
  }
}
