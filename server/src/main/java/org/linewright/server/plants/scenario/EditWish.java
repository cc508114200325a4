package org.linewright.server.plants.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      case "set" ->
          new Edit.SetCells(what, SentCells.cells(tree, "key"), SentCells.cells(tree, "to"));
      case "add" ->
          new Edit.AddRow(what, SentCells.cells(tree, "row"), SentCells.place(tree.get("at")), 0);
      case "remove" ->
          new Edit.RemoveRow(
              what, SentCells.cells(tree, "key"), SentCells.isYes(tree.get("table_too")), 0);
      default -> new Edit.SetOption(what, SentCells.text(tree.get("to")));
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
}
