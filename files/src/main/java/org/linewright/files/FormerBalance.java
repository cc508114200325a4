package org.linewright.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.linewright.core.table.Column;
import org.linewright.core.table.FormulaText;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.TableInfo;
import org.linewright.core.table.TableSpec;
import org.linewright.files.text.CsvRows;
import org.linewright.files.text.TableReader;

/**
 * Which station does which task today, read from a table that {@code balance --show tasks -o csv}
 * wrote; its columns {@code task} and {@code station} count.
 *
 * @param stationOf task → station
 * @param issues what is wrong with the file
 */
public record FormerBalance(Map<String, String> stationOf, List<InputIssue> issues) {
  private static final TableSpec<Row> SPEC = TableSpec.of(Row.class);

  public FormerBalance {
    stationOf = Map.copyOf(stationOf);
    issues = List.copyOf(issues);
  }

  /** One row of the file. */
  @TableInfo(name = "tasks", doc = "Tasks at their stations.")
  public record Row(
      @Column(doc = "task", key = true, required = true) String task,
      @Column(doc = "its work") String seconds,
      @Column(doc = "its zone") String zone,
      @Column(doc = "station", required = true) String station,
      @Column(doc = "former station") String before) {}

  /**
   * Reads the file.
   *
   * @param tasks names of tasks that there are
   * @param stations names of stations that there are
   * @throws IOException when the file cannot be read
   */
  public static FormerBalance of(Path file, List<String> tasks, List<String> stations)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    IssueLog issues = new IssueLog();
    TableReader<Row> reader = new TableReader<>(SPEC, name, issues);
    OptionalInt unbalanced = CsvRows.stream(file, reader);
    if (unbalanced.isPresent()) {
      issues.add(JobsReading.neverClosed(name, unbalanced.getAsInt()));
    }
    Map<String, String> stationOf = new LinkedHashMap<>();
    List<Row> rows = reader.isReadable() ? reader.table().rows() : List.of();
    for (int row = 0; row < rows.size(); row++) {
      Row read = rows.get(row);
      String task = FormulaText.bare(read.task);
      String station = FormulaText.bare(read.station);
      check(issues, name, row + 2, List.of("task", task), tasks);
      check(issues, name, row + 2, List.of("station", station), stations);
      stationOf.put(task, station);
    }
    return new FormerBalance(stationOf, issues.list());
  }

  private static void check(
      IssueLog issues, String file, int row, List<String> cell, List<String> known) {
    if (!known.contains(cell.get(1))) {
      issues.add(
          new InputIssue(
              IssueCode.UNKNOWN_NAME,
              InputIssue.Severity.WARNING,
              file,
              row,
              cell.get(0),
              cell.get(1),
              "is not on this line",
              "Counts as a task without a former station.",
              "a " + cell.get(0) + " of the line."));
    }
  }
}
