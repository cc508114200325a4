package org.linewright.server.plants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.EditTarget;
import org.linewright.server.http.Problem;

/** Edits as JSON trees, of the same form as in a scenario file, and back. */
final class EditTree implements EditTarget {
  private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();

  private EditTree() {}

  /** The tree of an edit. */
  static Map<String, @Nullable Object> of(Edit edit) {
    EditTree writer = new EditTree();
    edit.applyTo(writer);
    return writer.tree;
  }

  @Override
  public void set(Edit.SetCells edit) {
    tree.put("set", edit.table());
    tree.put("key", edit.key());
    tree.put("to", edit.cells());
  }

  @Override
  public void add(Edit.AddRow edit) {
    tree.put("add", edit.table());
    tree.put("row", edit.cells());
    if (edit.at() != 0) {
      tree.put("at", edit.at());
    }
  }

  @Override
  public void remove(Edit.RemoveRow edit) {
    tree.put("remove", edit.table());
    tree.put("key", edit.key());
    if (edit.tableToo()) {
      tree.put("table_too", true);
    }
  }

  @Override
  public void option(Edit.SetOption edit) {
    tree.put("option", edit.option());
    tree.put("to", edit.value());
  }

  /**
   * The edit of a tree.
   *
   * @throws Problem when it is none
   */
  static Edit read(Map<String, @Nullable Object> tree) {
    List<String> verbs =
        List.of("set", "add", "remove", "option").stream()
            .filter(verb -> tree.get(verb) != null)
            .toList();
    if (verbs.size() != 1) {
      throw Problem.badRequest(
          "an edit has one of set, add, remove, option\nMaybe {\"set\": \"orders\", \"key\":"
              + " {\"order\": \"R1\"}, \"to\": {\"quantity\": 7}}");
    }
    String verb = verbs.get(0);
    String what = text(tree.get(verb));
    return switch (verb) {
      case "set" -> new Edit.SetCells(what, cells(tree, "key"), cells(tree, "to"));
      case "add" -> new Edit.AddRow(what, cells(tree, "row"), number(tree.get("at")), 0);
      case "remove" ->
          new Edit.RemoveRow(
              what, cells(tree, "key"), Boolean.TRUE.equals(tree.get("table_too")), 0);
      default -> new Edit.SetOption(what, text(tree.get("to")));
    };
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? Math.max(0, number.intValue()) : 0;
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
    if (value instanceof Double || value instanceof Float) {
      return new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      list.forEach(item -> texts.add(text(item)));
      return texts.stream().collect(Collectors.joining(";"));
    }
    return value.toString();
  }
}
