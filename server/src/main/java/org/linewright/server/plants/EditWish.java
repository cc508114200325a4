package org.linewright.server.plants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.files.scenario.EditText;
import org.linewright.files.scenario.ScenarioReading;
import org.linewright.server.http.Problem;

/** Edits as a call wants them: trees of the form of a scenario file, or text as one types it. */
final class EditWish {
  private static final String EDITS = "edits";
  private static final String TEXT = "text";

  private EditWish() {}

  /**
   * The edits that a call wants to add together: one tree, or {@code edits} with several.
   *
   * @throws Problem when one of them is none
   */
  static List<Edit> readAll(Map<String, @Nullable Object> wish) {
    if (!(wish.get(EDITS) instanceof List<?> several)) {
      return List.of(read(wish));
    }
    List<Edit> edits = new ArrayList<>();
    for (Object one : several) {
      if (!(one instanceof Map<?, ?> given)) {
        throw noEdit();
      }
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      given.forEach((name, value) -> tree.put(String.valueOf(name), value));
      edits.add(read(tree));
    }
    return edits;
  }

  /**
   * The edit of a tree; {@code {"text": "set orders order=R1 quantity=7"}} is read as on the
   * command line.
   *
   * @throws Problem when it is none
   */
  static Edit read(@Nullable Map<String, @Nullable Object> tree) {
    if (tree == null) {
      throw noEdit();
    }
    if (tree.get(TEXT) instanceof String typed) {
      ScenarioReading reading = EditText.read(List.of(typed), Optional.empty());
      return reading
          .scenario()
          .orElseThrow(() -> Problem.rejected(reading.issues()))
          .edits()
          .get(0);
    }
    List<String> verbs =
        List.of("set", "add", "remove", "option").stream()
            .filter(verb -> tree.get(verb) != null)
            .toList();
    if (verbs.size() != 1) {
      throw noEdit();
    }
    String verb = verbs.get(0);
    if (!(tree.get(verb) instanceof String what)) {
      throw noEdit();
    }
    checkWords(verb, tree);
    return switch (verb) {
      case "set" -> new Edit.SetCells(what, cells(tree, "key"), cells(tree, "to"));
      case "add" -> new Edit.AddRow(what, cells(tree, "row"), place(tree.get("at")), 0);
      case "remove" ->
          new Edit.RemoveRow(what, cells(tree, "key"), isYes(tree.get("table_too")), 0);
      default -> new Edit.SetOption(what, text(tree.get("to")));
    };
  }

  private static Problem noEdit() {
    return Problem.badRequest(
        "an edit has one of set, add, remove, option\nMaybe {\"set\": \"orders\", \"key\":"
            + " {\"order\": \"R1\"}, \"to\": {\"quantity\": 7}}");
  }

  /** A word that no edit of this kind has would be dropped, and with it what was meant. */
  private static void checkWords(String verb, Map<String, @Nullable Object> tree) {
    List<String> known =
        switch (verb) {
          case "set" -> List.of("set", "key", "to");
          case "add" -> List.of("add", "row", "at");
          case "remove" -> List.of("remove", "key", "table_too");
          default -> List.of("option", "to");
        };
    for (String word : tree.keySet()) {
      if (!known.contains(word) && tree.get(word) != null) {
        throw Problem.badRequest(
            "\"%s\" is not a word of %s\nMaybe one of %s."
                .formatted(word, verb, String.join(", ", known)));
      }
    }
  }

  private static boolean isYes(@Nullable Object value) {
    return switch (text(value)) {
      case "yes", "true" -> true;
      case "", "no", "false" -> false;
      default -> throw Problem.badRequest("table_too is neither yes nor no");
    };
  }

  private static int place(@Nullable Object at) {
    if (at == null) {
      return 0;
    }
    if (at instanceof Integer place && place >= 0) {
      return place;
    }
    throw Problem.badRequest("at = " + at + ": must be 0 or more, a whole number");
  }

  private static Map<String, String> cells(Map<String, @Nullable Object> tree, String name) {
    if (!(tree.get(name) instanceof Map<?, ?> given)) {
      throw Problem.badRequest("the edit has no " + name);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    given.forEach((column, cell) -> cells.put(String.valueOf(column), text(cell)));
    return cells;
  }

  private static String text(@Nullable Object value) {
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
