package org.linewright.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** Which orders get the parts when there are too few: a published case. */
class PublishedAllocationTest {
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final int[] VALUES = {100, 600, 1200, 2400, 500, 2000};

  /** Pieces of a part in each vehicle, {@code [part][variant]}. */
  private static final int[][] USE = {
    {8, 12, 13, 64, 22, 41},
    {8, 12, 13, 75, 22, 41},
    {3, 6, 4, 18, 6, 4},
    {5, 10, 8, 32, 6, 12},
    {5, 13, 8, 42, 6, 20},
    {5, 13, 8, 48, 6, 20},
    {0, 0, 0, 0, 8, 0},
    {3, 0, 4, 0, 8, 0},
    {3, 2, 4, 0, 8, 4},
    {3, 2, 4, 8, 8, 4}
  };

  private static final int[] STOCK = {80, 96, 20, 36, 44, 48, 10, 18, 22, 24};

  /**
   * MKNAP1-1: OR-Library, mknap1, first problem (Petersen 1967): six projects and ten resources,
   * optimum 3,800 with the 2nd, 3rd and 6th; the linear relaxation gives 4,134.07. Here a project
   * is an order of one vehicle, a resource a loose part.
   */
  @Test
  void modeBestBuildsThePublishedChoiceAndProvesIt() {
    Plant plant = plant();
    Plan plan = AfterTransfers.of(Instance.compile(plant)).plan(Mode.BEST);
    assertThat(plan.summary().objective()).isEqualTo(Money.of(3_800));
    assertThat(plan.summary().bound()).isEqualTo(Money.of(3_800));
    assertThat(plan.jobs()).extracting(Job::variant).containsExactlyInAnyOrder("V2", "V3", "V6");
    assertThat(PlanChecker.check(plant, plan).violations()).isEmpty();
  }

  private static Plant plant() {
    List<Variant> variants = new ArrayList<>();
    List<Order> orders = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<BomLine> bom = new ArrayList<>();
    List<Stock> stock = new ArrayList<>();
    for (int v = 0; v < VALUES.length; v++) {
      String name = "V" + (v + 1);
      Money value = Money.of(VALUES[v]);
      variants.add(new Variant(name, name, null, null, null, value, null, null, null, null));
      orders.add(new Order("O" + v, null, name, 1, START.plusDays(5), 1, null, null, null));
    }
    for (int p = 0; p < STOCK.length; p++) {
      String name = "P" + (p + 1);
      parts.add(new Part(name, name, null, null, null, null, null));
      stock.add(new Stock(name, STOCK[p], StockStatus.ON_HAND, null));
      for (int v = 0; v < VALUES.length; v++) {
        if (USE[p][v] > 0) {
          bom.add(new BomLine("V" + (v + 1), name, USE[p][v], SupplyKind.LOOSE, null, null));
        }
      }
    }
    return Plant.of(PlantSettings.of("allocation", START, START.plusDays(10)))
        .with(
            PlantTables.CALENDARS,
            List.of(new CalendarRow("c", DayPattern.find("mon").orElseThrow(), 1)))
        .with(PlantTables.LINES, List.of(new Line("L", "L", "c", 1.0, null)))
        .with(PlantTables.LINE_RATES, List.of(new LineRate("L", "*", null, null, 10.0)))
        .with(PlantTables.VARIANTS, variants)
        .with(PlantTables.PARTS, parts)
        .with(PlantTables.BOM, bom)
        .with(PlantTables.STOCK, stock)
        .with(PlantTables.ORDERS, orders);
  }
}
