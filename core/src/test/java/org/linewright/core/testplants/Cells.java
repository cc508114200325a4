package org.linewright.core.testplants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.TableSpec;

/** Rows made and changed as files say them: by the texts of their cells. */
final class Cells {

  private Cells() {}

  /** A row of a table. */
  static <T extends Record> T row(TableSpec<T> spec, String... cells) {
    @Nullable Object[] values = new Object[spec.columns().size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = value(spec.columns().get(column), cells[column]);
    }
    return spec.newRow(values);
  }

  /** The same row with another text in a cell. */
  static <T extends Record> T with(TableSpec<T> spec, T row, String column, String text) {
    @Nullable Object[] values = new Object[spec.columns().size()];
    for (ColumnSpec each : spec.columns()) {
      boolean isChanged = each.name().equals(column);
      values[each.index()] = isChanged ? value(each, text) : spec.value(row, each);
    }
    return spec.newRow(values);
  }

  /** The plant with a column drawn anew in every row; null leaves a cell as it is. */
  static <T extends Record> Plant draw(
      Plant plant, TableSpec<T> spec, String column, Function<T, @Nullable String> text) {
    List<T> rows = new ArrayList<>();
    for (T row : plant.table(spec).rows()) {
      String drawn = text.apply(row);
      rows.add(drawn == null ? row : with(spec, row, column, drawn));
    }
    return rows.isEmpty() ? plant : plant.with(spec, rows);
  }

  private static @Nullable Object value(ColumnSpec column, String text) {
    Object value = column.parse(text);
    if (value instanceof Fault fault) {
      throw new IllegalArgumentException(column.name() + " = " + text + ": " + fault);
    }
    return value;
  }
}
