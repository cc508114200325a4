package org.linewright.core.launch.internal.ahead;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.scenario.Edit;

/** A stop of a line as an edit of the events. */
final class StopEdit {
  private StopEdit() {}

  static Edit of(String event, String line, LocalDate from, LocalDate to) {
    return new Edit.AddRow(
        "events",
        cells(
            "event",
            event,
            "from",
            from.toString(),
            "to",
            to.toString(),
            "kind",
            "line_stopped",
            "target",
            line,
            "note",
            "re-tooling"));
  }

  /** Cells of a row, in order. */
  private static Map<String, String> cells(String... namesAndValues) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      cells.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return cells;
  }
}
