package org.linewright.core.plant.check;

import java.util.Map;
import java.util.Optional;
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

/** Rows that openings add must be rows of a table that can say from which day on they hold. */
final class UnlockCheck {
  private final Table<Unlock> table;
  private final boolean isUsed;
  private final CheckLog log;

  private UnlockCheck(Plant plant, CheckLog log) {
    this.table = plant.table(PlantTables.UNLOCKS);
    this.isUsed = plant.settings().openings() == CountedOpenings.SCHEDULED;
    this.log = log;
  }

  static void check(Plant plant, CheckLog log) {
    UnlockCheck check = new UnlockCheck(plant, log);
    for (int i = 0; i < check.table.rows().size(); i++) {
      check.row(i);
    }
  }

  private void row(int i) {
    Unlock row = table.rows().get(i);
    Optional<TableSpec<?>> spec = PlantTables.find(row.table());
    if (spec.isEmpty()) {
      tell(Cell.of(table, i, "table"), "is no table of the format", "such as line_rates.");
    } else if (UnlockRow.dateColumn(spec.get()).isEmpty()) {
      tell(
          Cell.of(table, i, "table"),
          "has no column that says from which day on a row holds",
          "a table with from, available or eta, such as line_rates, sources or localization.");
    } else {
      cells(i, spec.get(), UnlockRow.cells(row.row()));
    }
  }

  private void cells(int i, TableSpec<?> spec, Map<String, String> cells) {
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      Optional<ColumnSpec> column = spec.findColumn(cell.getKey());
      if (column.isEmpty()) {
        tell(
            Cell.of(table, i, "row").withValue(cell.getKey()),
            "is no column of " + spec.name(),
            "column=value; column=value.");
      } else if (column.get().parse(cell.getValue()) instanceof Fault fault) {
        tell(
            Cell.of(table, i, "row").withValue(cell.getKey() + "=" + cell.getValue()),
            fault.problem(),
            fault.fix());
      }
    }
  }

  private void tell(Cell cell, String problem, String fix) {
    if (isUsed) {
      log.reject(cell, IssueCode.BAD_EDIT, problem, fix);
    } else {
      log.warn(cell, IssueCode.BAD_EDIT, problem, CheckLog.NO_EFFECT, fix);
    }
  }
}
