package org.linewright.core.plan.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanRequest;
import org.linewright.core.plan.Planner;
import org.linewright.core.plan.internal.exact.WholePlan;
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
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/**
 * 40 cars on the yard lack a head unit each and are due in 60 days, beside 40 orders of one vehicle
 * that is built at any time. A vehicle is worth 20,000, a day on the yard costs 10.
 */
class EarlierCompletionsTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @EnumSource(Mode.class)
  void whatCanBeCompletedAtOnceIsParkedForADay(Mode mode) {
    Plan plan = plan(plant(null, stock(40, 0)), mode);
    assertThat(plan.summary().objective()).isEqualTo(Money.of(80 * 20_000 - 40 * 10));
    assertThat(plan.completions()).containsExactly(completed(0, 40));
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void handsForTenADayTakeFourDays(Mode mode) {
    Plan plan = plan(plant(10, stock(40, 0)), mode);
    int parkedDays = 10 * (1 + 2 + 3 + 4);
    assertThat(plan.summary().objective()).isEqualTo(Money.of(80 * 20_000 - parkedDays * 10));
    assertThat(plan.completions()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void partsThatComeLaterCompleteOnTheDayTheyCome(Mode mode) {
    List<Stock> stock = new ArrayList<>(stock(15, 0));
    stock.addAll(stock(25, 7));
    Plan plan = plan(plant(null, stock), mode);
    assertThat(plan.completions()).containsExactly(completed(0, 15), completed(7, 25));
    int parkedDays = 15 + 25 * 8;
    assertThat(plan.summary().objective()).isEqualTo(Money.of(80 * 20_000 - parkedDays * 10));
  }

  @Test
  void deliveriesStayAsTheyAre() {
    Plan plan = plan(plant(null, stock(40, 0)), Mode.LIST);
    assertThat(plan.deliveries())
        .filteredOn(delivery -> delivery.order().equals("YARD"))
        .containsExactly(new Delivery("YARD", "A", 40, BEGIN.plusDays(60), 0));
  }

  private static Completion completed(int day, int units) {
    return new Completion(BEGIN.plusDays(day), "A", "A-1", units);
  }

  private static List<Stock> stock(int pieces, int day) {
    LocalDate from = day == 0 ? null : BEGIN.plusDays(day);
    return List.of(new Stock("HU", pieces, StockStatus.ON_HAND, from));
  }

  private static Plan plan(Plant plant, Mode mode) {
    assertThat(WholePlan.suits(Instance.compile(plant), List.of())).isFalse();
    PlanRequest request = PlanRequest.of(mode).with(Effort.USUAL.withMoves(2_000));
    Plan plan = Planner.plan(Instance.compile(plant), request);
    assertThat(PlanChecker.check(plant, plan).violations()).isEmpty();
    return plan;
  }

  private static Plant plant(@Nullable Integer completionsPerDay, List<Stock> stock) {
    PlantSettings settings =
        new PlantSettings(
            "yard",
            "EUR",
            BEGIN,
            BEGIN.plusDays(80),
            PartTransfers.NONE,
            Priorities.IGNORED,
            false,
            null,
            completionsPerDay,
            Costs.DEFAULT);
    List<CalendarRow> calendar = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      calendar.add(new CalendarRow("week", DayPattern.find(day).orElseThrow(), 1));
    }
    List<Order> orders = new ArrayList<>();
    orders.add(order("YARD", "A", 40));
    for (int i = 0; i < 40; i++) {
      orders.add(order("T" + i, "B", 1));
    }
    return Plant.of(settings)
        .with(PlantTables.CALENDARS, calendar)
        .with(PlantTables.LINES, List.of(new Line("L", "", "week", 1, null)))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("L", "*", null, null, 40)))
        .with(PlantTables.VARIANTS, List.of(variant("A"), variant("B")))
        .with(PlantTables.PARTS, List.of(new Part("HU", "", null, null, null, null, null)))
        .with(PlantTables.BOM, List.of(new BomLine("A", "HU", 1, SupplyKind.KIT, null, null)))
        .with(
            PlantTables.KITS,
            List.of(
                new KitCohort(
                    "A-1", "A", 40, List.of("HU"), StockStatus.ON_HAND, null, 40, null, null)))
        .with(PlantTables.STOCK, stock)
        .with(PlantTables.ORDERS, orders);
  }

  private static Order order(String name, String variant, int quantity) {
    return new Order(name, null, variant, quantity, BEGIN.plusDays(60), null, null, null, null);
  }

  private static Variant variant(String name) {
    return new Variant(name, name, null, null, null, Money.of(20_000), null, null, null, null);
  }
}
