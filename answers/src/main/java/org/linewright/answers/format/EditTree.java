package org.linewright.answers.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.EditTarget;

/**
 * Edits as trees of JSON, of the same form as in a scenario file: what the REST interface gives and
 * takes, so that no program has to read the text of an edit.
 */
public final class EditTree implements EditTarget {
  private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();

  private EditTree() {}

  /** The tree of an edit. */
  public static Map<String, @Nullable Object> of(Edit edit) {
    EditTree writer = new EditTree();
    edit.applyTo(writer);
    return writer.tree;
  }

  /** The trees of edits, in their order. */
  public static List<Map<String, @Nullable Object>> of(List<Edit> edits) {
    return edits.stream().map(EditTree::of).toList();
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
}
