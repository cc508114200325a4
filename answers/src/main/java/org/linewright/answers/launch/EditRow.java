package org.linewright.answers.launch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.EditTarget;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/** An edit as a line of a scenario file, to be pasted under {@code edits:}. */
@TableInfo(name = "edits", doc = "Edits for a scenario")
public record EditRow(@Column(doc = "a line for a scenario file") String edit) {

  static List<EditRow> all(List<Edit> edits) {
    return edits.stream().map(EditRow::of).toList();
  }

  private static EditRow of(Edit edit) {
    Line line = new Line();
    edit.applyTo(line);
    return new EditRow(line.text.toString());
  }

  /** Writes an edit as YAML. */
  private static final class Line implements EditTarget {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void set(Edit.SetCells edit) {
      write("set", edit.table(), "key: " + cells(edit.key()) + ", to: " + cells(edit.cells()));
    }

    @Override
    public void add(Edit.AddRow edit) {
      write("add", edit.table(), "row: " + cells(edit.cells()));
    }

    @Override
    public void remove(Edit.RemoveRow edit) {
      write("remove", edit.table(), "key: " + cells(edit.key()));
    }

    @Override
    public void option(Edit.SetOption edit) {
      write("option", edit.option(), "to: " + edit.value());
    }

    private void write(String verb, String what, String rest) {
      text.append("- {").append(verb).append(": ").append(what).append(", ");
      text.append(rest).append('}');
    }

    private static String cells(Map<String, String> cells) {
      return cells.entrySet().stream()
          .map(cell -> cell.getKey() + ": " + cell.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }
}
