package org.linewright.core.plant.check;

import java.util.List;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;

/** Writes down issues at a row and column of a table. */
final class CheckLog {
  static final String REJECTED = "Plant not used.";
  static final String KEPT = "Kept as it stands.";
  static final String NO_EFFECT = "Kept, without effect.";

  private final IssueLog issues = new IssueLog();

  /** Where an issue stands: a cell of a row. */
  record Cell(String file, int row, String column, String value) {

    static <T extends Record> Cell of(Table<T> table, int index, String column) {
      ColumnSpec spec = table.spec().findColumn(column).orElseThrow();
      String value = table.spec().cell(table.rows().get(index), spec);
      return new Cell(table.file(index), table.fileRow(index), column, value);
    }

    Cell withValue(String shown) {
      return new Cell(file, row, column, shown);
    }
  }

  void reject(Cell cell, IssueCode code, String problem, String fix) {
    add(cell, code, Severity.REJECTED, problem, REJECTED, fix);
  }

  void warn(Cell cell, IssueCode code, String problem, String done, String fix) {
    add(cell, code, Severity.WARNING, problem, done, fix);
  }

  private void add(
      Cell cell, IssueCode code, Severity severity, String problem, String done, String fix) {
    issues.add(
        new InputIssue(
            code, severity, cell.file, cell.row, cell.column, cell.value, problem, done, fix));
  }

  List<InputIssue> list() {
    return issues.list();
  }
}
