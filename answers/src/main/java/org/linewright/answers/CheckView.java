package org.linewright.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.answers.format.Cells;
import org.linewright.answers.format.Grid;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.Table;
import org.linewright.files.PlantReading;

/** Shows the answer of {@code check}. */
public record CheckView(String folder, PlantReading reading) {

  private record TableRows(String table, String file, int rows) {}

  public Answer answer() {
    List<String> headlines = new ArrayList<>();
    reading.issues().forEach(issue -> headlines.add(issue.toString()));
    headlines.add(summary());
    return new Answer(
        headlines,
        false,
        reading.plant().isPresent() ? List.of(tables()) : List.of(),
        List.of(issues(), tables()),
        this::json);
  }

  private String summary() {
    String counts = count(true) + " rejected, " + count(false) + " warnings";
    if (reading.plant().isEmpty()) {
      return folder + ": " + counts + ". No question is answered before the rejected is mended.";
    }
    long rows = presentTables().stream().mapToLong(TableRows::rows).sum();
    return folder
        + ": "
        + presentTables().size()
        + " tables, "
        + Cells.grouped(rows)
        + " rows, "
        + counts
        + ".";
  }

  private long count(boolean rejected) {
    return reading.issues().stream().filter(issue -> issue.isRejected() == rejected).count();
  }

  private List<TableRows> presentTables() {
    List<TableRows> present = new ArrayList<>();
    reading
        .plant()
        .ifPresent(
            plant ->
                PlantTables.all()
                    .forEach(
                        spec -> {
                          Table<?> table = plant.table(spec);
                          if (table.isPresent()) {
                            present.add(
                                new TableRows(spec.name(), spec.fileName(), table.rows().size()));
                          }
                        }));
    return present;
  }

  private Grid<TableRows> tables() {
    return Grid.of("tables", "Tables", presentTables())
        .column("table", TableRows::table)
        .column("file", TableRows::file)
        .column("rows", TableRows::rows);
  }

  private Grid<InputIssue> issues() {
    return Grid.of("issues", "Issues", reading.issues())
        .column("code", issue -> issue.code().code())
        .column("severity", issue -> issue.severity().name().toLowerCase(Locale.ROOT))
        .column("file", InputIssue::file)
        .column("row", issue -> issue.row() == 0 ? null : issue.row())
        .column("column", InputIssue::column)
        .column("value", InputIssue::value)
        .column("problem", InputIssue::problem)
        .column("done", InputIssue::done)
        .column("fix", InputIssue::fix);
  }

  private Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("folder", folder);
    json.put("accepted", reading.plant().isPresent());
    json.put("rejected", count(true));
    json.put("warnings", count(false));
    json.put("tables", tables());
    json.put("issues", issues());
    return json;
  }
}
