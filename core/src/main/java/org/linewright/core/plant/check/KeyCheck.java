package org.linewright.core.plant.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/** No two rows of a table share all cells of its key. */
final class KeyCheck {

  private KeyCheck() {}

  static void check(Plant plant, CheckLog log) {
    for (TableSpec<?> spec : PlantTables.all()) {
      check(plant.table(spec), log);
    }
  }

  static <T extends Record> void check(Table<T> table, CheckLog log) {
    TableSpec<T> spec = table.spec();
    List<T> rows = table.rows();
    Map<Object, Integer> first = new HashMap<>(rows.size() * 4 / 3 + 1);
    for (int i = 0; i < rows.size(); i++) {
      Integer earlier = first.putIfAbsent(key(spec, rows.get(i)), i);
      if (earlier != null) {
        tell(table, i, earlier, log);
      }
    }
  }

  private static <T extends Record> Object key(TableSpec<T> spec, T row) {
    List<ColumnSpec> columns = spec.key();
    @Nullable Object first = spec.value(row, columns.get(0));
    if (columns.size() == 1 && first != null) {
      return first;
    }
    @Nullable Object[] cells = new @Nullable Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = spec.value(row, columns.get(i));
    }
    return Arrays.asList(cells);
  }

  private static <T extends Record> void tell(
      Table<T> table, int index, int earlier, CheckLog log) {
    List<ColumnSpec> columns = table.spec().key();
    String value = table.spec().keyText(table.rows().get(index));
    String column = columns.size() == 1 ? columns.get(0).name() : "";
    log.reject(
        new Cell(table.file(index), table.fileRow(index), column, value),
        IssueCode.DUPLICATE_KEY,
        "stands already in " + place(table, earlier),
        "keep one of the two rows, or tell them apart by "
            + String.join(", ", columns.stream().map(ColumnSpec::name).toList())
            + ".");
  }

  /** {@code row 12}, with the file where it is another one. */
  static String place(Table<?> table, int index) {
    String row = "row " + table.fileRow(index);
    return table.file(index).equals(table.file()) ? row : row + " of " + table.file(index);
  }
}
