package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Actual;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.plant.supply.StockCount;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** Makes the plant of the new plan date from the books. */
record RolledRows(Plant before, DayBooks books) {

  static List<?> key(Built row) {
    return Arrays.asList(
        row.day(),
        row.line(),
        row.variant(),
        row.order(),
        row.cohort(),
        row.complete(),
        row.booked());
  }

  static List<?> key(Completed row) {
    return Arrays.asList(row.day(), row.cohort(), row.order(), row.booked());
  }

  Plant plant(
      LocalDate to,
      BookedRows<Built> built,
      BookedRows<Completed> completed,
      Table<StockCount> counts,
      boolean[] isCounted) {
    Plant plant = before.with(before.settings().withPlanDate(to));
    plant = put(plant, PlantTables.ORDERS, books.orders().rows());
    plant = put(plant, PlantTables.LOCKS, new OpenLocks(before.locks(), books.orders()).rows(to));
    plant = put(plant, PlantTables.KITS, books.kits().rows());
    plant = put(plant, PlantTables.STOCK, books.shelf().rows());
    plant = put(plant, PlantTables.ARRIVALS, books.arrivals().open());
    plant = put(plant, PlantTables.ACTUALS, actuals(built, to));
    plant = put(plant, PlantTables.BUILT, built.rows(RolledRows::sum));
    plant = put(plant, PlantTables.COMPLETED, completed.rows(RolledRows::sum));
    return put(plant, PlantTables.STOCK_COUNTS, counts(counts, isCounted));
  }

  /** A table with other rows; one that was not given stays so while it has none. */
  private static <T extends Record> Plant put(Plant plant, TableSpec<T> spec, List<T> rows) {
    return plant.table(spec).rows().equals(rows) ? plant : plant.with(spec, rows);
  }

  private static Built sum(Built one, Built other) {
    String cause =
        one.cause().isEmpty() || one.cause().equals(other.cause())
            ? other.cause()
            : other.cause().isEmpty() ? one.cause() : one.cause() + "; " + other.cause();
    return new Built(
        one.day(),
        one.line(),
        one.variant(),
        one.order(),
        one.cohort(),
        one.units() + other.units(),
        one.complete(),
        cause,
        one.booked());
  }

  private static Completed sum(Completed one, Completed other) {
    return new Completed(
        one.day(), one.cohort(), one.order(), one.units() + other.units(), one.booked());
  }

  /** What was built by day, line and variant, for ramps; rows that stand there already stay. */
  private List<Actual> actuals(BookedRows<Built> built, LocalDate to) {
    Map<List<?>, Actual> rows = new LinkedHashMap<>();
    before.actuals().forEach(row -> rows.put(place(row), row));
    Map<List<?>, Actual> added = new LinkedHashMap<>();
    LocalDate from = before.settings().planDate();
    for (Built row : built.table().rows()) {
      if (!row.booked() && !row.day().isBefore(from) && row.day().isBefore(to) && row.units() > 0) {
        Actual actual = new Actual(row.day(), row.line(), row.variant(), row.units());
        added.merge(place(actual), actual, RolledRows::sum);
      }
    }
    List<Actual> byDay = new ArrayList<>(added.values());
    byDay.sort(java.util.Comparator.comparing(Actual::day));
    byDay.forEach(row -> rows.putIfAbsent(place(row), row));
    return new ArrayList<>(rows.values());
  }

  private static List<?> place(Actual row) {
    return List.of(row.day(), row.line(), row.variant());
  }

  private static Actual sum(Actual one, Actual other) {
    return new Actual(one.day(), one.line(), one.variant(), one.units() + other.units());
  }

  private static List<StockCount> counts(Table<StockCount> counts, boolean[] isCounted) {
    List<StockCount> rows = new ArrayList<>();
    for (int i = 0; i < isCounted.length; i++) {
      StockCount row = counts.rows().get(i);
      rows.add(
          isCounted[i]
              ? new StockCount(row.day(), row.part(), row.quantity(), row.note(), true)
              : row);
    }
    return rows;
  }
}
