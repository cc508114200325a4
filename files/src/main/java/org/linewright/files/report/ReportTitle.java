package org.linewright.files.report;

import java.time.LocalDate;
import java.util.List;
import org.linewright.files.report.draw.Words;

/**
 * What a report says of itself.
 *
 * @param scenario name of the scenario; empty = the plant as it is
 * @param edits single edits on top of it, as they were typed
 * @param made day on which the report was made
 * @param command what to type to ask the same again: {@code linewright plan FOLDER …}
 */
public record ReportTitle(String scenario, List<String> edits, LocalDate made, String command) {

  public ReportTitle {
    edits = List.copyOf(edits);
  }

  /** The world in words: {@code base}, {@code SC2}, {@code SC2 and 1 edit}. */
  String world() {
    String name = scenario.isEmpty() ? "base (the plant as it is)" : scenario;
    return edits.isEmpty() ? name : name + " and " + Words.count(edits.size(), "edit");
  }
}
