package org.linewright.core.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.CellType;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.TableSpec;

/**
 * Turns the text of an edit into the values of a table's columns and rows into text.
 *
 * @param spec the table
 * @param log takes the issues of unreadable text
 * @param <T> the record class of a row
 */
record RowCells<T extends Record>(TableSpec<T> spec, EditLog log) {

  /** The values of some cells by column; empty after an issue. */
  Optional<Map<ColumnSpec, @Nullable Object>> parse(Map<String, String> cells) {
    Map<ColumnSpec, @Nullable Object> values = new LinkedHashMap<>();
    boolean good = true;
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      Optional<ColumnSpec> column = spec.findColumn(cell.getKey());
      if (column.isEmpty()) {
        List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
        log.unknown("column", cell.getKey(), known);
        good = false;
        continue;
      }
      Object value = column.get().parse(cell.getValue());
      if (value instanceof Fault fault) {
        log.badCell(cell.getKey(), cell.getValue(), fault);
        good = false;
      } else if (column.get().type() == CellType.MONEY
          && OtherSpelling.isRounded(cell.getValue())) {
        log.rounded(cell.getKey(), cell.getValue(), column.get().print(value));
      }
      values.put(column.get(), value);
    }
    return good ? Optional.of(values) : Optional.empty();
  }

  /** The row that some cells make; what they leave out is not given. Empty after an issue. */
  Optional<T> newRow(Map<String, String> cells) {
    Map<String, String> all = new LinkedHashMap<>(cells);
    spec.columns().forEach(column -> all.putIfAbsent(column.name(), ""));
    return parse(all).map(this::newRowOf);
  }

  private T newRowOf(Map<ColumnSpec, @Nullable Object> cells) {
    @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
    cells.forEach((column, value) -> values[column.index()] = value);
    return spec.newRow(values);
  }

  /** {@code row} with some cells changed. */
  T with(T row, Map<ColumnSpec, @Nullable Object> cells) {
    @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
    spec.columns().forEach(column -> values[column.index()] = spec.value(row, column));
    cells.forEach((column, value) -> values[column.index()] = value);
    return spec.newRow(values);
  }

  /** True when the row holds all of these values. */
  boolean matches(T row, Map<ColumnSpec, @Nullable Object> wanted) {
    for (Map.Entry<ColumnSpec, @Nullable Object> cell : wanted.entrySet()) {
      if (!Objects.equals(spec.value(row, cell.getKey()), cell.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** The values of the key of a row. */
  List<@Nullable Object> key(T row) {
    return Arrays.asList(spec.key().stream().map(column -> spec.value(row, column)).toArray());
  }

  /** The text of the key of a row by column name. */
  Map<String, String> keyTexts(T row) {
    return texts(row, spec.key());
  }

  /** The text of some cells of a row by column name. */
  Map<String, String> texts(T row, Iterable<ColumnSpec> columns) {
    Map<String, String> texts = new LinkedHashMap<>();
    columns.forEach(column -> texts.put(column.name(), spec.cell(row, column)));
    return texts;
  }
}
