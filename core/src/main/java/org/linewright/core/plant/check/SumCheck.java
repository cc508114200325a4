package org.linewright.core.plant.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.demand.Order;
import org.linewright.core.plant.product.Variant;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Sums that the plan reckons with must stay exact: pieces of a part on the shelf and under way,
 * kits, ordered vehicles and their worth.
 */
final class SumCheck {
  /** Most pieces, kits or vehicles together. */
  static final long MOST = 1_000_000_000;

  /** Highest worth of all orders together, in currency units; a tenth of what cents can hold. */
  private static final double MOST_MONEY = 9e15;

  private final Plant plant;
  private final CheckLog log;

  private SumCheck(Plant plant, CheckLog log) {
    this.plant = plant;
    this.log = log;
  }

  static void check(Plant plant, CheckLog log) {
    SumCheck sums = new SumCheck(plant, log);
    Map<String, Long> pieces = new HashMap<>();
    Set<String> told = new HashSet<>();
    sums.add(PieceRows.STOCK, pieces, told);
    sums.add(PieceRows.ARRIVALS, pieces, told);
    sums.add(PieceRows.KITS, new HashMap<>(), new HashSet<>());
    sums.add(PieceRows.ORDERS, new HashMap<>(), new HashSet<>());
    sums.checkWorth();
  }

  /** Rows that count something. */
  private record PieceRows<T extends Record>(
      TableSpec<T> spec, String column, ToLongFunction<T> count, Function<T, String> what) {
    private static final PieceRows<Stock> STOCK =
        new PieceRows<>(PlantTables.STOCK, "quantity", Stock::quantity, Stock::part);
    private static final PieceRows<Arrival> ARRIVALS =
        new PieceRows<>(PlantTables.ARRIVALS, "quantity", Arrival::quantity, Arrival::part);
    private static final PieceRows<KitCohort> KITS =
        new PieceRows<>(PlantTables.KITS, "kits", KitCohort::kits, row -> "all kits");
    private static final PieceRows<Order> ORDERS =
        new PieceRows<>(PlantTables.ORDERS, "quantity", Order::quantity, row -> "all orders");
  }

  /** Rejects the row with which a sum becomes too large, once for each sum. */
  private <T extends Record> void add(
      PieceRows<T> counted, Map<String, Long> sums, Set<String> told) {
    Table<T> table = plant.table(counted.spec);
    for (int i = 0; i < table.rows().size(); i++) {
      T row = table.rows().get(i);
      String what = counted.what.apply(row);
      long sum = sums.merge(what, counted.count.applyAsLong(row), Long::sum);
      if (sum > MOST && told.add(what)) {
        log.reject(
            Cell.of(table, i, counted.column),
            IssueCode.TOO_MANY,
            "makes more than " + MOST + " of " + what + " together",
            "what there is, at most " + MOST + " in all rows together.");
      }
    }
  }

  private void checkWorth() {
    Map<String, Variant> variants = new HashMap<>();
    plant.variants().forEach(variant -> variants.put(variant.variant(), variant));
    Table<Order> orders = plant.table(PlantTables.ORDERS);
    double worth = 0;
    for (int i = 0; i < orders.rows().size() && worth <= MOST_MONEY; i++) {
      Order order = orders.rows().get(i);
      Variant variant = variants.get(order.variant());
      worth += variant == null ? 0 : variant.value().cents() / 100.0 * order.quantity();
      if (worth > MOST_MONEY) {
        log.reject(
            Cell.of(orders, i, "quantity"),
            IssueCode.TOO_MANY,
            "makes all orders together worth more than 9 × 10^15",
            "smaller quantities, or values of variants in a larger unit.");
      }
    }
  }
}
