package org.linewright.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.FormulaText;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableInfo;

/**
 * Which station does which task today, of a table that {@code balance --show tasks -o csv} wrote;
 * its columns {@code task} and {@code station} count.
 *
 * @param stationOf task → station
 * @param issues names that the line does not have
 */
public record FormerBalance(Map<String, String> stationOf, List<InputIssue> issues) {
  public FormerBalance {
    stationOf = Map.copyOf(stationOf);
    issues = List.copyOf(issues);
  }

  /** One row of the file; what is not said of a task is empty. */
  @TableInfo(name = "tasks", doc = "Tasks at their stations.")
  public record FormerTask(
      @Column(doc = "task", key = true, required = true) String task,
      @Column(doc = "its work") @Nullable String seconds,
      @Column(doc = "its zone") @Nullable String zone,
      @Column(doc = "station", required = true) String station,
      @Column(doc = "former station") @Nullable String before) {}

  /**
   * Takes a table.
   *
   * @param tasks names of tasks that there are
   * @param stations names of stations that there are
   */
  public static FormerBalance of(
      Table<FormerTask> table, List<String> tasks, List<String> stations) {
    IssueLog issues = new IssueLog();
    Map<String, String> stationOf = new LinkedHashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      String task = FormulaText.bare(table.rows().get(row).task);
      String station = FormulaText.bare(table.rows().get(row).station);
      check(issues, table.file(), table.fileRow(row), List.of("task", task), tasks);
      check(issues, table.file(), table.fileRow(row), List.of("station", station), stations);
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
