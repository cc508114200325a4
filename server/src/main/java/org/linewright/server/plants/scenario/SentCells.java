package org.linewright.server.plants.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.server.http.Problem;

/** Values of an edit in JSON as what a table takes: cells, places of rows, yes and no. */
final class SentCells {
  private SentCells() {}

  static boolean isYes(@Nullable Object value) {
    return switch (text(value)) {
      case "yes", "true" -> true;
      case "", "no", "false" -> false;
      default -> throw Problem.badRequest("table_too is neither yes nor no");
    };
  }

  static int place(@Nullable Object at) {
    if (at == null) {
      return 0;
    }
    if (at instanceof Integer place && place >= 0) {
      return place;
    }
    throw Problem.badRequest("at = " + at + ": must be 0 or more, a whole number");
  }

  static Map<String, String> cells(Map<String, @Nullable Object> tree, String name) {
    if (!(tree.get(name) instanceof Map<?, ?> given)) {
      throw Problem.badRequest("the edit has no " + name);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    given.forEach((column, cell) -> cells.put(String.valueOf(column), text(cell)));
    return cells;
  }

  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    if (value instanceof Double number) {
      if (!Double.isFinite(number)) {
        throw Problem.badRequest("a number is larger than any can be\nMaybe correct its exponent.");
      }
      return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object item : list) {
        if (item instanceof List<?> || item instanceof Map<?, ?>) {
          throw Problem.badRequest("a cell is a text, a number, yes or no, or a list of such");
        }
        texts.add(text(item));
      }
      return texts.stream().collect(Collectors.joining(";"));
    }
    if (value instanceof Map<?, ?>) {
      throw Problem.badRequest("a cell is a text, a number, yes or no, or a list of such");
    }
    return value.toString();
  }
}
