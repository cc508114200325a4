package org.linewright.files.edi;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Rows with the positions of the segments or records that they stand in.
 *
 * @param <T> the record class of a row
 */
final class Placed<T extends Record> {
  private final List<T> rows = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();

  void add(int position, T row) {
    rows.add(row);
    positions.add(position);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Table<T> table(TableSpec<T> spec, String file) {
    return Table.of(spec, rows, positions.stream().mapToInt(Integer::intValue).toArray(), file);
  }
}
