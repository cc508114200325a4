package org.linewright.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Rows that come from elsewhere, for one table.
 *
 * @param rows in order, with the places where they stand
 * @param columns names of the columns that they say something of; the others keep what the row of
 *     the same key says
 * @param writing what becomes of the rows that the table has
 * @param <T> the record class of a row
 */
public record NewRows<T extends Record>(Table<T> rows, Set<String> columns, Writing writing) {

  public NewRows {
    columns = Set.copyOf(columns);
  }

  /**
   * The table with these rows in it. Rows that stay keep their order, and a row that is changed its
   * place; new ones follow. A row keeps the place where its newest cells stand, for what is told of
   * it.
   *
   * @param former the table as it is
   */
  public Table<T> into(Table<T> former) {
    TableSpec<T> spec = rows.spec();
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < former.rows().size(); i++) {
      known.putIfAbsent(RowKey.of(spec, former.rows().get(i)), i);
    }
    Merged<T> merged = new Merged<>();
    Map<Integer, Integer> changed = new LinkedHashMap<>();
    List<Integer> added = new ArrayList<>();
    for (int i = 0; i < rows.rows().size(); i++) {
      Integer same = known.get(RowKey.of(spec, rows.rows().get(i)));
      boolean first = same != null && writing != Writing.APPEND && !spec.key().isEmpty();
      if (!first || changed.putIfAbsent(same, i) != null) {
        added.add(i); // a second row of the same key stays, and is told by the check of the plant
      }
    }
    for (int i = 0; i < former.rows().size(); i++) {
      Integer by = changed.get(i);
      if (by != null) {
        merged.add(filled(former.rows().get(i), rows.rows().get(by)), rows, by);
      } else if (writing != Writing.REPLACE) {
        merged.add(former.rows().get(i), former, i);
      }
    }
    added.forEach(i -> merged.add(rows.rows().get(i), rows, i));
    return merged.table(spec, former.file());
  }

  /** The new row, with the cells of the former where the new one says nothing. */
  private T filled(T former, T row) {
    TableSpec<T> spec = rows.spec();
    @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
    for (ColumnSpec column : spec.columns()) {
      values[column.index()] = spec.value(columns.contains(column.name()) ? row : former, column);
    }
    return spec.newRow(values);
  }

  /** Rows with the places where they stand. */
  private static final class Merged<T extends Record> {
    private final List<T> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Map<Integer, String> files = new HashMap<>();

    void add(T row, Table<T> source, int index) {
      files.put(rows.size(), source.file(index));
      rows.add(row);
      lines.add(source.fileRow(index));
    }

    Table<T> table(TableSpec<T> spec, String file) {
      int[] fileRows = lines.stream().mapToInt(Integer::intValue).toArray();
      return Table.of(spec, rows, fileRows, file, files);
    }
  }
}
