package org.linewright.core.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantSettings;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.LineRate;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.time.DayPattern;
import org.linewright.core.units.Money;

/** Cover of a plant with one line and one variant against a count on the fingers. */
class CoverProperties {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final int DAYS = 120;

  @Property(tries = 500)
  void theStopIsTheDayOnWhichTheScarcestPartIsUsedUp(
      @ForAll @IntRange(min = 1, max = 40) int rate,
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 900) Integer> stock,
      @ForAll @IntRange(min = 1, max = 3) int quantity,
      @ForAll @IntRange(max = 600) int kits) {
    CoverAnswer answer = answer(plant(rate, stock, quantity, kits, 0, 1));
    int vehicles = kits;
    for (int pieces : stock) {
      vehicles = Math.min(vehicles, pieces / quantity);
    }
    int left = vehicles;
    LocalDate stop = null;
    for (LocalDate day = MONDAY; !day.isAfter(MONDAY.plusDays(DAYS)); day = day.plusDays(1)) {
      if (works(day) && left > 0) {
        left -= Math.min(left, rate);
        stop = day;
      }
    }
    assertThat(answer.stop()).isEqualTo(stop);
    assertThat(answer.lines().get(0).buildable()).isEqualTo(vehicles - left);
  }

  @Property(tries = 300)
  void anArrivalNeverBringsTheStopNearer(
      @ForAll @IntRange(min = 1, max = 40) int rate,
      @ForAll @IntRange(max = 300) int stock,
      @ForAll @IntRange(max = 300) int arriving,
      @ForAll @IntRange(min = 1, max = 100) int etaDay) {
    CoverAnswer without = answer(plant(rate, List.of(stock), 1, 1000, 0, etaDay));
    CoverAnswer with = answer(plant(rate, List.of(stock), 1, 1000, arriving, etaDay));
    assertThat(with.lines().get(0).buildable())
        .isGreaterThanOrEqualTo(without.lines().get(0).buildable());
    if (without.stop() != null) {
      assertThat(with.stop()).isAfterOrEqualTo(without.stop());
    }
  }

  @Property(tries = 300)
  void daysOfCoverAreTheStockOverTheDailyUse(
      @ForAll @IntRange(min = 1, max = 40) int rate,
      @ForAll @IntRange(max = 500) int stock,
      @ForAll @IntRange(min = 1, max = 3) int quantity) {
    int kits = 100_000;
    PartCover part = answer(plant(rate, List.of(stock), quantity, kits, 0, 1)).parts().get(0);
    double days = (double) stock / (rate * quantity);
    if (part.runOutDate() != null) {
      assertThat(part.daysOfCover()).isCloseTo(days, offset(1e-6));
      assertThat(works(part.runOutDate())).isTrue();
    }
    assertThat(part.dailyUse()).isCloseTo(rate * quantity, offset(1e-6));
  }

  private static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static CoverAnswer answer(Plant plant) {
    return CoverQuestion.answer(Instance.compile(plant));
  }

  private static Plant plant(
      int rate, List<Integer> stock, int quantity, int kits, int arriving, int etaDay) {
    List<CalendarRow> calendar = new ArrayList<>();
    for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
      calendar.add(new CalendarRow("day", DayPattern.find(day).orElseThrow(), 1));
    }
    List<BomLine> bom = new ArrayList<>();
    List<Stock> shelf = new ArrayList<>();
    for (int i = 0; i < stock.size(); i++) {
      bom.add(new BomLine("CITY", "P" + i, quantity, SupplyKind.LOOSE, null, null));
      shelf.add(new Stock("P" + i, stock.get(i), StockStatus.ON_HAND, null));
    }
    Plant plant =
        Plant.of(PlantSettings.of("one line", MONDAY, MONDAY.plusDays(DAYS)))
            .with(PlantTables.CALENDARS, calendar)
            .with(PlantTables.LINES, List.of(new Line("A1", "", "day", 1, null)))
            .with(PlantTables.LINE_RATES, List.of(new LineRate("A1", "CITY", null, null, rate)))
            .with(
                PlantTables.VARIANTS,
                List.of(
                    new Variant(
                        "CITY", "", null, null, null, Money.of(10_000), null, null, null, null)))
            .with(PlantTables.BOM, bom)
            .with(PlantTables.STOCK, shelf)
            .with(
                PlantTables.KITS,
                List.of(
                    new KitCohort(
                        "K1", "CITY", kits, List.of(), StockStatus.ON_HAND, null, 0, null, null)));
    return arriving == 0
        ? plant
        : plant.with(
            PlantTables.ARRIVALS,
            List.of(
                new Arrival(
                    "SEA-1", "P0", arriving, MONDAY.plusDays(etaDay), null, 0, null, null, "")));
  }
}
