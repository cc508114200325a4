package org.linewright.answers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.answers.format.Grid;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.EditTarget;

/** Shows edits as the lines of a scenario file. */
public final class EditRows implements EditTarget {
  private final StringBuilder text = new StringBuilder();

  private EditRows() {}

  private record Line(String edit) {}

  /** One row for each edit, to be pasted under {@code edits:}. */
  public static Grid<?> grid(List<Edit> edits) {
    List<Line> rows = edits.stream().map(edit -> new Line(line(edit))).toList();
    return Grid.of("edits", "Edits for a scenario", rows).column("edit", Line::edit);
  }

  /** The edit as a line of YAML. */
  public static String line(Edit edit) {
    EditRows rows = new EditRows();
    edit.applyTo(rows);
    return rows.text.toString();
  }

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
    text.append("- {").append(verb).append(": ").append(what).append(", ").append(rest).append('}');
  }

  private static String cells(Map<String, String> cells) {
    return cells.entrySet().stream()
        .map(cell -> cell.getKey() + ": " + cell.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
