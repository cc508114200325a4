package org.linewright.answers.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;

/** The components of records as the cells of rows: how they are spelled, what they hold. */
public final class RecordCells {
  private RecordCells() {}

  /** {@code netTime} is {@code net_time}. */
  private static String spelled(String component) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      snake.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
    }
    return snake.toString();
  }

  /** The name of a component in tables and JSON. */
  public static String name(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? spelled(component.getName()) : column.name();
  }

  /** Gives the cell of a column: what its component holds, as many decimals as it is to have. */
  static Function<Record, @Nullable Object> cell(RecordComponent component) {
    Column column = component.getAnnotation(Column.class);
    boolean isOfTenths = column != null && column.decimals() == 1;
    return row -> {
      Object value = value(row, component);
      return isOfTenths && value instanceof Double number ? Rounded.tenthsForPeople(number) : value;
    };
  }

  /** What a component of a record holds. */
  public static @Nullable Object value(Record row, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed); // accessors of records are open to all here
    }
  }
}
