package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantSettings.Costs;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.Priorities;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.Alternate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.BuildMode;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.reason.Reason;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** One small plant for each kind of cause: what is told, word by word. Day 0 is a Monday. */
class ReasonsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  /** Line L, Monday to Friday, one shift; variant V of one X. */
  private static Plant plant(double rate, int stock) {
    List<CalendarRow> week = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      week.add(new CalendarRow("D", DayPattern.find(day).orElseThrow(), 1));
    }
    return Plant.of(settings(false, null, null))
        .with(PlantTables.CALENDARS, week)
        .with(PlantTables.LINES, List.of(new Line("L", "", "D", 1, null)))
        .with(PlantTables.VARIANTS, List.of(variant("V", null)))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("L", "V", null, null, rate)))
        .with(PlantTables.PARTS, List.of(part("X"), part("Y")))
        .with(PlantTables.BOM, List.of(bom("V", "X", SupplyKind.LOOSE)))
        .with(PlantTables.STOCK, stock == 0 ? List.of() : List.of(stock("X", stock)));
  }

  private static PlantSettings settings(boolean incomplete, Integer yard, Integer perDay) {
    return new PlantSettings(
        "p",
        "EUR",
        MONDAY,
        LocalDate.of(2026, 3, 29),
        PartTransfers.NONE,
        Priorities.STRICT,
        incomplete,
        yard,
        perDay,
        Costs.DEFAULT);
  }

  private static Variant variant(String name, LocalDate approvalUntil) {
    return new Variant(
        name, "", null, null, BuildMode.CKD, new Money(100_000), approvalUntil, null, null, null);
  }

  private static Part part(String name) {
    return new Part(name, "", "F" + name, "XX", new Money(1_000), 0.5, null);
  }

  private static BomLine bom(String variant, String part, SupplyKind supply) {
    return new BomLine(variant, part, 1, supply, null, null);
  }

  private static Stock stock(String part, int pieces) {
    return new Stock(part, pieces, StockStatus.ON_HAND, null);
  }

  private static Order order(String name, int quantity, LocalDate due) {
    return new Order(name, null, "V", quantity, due, 1, null, null, null);
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2026, 3, day);
  }

  private static Source source(Integer capacity, int minimum, int leadTimeDays) {
    return new Source(
        "X",
        "S",
        null,
        null,
        null,
        leadTimeDays,
        null,
        null,
        capacity,
        minimum,
        1,
        1,
        true,
        null,
        null);
  }

  private static List<String> reasons(Plant plant, Mode mode, int order) {
    return reasons(plant, PlanRequest.of(mode), order);
  }

  private static List<String> reasons(Plant plant, PlanRequest request, int order) {
    Plan plan = Planner.plan(Instance.compile(plant), request);
    return plan.orders().get(order).reasons().stream().map(Reason::text).toList();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheOrderItselfTakesIsNotMissing(Mode mode) {
    Plant plant = plant(1, 3).with(PlantTables.ORDERS, List.of(order("A", 2, march(3))));

    assertThat(reasons(plant, mode, 0))
        .containsExactly("line L full: 2 wanted from 2026-03-02 to 2026-03-02, 1 free");
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalThatEndsIsNamed(Mode mode) {
    Plant plant =
        plant(4, 100)
            .with(PlantTables.VARIANTS, List.of(variant("V", march(6))))
            .with(PlantTables.ORDERS, List.of(order("A", 30, march(18))));

    assertThat(reasons(plant, mode, 0))
        .containsExactly(
            "approval of V ends on 2026-03-06: 30 wanted, 20 can be started by then",
            "line L full: 30 wanted from 2026-03-02 to 2026-03-06, 20 free");
  }

  @ParameterizedTest
  @EnumSource
  void aStoppedLineIsToldAsStopped(Mode mode) {
    Plant plant =
        plant(2, 100)
            .with(
                PlantTables.EVENTS,
                List.of(new Event("E", march(2), march(6), EventKind.LINE_STOPPED, "L", "", "")))
            .with(PlantTables.ORDERS, List.of(order("A", 2, march(5))));

    assertThat(reasons(plant, mode, 0))
        .containsExactly("line L stopped by event E from 2026-03-02 to 2026-03-06");
  }

  @Test
  void theYardAndTheHandsOnItAreNamed() {
    Plant kits =
        plant(2, 0)
            .with(PlantTables.BOM, List.of(bom("V", "X", SupplyKind.KIT)))
            .with(
                PlantTables.KITS,
                List.of(
                    new KitCohort(
                        "K", "V", 4, List.of("X"), StockStatus.ON_HAND, null, 0, null, null)))
            .with(PlantTables.STOCK, List.of(new Stock("X", 4, StockStatus.IN_TRANSIT, march(9))))
            .with(
                PlantTables.EVENTS,
                List.of(new Event("E", march(9), march(20), EventKind.LINE_STOPPED, "L", "", "")))
            .with(PlantTables.ORDERS, List.of(order("A", 4, march(11))));

    assertThat(reasons(kits.with(settings(true, 3, null)), Mode.BEST, 0))
        .contains("the yard is full: it takes 3 incomplete vehicles");
    assertThat(reasons(kits.with(settings(true, null, 1)), Mode.BEST, 0))
        .contains("completions on the yard used up: 1 a day");
  }

  @ParameterizedTest
  @EnumSource
  void anAlternateThatMayBeFittedOnTwoDaysIsToBeHadForThese(Mode mode) {
    Plant plant =
        plant(10, 0)
            .with(PlantTables.STOCK, List.of(stock("Y", 100)))
            .with(
                PlantTables.ALTERNATES,
                List.of(new Alternate("V", "X", "Y", 1, march(2), march(3))))
            .with(PlantTables.ORDERS, List.of(order("A", 21, march(20))));

    assertThat(reasons(plant, mode, 0))
        .containsExactly(
            "X: 21 needed by 2026-03-28, 20 to be had, no more within the horizon",
            "line L full: 21 wanted from 2026-03-02 to 2026-03-03, 20 free");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceThatCanNeverDeliverIsNamed(Mode mode) {
    Plant plant =
        plant(10, 0)
            .with(PlantTables.SOURCES, List.of(source(20, 50, 2)))
            .with(PlantTables.ORDERS, List.of(order("A", 5, march(20))));

    assertThat(reasons(plant, mode, 0))
        .containsExactly(
            "X: 5 needed by 2026-03-28, 0 to be had, no more within the horizon (source S never"
                + " delivers: no order is smaller than 50, and it brings at most 20 a week)");
  }

  @ParameterizedTest
  @EnumSource
  void leadTimesAndWeeklyCapacitiesAreNamed(Mode mode) {
    Plant slow =
        plant(10, 0)
            .with(PlantTables.SOURCES, List.of(source(null, 1, 9)))
            .with(PlantTables.ORDERS, List.of(order("A", 5, march(10))));
    assertThat(reasons(slow, mode, 0))
        .containsExactly(
            "X: 5 needed by 2026-03-09, 0 to be had, enough from 2026-03-11 (source S takes 9"
                + " days)");

    Plant small =
        plant(10, 0)
            .with(PlantTables.SOURCES, List.of(source(3, 1, 1)))
            .with(PlantTables.ORDERS, List.of(order("A", 5, march(7))));
    assertThat(reasons(small, mode, 0))
        .containsExactly(
            "X: 5 needed by 2026-03-06, 3 to be had, enough from 2026-03-10 (source S takes 1"
                + " day, source S brings at most 3 a week)");
  }

  @ParameterizedTest
  @EnumSource
  void anOrderWithoutDueDayNeedsItsPartsAsSoonAsPossible(Mode mode) {
    Plant plant = plant(10, 1).with(PlantTables.ORDERS, List.of(order("A", 5, null)));

    assertThat(reasons(plant, mode, 0))
        .containsExactly(
            "X: 5 needed as soon as possible, 1 to be had by 2026-03-28, no more within the"
                + " horizon");
  }

  @Test
  void frozenDaysAreNamed() {
    Plant plant =
        plant(2, 100)
            .with(PlantTables.LINES, List.of(new Line("L", "", "D", 1, march(6))))
            .with(
                PlantTables.ORDERS, List.of(order("A", 2, march(20)), order("RUSH", 2, march(6))));
    Job kept = new Job(march(6), "L", "V", "", 1, true);

    assertThat(reasons(plant, PlanRequest.of(Mode.LIST).keeping(List.of(kept)), 1))
        .containsExactly("line L is frozen until 2026-03-06");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsReleasedOnTheFirstDay(Mode mode) {
    Plant plant = plant(2, 100).with(PlantTables.ORDERS, List.of(order("A", 2, march(2))));

    assertThat(reasons(plant, mode, 0))
        .containsExactly("due 2026-03-02 but nothing can be released before 2026-03-03");
  }

  @ParameterizedTest
  @EnumSource
  void aLineThatHasNoShiftOrNoRateIsNotFull(Mode mode) {
    Plant closed =
        plant(2, 100)
            .with(
                PlantTables.CALENDARS,
                List.of(new CalendarRow("D", DayPattern.find("fri").orElseThrow(), 1)))
            .with(PlantTables.ORDERS, List.of(order("A", 2, march(5))));
    assertThat(reasons(closed, mode, 0))
        .containsExactly("line L has no shift on 3 days from 2026-03-02 to 2026-03-04");

    Plant later =
        plant(2, 100)
            .with(PlantTables.LINE_RATES, List.of(new LineRate("L", "V", march(11), null, 2)))
            .with(PlantTables.ORDERS, List.of(order("A", 2, march(10))));
    assertThat(reasons(later, mode, 0))
        .containsExactly("line L has no rate for V on 8 days from 2026-03-02 to 2026-03-09");
  }

  @ParameterizedTest
  @EnumSource
  void deliveriesThatAreTooSmallAreNamed(Mode mode) {
    Plant plant =
        plant(10, 4)
            .with(
                PlantTables.ORDERS,
                List.of(new Order("A", null, "V", 10, march(10), 1, null, null, 6)));

    assertThat(reasons(plant, mode, 0))
        .containsExactly(
            "X: 10 needed by 2026-03-28, 4 to be had, no more within the horizon",
            "only 4 can be built, the smallest delivery is 6");
  }
}
