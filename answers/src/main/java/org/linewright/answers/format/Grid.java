package org.linewright.answers.format;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.TableInfo;

/**
 * A table of an answer, as every format shows it: the columns of a text table, of CSV and of a
 * sheet are the keys of JSON objects. A cell is a text, a whole number, a {@code Double}, a {@code
 * LocalDate}, a {@code Money}, a {@code Boolean}, a list of texts, or null for "none".
 *
 * @param name name of the table for {@code --show}; name of the sheet
 * @param title heading
 * @param columns columns from left to right
 * @param rows rows from top to bottom
 * @param zerosBlank a matrix, in which 0 is shown as nothing in text tables
 * @param <T> what one row tells of
 */
public record Grid<T>(
    String name, String title, List<Column<T>> columns, List<T> rows, boolean zerosBlank) {

  /**
   * A column.
   *
   * @param name name in lower case with underscores
   * @param value the cell of a row
   */
  public record Column<T>(String name, Function<T, @Nullable Object> value) {}

  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table without columns. */
  public static <T> Grid<T> of(String name, String title, List<T> rows) {
    return new Grid<>(name, title, List.of(), rows, false);
  }

  /**
   * A table as its record describes it: {@link TableInfo} gives name and heading, each component is
   * a column.
   */
  public static <T extends Record> Grid<T> of(Class<T> row, List<T> rows) {
    TableInfo info = row.getAnnotation(TableInfo.class);
    if (info == null) {
      throw new IllegalArgumentException(row + " carries no @TableInfo");
    }
    List<Column<T>> columns = new ArrayList<>();
    for (RecordComponent component : row.getRecordComponents()) {
      Function<Record, @Nullable Object> cell = RecordCells.cell(component);
      columns.add(new Column<>(RecordCells.name(component), cell::apply));
    }
    return new Grid<>(info.name(), info.doc(), columns, rows, false);
  }

  /** A matrix without columns. */
  public static <T> Grid<T> matrix(String name, String title, List<T> rows) {
    return new Grid<>(name, title, List.of(), rows, true);
  }

  /** This table with one more column at its right. */
  public Grid<T> column(String columnName, Function<T, @Nullable Object> value) {
    List<Column<T>> more = new ArrayList<>(columns);
    more.add(new Column<>(columnName, value));
    return new Grid<>(name, title, more, rows, zerosBlank);
  }

  /** This table without one of its columns. */
  public Grid<T> without(String columnName) {
    List<Column<T>> fewer =
        columns.stream().filter(column -> !column.name().equals(columnName)).toList();
    return new Grid<>(name, title, fewer, rows, zerosBlank);
  }

  /** This table with some of its rows only. */
  public Grid<T> withRows(List<T> some) {
    return new Grid<>(name, title, columns, some, zerosBlank);
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of a row from left to right. */
  public List<@Nullable Object> cells(int row) {
    List<@Nullable Object> cells = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      cells.add(column.value.apply(rows.get(row)));
    }
    return cells;
  }

  /** The cells of a row by column name. */
  public Map<String, @Nullable Object> object(int row) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (Column<T> column : columns) {
      object.put(column.name, column.value.apply(rows.get(row)));
    }
    return object;
  }
}
