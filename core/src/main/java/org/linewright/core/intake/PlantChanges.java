package org.linewright.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * What is different between two states of a plant.
 *
 * @param tables the tables with a difference, in the order of the format
 * @param cells each cell that changes and each row that comes or goes, in the order of the rows
 *     afterwards; rows that go come last in their table
 */
public record PlantChanges(List<TableChange> tables, List<CellChange> cells) {

  public PlantChanges {
    tables = List.copyOf(tables);
    cells = List.copyOf(cells);
  }

  /** True when nothing is different. */
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /** Compares two states by the keys of their rows; cost: a pass over the tables that differ. */
  public static PlantChanges between(Plant before, Plant after) {
    List<TableChange> tables = new ArrayList<>();
    List<CellChange> cells = new ArrayList<>();
    for (TableSpec<?> spec : PlantTables.all()) {
      if (!before.table(spec).equals(after.table(spec))) {
        TableChange change = compare(before, after, spec, cells);
        if (!change.isNone()) {
          tables.add(change);
        }
      }
    }
    return new PlantChanges(tables, cells);
  }

  private static <T extends Record> TableChange compare(
      Plant before, Plant after, TableSpec<T> spec, List<CellChange> cells) {
    Table<T> former = before.table(spec);
    Map<String, T> left = new LinkedHashMap<>();
    former.rows().forEach(row -> left.put(RowKey.of(spec, row), row));
    int added = 0;
    int changed = 0;
    int same = 0;
    List<T> rows = after.table(spec).rows();
    for (T row : rows) {
      @Nullable T old = left.remove(RowKey.of(spec, row));
      if (old == null) {
        added++;
        cells.add(new CellChange(spec.name(), "added", key(spec, row), "", "", text(spec, row)));
      } else if (old.equals(row)) {
        same++;
      } else {
        changed++;
        addCells(spec, old, row, cells);
      }
    }
    left.values()
        .forEach(
            row ->
                cells.add(
                    new CellChange(
                        spec.name(), "removed", key(spec, row), "", text(spec, row), "")));
    return new TableChange(
        spec.name(), former.rows().size(), added, changed, left.size(), same, rows.size());
  }

  private static <T extends Record> void addCells(
      TableSpec<T> spec, T old, T row, List<CellChange> cells) {
    for (ColumnSpec column : spec.columns()) {
      String was = spec.cell(old, column);
      String is = spec.cell(row, column);
      if (!was.equals(is)) {
        cells.add(new CellChange(spec.name(), "changed", key(spec, row), column.name(), was, is));
      }
    }
  }

  private static <T extends Record> String key(TableSpec<T> spec, T row) {
    return spec.keyText(row).replaceFirst("/+$", "");
  }

  /** The cells of a row beside its key that say something: {@code quantity=40, status=on_hand}. */
  private static <T extends Record> String text(TableSpec<T> spec, T row) {
    StringBuilder text = new StringBuilder();
    for (ColumnSpec column : spec.columns()) {
      String cell = column.key() ? "" : spec.cell(row, column);
      if (!cell.isEmpty() && !cell.equals(column.fallback())) {
        text.append(text.isEmpty() ? "" : ", ").append(column.name()).append('=').append(cell);
      }
    }
    return text.toString();
  }
}
