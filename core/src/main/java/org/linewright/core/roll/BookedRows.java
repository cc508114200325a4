package org.linewright.core.roll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.linewright.core.table.Table;

/** Rows of a table, some of which have become others. */
final class BookedRows<T extends Record> {
  private final Table<T> table;
  private final Function<T, List<?>> key;
  private final Map<Integer, List<T>> changed = new LinkedHashMap<>();

  BookedRows(Table<T> table, Function<T, List<?>> key) {
    this.table = table;
    this.key = key;
  }

  Table<T> table() {
    return table;
  }

  void put(int index, List<T> rows) {
    changed.put(index, rows);
  }

  /** All rows in their sequence; rows that now have the same key are one. */
  List<T> rows(BinaryOperator<T> sum) {
    Map<List<?>, T> rows = new LinkedHashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      for (T row : changed.getOrDefault(i, List.of(table.rows().get(i)))) {
        rows.merge(key.apply(row), row, sum);
      }
    }
    return new ArrayList<>(rows.values());
  }
}
