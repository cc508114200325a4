package org.linewright.core.intake;

import java.util.List;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.TableSpec;

/** The key of a row as one text, which no other key has. */
final class RowKey {
  private RowKey() {}

  /** The cells of the key, or of the whole row where a table has none. */
  static <T extends Record> String of(TableSpec<T> spec, T row) {
    List<ColumnSpec> key = spec.key().isEmpty() ? spec.columns() : spec.key();
    StringBuilder text = new StringBuilder();
    for (ColumnSpec column : key) {
      String cell = spec.cell(row, column);
      text.append(cell.length()).append(':').append(cell);
    }
    return text.toString();
  }
}
