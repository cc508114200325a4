package org.linewright.files.scenario;

import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.RemoveRow;
import org.linewright.core.scenario.Edit.SetCells;
import org.linewright.core.scenario.Edit.SetOption;
import org.linewright.core.scenario.EditTarget;
import org.linewright.core.scenario.Scenario;
import org.linewright.files.text.YamlText;

/** Prints scenarios as YAML, one edit a line. */
final class ScenarioText implements EditTarget {
  private final StringBuilder text = new StringBuilder();

  private ScenarioText() {}

  static String print(Scenario scenario) {
    ScenarioText printer = new ScenarioText();
    printer.text.append("name: ").append(YamlText.quote(scenario.name())).append('\n');
    if (!scenario.note().isEmpty()) {
      printer.text.append("note: ").append(YamlText.quote(scenario.note())).append('\n');
    }
    scenario
        .base()
        .map(base -> YamlText.quote(ScenarioFile.nameOf(base.file())))
        .ifPresent(base -> printer.text.append("base: ").append(base).append('\n'));
    printer.text.append(scenario.edits().isEmpty() ? "edits: []\n" : "edits:\n");
    scenario.edits().forEach(edit -> edit.applyTo(printer));
    return printer.text.toString();
  }

  @Override
  public void set(SetCells edit) {
    line("set: " + edit.table() + ", key: " + map(edit.key()) + ", to: " + map(edit.cells()));
  }

  @Override
  public void add(AddRow edit) {
    String at = edit.at() == 0 ? "" : ", at: " + edit.at();
    line("add: " + edit.table() + ", row: " + map(edit.cells()) + at);
  }

  @Override
  public void remove(RemoveRow edit) {
    String tableToo = edit.tableToo() ? ", table_too: yes" : "";
    line("remove: " + edit.table() + ", key: " + map(edit.key()) + tableToo);
  }

  @Override
  public void option(SetOption edit) {
    line("option: " + edit.option() + ", to: " + YamlText.quote(edit.value()));
  }

  private void line(String edit) {
    text.append("- {").append(edit).append("}\n");
  }

  private static String map(Map<String, String> cells) {
    return cells.entrySet().stream()
        .map(cell -> YamlText.quote(cell.getKey()) + ": " + YamlText.quote(cell.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
