package org.linewright.core.buffers.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** Answers how much of each item to order, or up to which level. */
public final class ItemsQuestion {
  /** The table of items. */
  public static final TableSpec<ItemRow> ITEMS = TableSpec.of(ItemRow.class);

  private ItemsQuestion() {}

  /**
   * Every item by its own formula, in the sequence of the table.
   *
   * @param issues gets what is wrong with the rows; then there is no answer
   */
  public static Optional<List<ItemStock>> answer(Table<ItemRow> items, List<InputIssue> issues) {
    int before = issues.size();
    new ItemCheck(items, issues).check();
    return issues.size() > before
        ? Optional.empty()
        : Optional.of(items.rows().stream().map(ItemsQuestion::stock).toList());
  }

  private static ItemStock stock(ItemRow row) {
    return switch (row.model()) {
      case EOQ -> even(row);
      case EOQ_YIELD -> yielded(row);
      case EOQ_DISRUPTED -> disrupted(row);
      case LOTS -> lots(row);
      case NEWSVENDOR -> onePeriod(row);
      case BASE_STOCK -> baseStock(row);
      case BASE_STOCK_DISRUPTED -> disruptedLevel(row);
    };
  }

  private static ItemStock even(ItemRow row) {
    EconomicOrder order = order(row);
    return ItemStock.quantity(row, order.quantity(), order.cost(order.quantity()), null);
  }

  private static ItemStock yielded(ItemRow row) {
    EconomicOrder plain = order(row);
    YieldedOrder order = new YieldedOrder(plain, given(row.yieldMean()), given(row.yieldSd()));
    double quantity = order.quantity();
    return ItemStock.quantity(row, quantity, order.cost(quantity), order.cost(plain.quantity()));
  }

  private static ItemStock disrupted(ItemRow row) {
    EconomicOrder plain = order(row);
    DisruptedOrder order =
        new DisruptedOrder(
            plain, given(row.stockoutCost()), given(row.disruption()), given(row.recovery()));
    double quantity = order.quantity();
    return ItemStock.quantity(row, quantity, order.cost(quantity), order.cost(plain.quantity()));
  }

  private static ItemStock lots(ItemRow row) {
    double[] demand = row.demands().stream().mapToDouble(Double::parseDouble).toArray();
    LotSizing lots = LotSizing.plan(demand, given(row.fixedCost()), row.holdingCost());
    return new ItemStock(row, null, null, new ArrayList<>(lots.quantities()), lots.cost(), null);
  }

  private static ItemStock onePeriod(ItemRow row) {
    Newsvendor period = period(row);
    return ItemStock.level(row, period.level(), period.cost(period.level()), null);
  }

  private static ItemStock baseStock(ItemRow row) {
    Integer leadTime = row.leadTime();
    BaseStock stock = new BaseStock(period(row), leadTime == null ? 0 : leadTime);
    return ItemStock.level(row, stock.level(), stock.cost(stock.level()), null);
  }

  private static ItemStock disruptedLevel(ItemRow row) {
    double demand = given(row.demand());
    DisruptedBaseStock stock =
        new DisruptedBaseStock(
            row.holdingCost(),
            given(row.stockoutCost()),
            demand,
            given(row.disruption()),
            given(row.recovery()));
    return ItemStock.level(row, stock.level(), stock.cost(stock.level()), stock.cost(demand));
  }

  private static EconomicOrder order(ItemRow row) {
    return new EconomicOrder(given(row.fixedCost()), row.holdingCost(), given(row.demand()));
  }

  private static Newsvendor period(ItemRow row) {
    return new Newsvendor(
        row.holdingCost(), given(row.stockoutCost()), given(row.demand()), given(row.demandSd()));
  }

  private static double given(@Nullable Double cell) {
    if (cell == null) {
      throw new IllegalStateException("not checked");
    }
    return cell;
  }
}
