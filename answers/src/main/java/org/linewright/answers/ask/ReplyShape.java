package org.linewright.answers.ask;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Grid;
import org.linewright.answers.format.RecordCells;
import org.linewright.core.table.TableInfo;

/** A reply taken apart: a list of rows with {@link TableInfo} is a table, all else a key alone. */
final class ReplyShape {
  private ReplyShape() {}

  /** The row of a component that is a table; null for others. */
  private static @Nullable Class<? extends Record> rowOf(RecordComponent component) {
    return component.getType() == List.class
            && component.getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> row
            && row.isAnnotationPresent(TableInfo.class)
        ? row.asSubclass(Record.class)
        : null;
  }

  /** The tables of a reply by their rows' classes. */
  static List<Grid<?>> tables(Record reply, Class<? extends Record>[] order) {
    Map<Class<?>, Grid<?>> tables = new LinkedHashMap<>();
    for (RecordComponent component : reply.getClass().getRecordComponents()) {
      Class<? extends Record> row = rowOf(component);
      if (row != null && !isLacking(reply, component)) {
        tables.put(row, grid(row, RecordCells.value(reply, component)));
      }
    }
    List<Grid<?>> ordered = new ArrayList<>();
    for (Class<? extends Record> row : order) {
      Grid<?> table = tables.get(row);
      if (table != null) {
        ordered.add(table);
      }
    }
    return ordered;
  }

  private static boolean isLacking(Record reply, RecordComponent component) {
    return component.getAnnotation(Key.class).mayLack()
        && RecordCells.value(reply, component) == null;
  }

  private static <T extends Record> Grid<T> grid(Class<T> row, @Nullable Object rows) {
    return Grid.of(row, ((List<?>) Objects.requireNonNull(rows)).stream().map(row::cast).toList());
  }

  /** A reply as a tree for JSON, without or with its tables. */
  static Map<String, @Nullable Object> tree(Record reply, boolean withTables) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (RecordComponent component : reply.getClass().getRecordComponents()) {
      Class<? extends Record> row = rowOf(component);
      if (component.getAnnotation(Key.class).inJson()
          && (row == null || withTables)
          && !isLacking(reply, component)) {
        Object value = RecordCells.value(reply, component);
        tree.put(RecordCells.name(component), row == null ? value : grid(row, value));
      }
    }
    return tree;
  }
}
