package org.linewright.core.buffers.item;

import java.util.List;
import java.util.Set;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** What is wrong with the rows of table items, each against its own formula. */
final class ItemCheck {
  /** Columns of every formula. */
  private static final Set<String> OF_ALL = Set.of("item", "model", "holding_cost");

  /** Columns in which nothing at all is an answer. */
  private static final Set<String> MAY_BE_ZERO = Set.of("lead_time", "yield_sd");

  private static final Set<String> CHANCES = Set.of("disruption", "recovery");

  private final Table<ItemRow> items;
  private final List<InputIssue> issues;

  ItemCheck(Table<ItemRow> items, List<InputIssue> issues) {
    this.items = items;
    this.issues = issues;
  }

  /** Tells of every wrong cell. */
  void check() {
    for (int row = 0; row < items.rows().size(); row++) {
      for (ColumnSpec column : items.spec().columns()) {
        check(row, column);
      }
    }
  }

  private void check(int number, ColumnSpec column) {
    ItemRow row = items.rows().get(number);
    String name = column.name();
    String cell = items.spec().cell(row, column);
    boolean isNeeded = OF_ALL.contains(name) || row.model().needed().contains(name);
    if (isNeeded && cell.isEmpty()) {
      tell(number, name, cell, IssueCode.MISSING_VALUE, "must be given for " + model(row), "fill");
    } else if (!isNeeded && !cell.isEmpty()) {
      String problem = "says nothing to " + model(row);
      tell(number, name, cell, IssueCode.CONTRADICTION, problem, "empty it, or choose a model for");
    } else if (isNeeded && isNumber(column) && !isAllowed(row, name, Double.parseDouble(cell))) {
      String range = isChance(row, name) ? "above 0 and at most 1" : "above 0";
      tell(number, name, cell, IssueCode.TOO_SMALL, "must be " + range, "mend");
    } else if (name.equals("demands") && !row.demands().stream().allMatch(ItemCheck::isUnits)) {
      String problem = "must be numbers separated by ;";
      tell(number, name, cell, IssueCode.BAD_NUMBER, problem, "write 150;100;80;200, say, into");
    }
  }

  private static boolean isNumber(ColumnSpec column) {
    return column.type() == CellType.NUMBER || column.type() == CellType.COUNT;
  }

  private static String model(ItemRow row) {
    return "model " + row.model().code();
  }

  private static boolean isChance(ItemRow row, String column) {
    return row.model() == ItemModel.BASE_STOCK_DISRUPTED && CHANCES.contains(column);
  }

  private static boolean isAllowed(ItemRow row, String column, double value) {
    return (value > 0 || MAY_BE_ZERO.contains(column)) && !(isChance(row, column) && value > 1);
  }

  private static boolean isUnits(String text) {
    return text.matches("[0-9]{1,15}(\\.[0-9]{1,9})?");
  }

  private void tell(
      int row, String column, String value, IssueCode code, String problem, String fix) {
    issues.add(
        new InputIssue(
            code,
            Severity.REJECTED,
            items.file(row),
            items.fileRow(row),
            column,
            value,
            problem,
            "Nothing is answered.",
            fix + " the cell."));
  }
}
