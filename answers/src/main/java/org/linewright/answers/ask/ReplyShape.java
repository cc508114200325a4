package org.linewright.answers.ask;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.RowCells;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * What the components of a reply are: a list of rows with {@link TableInfo} is a table of that
 * name, all else a key of JSON alone.
 */
public final class ReplyShape {
  private ReplyShape() {}

  /**
   * A table of a reply.
   *
   * @param info its name and heading
   * @param row the record of its rows
   */
  public record TableShape(TableInfo info, Class<? extends Record> row) {}

  /** The tables of a reply's class, in their order. */
  public static List<TableShape> listTables(Class<? extends Record> reply) {
    List<TableShape> tables = new ArrayList<>();
    for (RecordComponent component : reply.getRecordComponents()) {
      Class<? extends Record> row = rowOf(component);
      if (row != null) {
        tables.add(new TableShape(row.getAnnotation(TableInfo.class), row));
      }
    }
    return tables;
  }

  /** What each key of a reply's class, or each column of a row's, says; by its spelling. */
  public static Map<String, String> docs(Class<? extends Record> type) {
    Map<String, String> docs = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Column column = component.getAnnotation(Column.class);
      if (column == null) {
        throw new IllegalArgumentException(component + " of " + type + " carries no @Column");
      }
      docs.put(RowCells.spelled(component.getName()), column.doc());
    }
    return docs;
  }

  private static @Nullable Class<? extends Record> rowOf(RecordComponent component) {
    return component.getType() == List.class
            && component.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> row
            && row.isAnnotationPresent(TableInfo.class)
        ? row.asSubclass(Record.class)
        : null;
  }

  static List<Grid<?>> tables(Record reply) {
    List<Grid<?>> tables = new ArrayList<>();
    for (RecordComponent component : reply.getClass().getRecordComponents()) {
      Class<? extends Record> row = rowOf(component);
      if (row != null) {
        tables.add(grid(row, RowCells.value(reply, component)));
      }
    }
    return tables;
  }

  private static <T extends Record> Grid<T> grid(Class<T> row, @Nullable Object rows) {
    return Grid.of(row, ((List<?>) Objects.requireNonNull(rows)).stream().map(row::cast).toList());
  }

  static Map<String, @Nullable Object> tree(Record reply) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Arrays.stream(reply.getClass().getRecordComponents())
        .forEach(
            component -> {
              Class<? extends Record> row = rowOf(component);
              Object value = RowCells.value(reply, component);
              tree.put(
                  RowCells.spelled(component.getName()), row == null ? value : grid(row, value));
            });
    return tree;
  }
}
