package org.linewright.core.receive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.Part;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.units.Money;

/** Puts the usable pieces on the shelf right by a stock list; a part that is not on it stays. */
final class ShelfCounts {
  private final Plant plant;
  private final ReceiveLog log;
  private final List<ShelfDifference> differences = new ArrayList<>();

  ShelfCounts(Plant plant, ReceiveLog log) {
    this.plant = plant;
    this.log = log;
  }

  List<ShelfDifference> differences() {
    return differences;
  }

  Plant apply(Table<ShelfCount> counts) {
    Map<String, Part> parts = new HashMap<>();
    plant.parts().forEach(part -> parts.put(part.part(), part));
    List<Stock> stock = new ArrayList<>(plant.stock());
    Set<String> seen = new LinkedHashSet<>();
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < counts.rows().size(); i++) {
      ShelfCount count = counts.rows().get(i);
      if (!seen.add(count.part())) {
        log.add(
            issue(
                counts,
                i,
                IssueCode.DUPLICATE_KEY,
                Severity.REJECTED,
                "stands in the list twice",
                "Nothing is received.",
                "one row for a part; repeated: add in the profile adds them."));
      } else if (!parts.isEmpty() && !parts.containsKey(count.part())) {
        unknown.add(i);
      } else {
        put(count, parts, stock);
      }
    }
    if (!unknown.isEmpty()) {
      log.add(
          issue(
              counts,
              unknown.get(0),
              IssueCode.NOT_USED,
              Severity.WARNING,
              unknown.size() == 1
                  ? "is no part of the plant"
                  : "and " + (unknown.size() - 1) + " more are no parts of the plant",
              "Not used.",
              "nothing need be done, if they never stop a vehicle."));
    }
    return stock.equals(plant.stock()) ? plant : plant.with(PlantTables.STOCK, stock);
  }

  private void put(ShelfCount count, Map<String, Part> parts, List<Stock> stock) {
    int books = 0;
    int at = -1;
    for (int i = 0; i < stock.size(); i++) {
      Stock row = stock.get(i);
      if (row.part().equals(count.part()) && isUsable(row)) {
        books += row.quantity();
        at = at < 0 ? i : at;
      }
    }
    int difference = count.quantity() - books;
    if (difference == 0) {
      return;
    }
    Stock row = new Stock(count.part(), count.quantity(), StockStatus.ON_HAND, null);
    stock.removeIf(each -> each.part().equals(count.part()) && isUsable(each));
    stock.add(at < 0 ? stock.size() : at, row); // rows before the first are other rows
    Part part = parts.get(count.part());
    Money cost = part == null ? null : part.unitCost();
    Money value = cost == null ? null : new Money(Math.multiplyExact(cost.cents(), difference));
    differences.add(new ShelfDifference(count.part(), books, count.quantity(), difference, value));
  }

  /** True for pieces that can be used on the day on which the plan begins. */
  private boolean isUsable(Stock row) {
    return row.status() == StockStatus.ON_HAND
        && (row.available() == null || !row.available().isAfter(plant.settings().planDate()));
  }

  private static InputIssue issue(
      Table<ShelfCount> counts,
      int row,
      IssueCode code,
      Severity severity,
      String problem,
      String done,
      String fix) {
    return new InputIssue(
        code,
        severity,
        counts.file(row),
        counts.fileRow(row),
        "part",
        counts.rows().get(row).part(),
        problem,
        done,
        fix);
  }
}
