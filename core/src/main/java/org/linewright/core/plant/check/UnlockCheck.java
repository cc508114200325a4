package org.linewright.core.plant.check;

import java.util.Map;
import org.linewright.core.plant.CountedOpenings;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.programme.Unlock;
import org.linewright.core.plant.programme.UnlockRow;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Where openings are counted on, the rows that they add must be readable, and of a table that can
 * say from which day on they hold. Names of tables and columns are checked with the links.
 */
final class UnlockCheck {
  private UnlockCheck() {}

  static void check(Plant plant, CheckLog log) {
    Table<Unlock> table = plant.table(PlantTables.UNLOCKS);
    if (plant.settings().openings() == CountedOpenings.SCHEDULED) {
      for (int i = 0; i < table.rows().size(); i++) {
        check(table, i, log);
      }
    }
  }

  private static void check(Table<Unlock> table, int i, CheckLog log) {
    Unlock row = table.rows().get(i);
    TableSpec<?> spec = PlantTables.find(row.table()).orElse(null);
    if (spec == null) {
      return;
    }
    if (UnlockRow.dateColumn(spec).isEmpty()) {
      log.reject(
          Cell.of(table, i, "table"),
          IssueCode.BAD_EDIT,
          "has no column that says from which day on a row holds",
          "a table with from, available or eta, such as line_rates, sources or localization.");
    }
    for (Map.Entry<String, String> cell : UnlockRow.cells(row.row()).entrySet()) {
      ColumnSpec column = spec.findColumn(cell.getKey()).orElse(null);
      if (column != null && column.parse(cell.getValue()) instanceof Fault fault) {
        log.reject(
            Cell.of(table, i, "row").withValue(cell.getKey() + "=" + cell.getValue()),
            fault.code(),
            fault.problem(),
            fault.fix());
      }
    }
  }
}
