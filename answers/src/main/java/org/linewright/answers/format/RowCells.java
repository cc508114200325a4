package org.linewright.answers.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** The components of records as the cells of rows: how they are spelled, what they hold. */
public final class RowCells {
  private RowCells() {}

  /** The spelling of a component in tables and JSON: {@code netTime} is {@code net_time}. */
  public static String spelled(String component) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      snake.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
    }
    return snake.toString();
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
