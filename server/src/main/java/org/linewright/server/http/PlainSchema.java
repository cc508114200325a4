package org.linewright.server.http;

import static org.linewright.server.http.OpenApi.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.linewright.answers.format.Rounded;
import org.linewright.core.table.Coded;
import org.linewright.core.units.Money;

/** What stands for a value that is no record: a number, a text, a moment, one of some choices. */
final class PlainSchema {
  private PlainSchema() {}

  static String spelled(Object choice) {
    return choice instanceof Coded coded
        ? coded.code()
        : ((Enum<?>) choice).name().toLowerCase(Locale.ROOT);
  }

  static Map<String, Object> of(Class<?> type) {
    if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
      return map("type", "integer");
    }
    if (type == double.class
        || type == Double.class
        || type == Money.class
        || type == Rounded.class) {
      return map("type", "number");
    }
    if (type == boolean.class || type == Boolean.class) {
      return map("type", "boolean");
    }
    if (type == Instant.class) {
      return map("type", "string", "format", "date-time");
    }
    if (type == LocalDate.class) {
      return map("type", "string", "format", "date");
    }
    return type == String.class ? map("type", "string") : map();
  }
}
