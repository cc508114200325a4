package org.linewright.core.roll;

import java.util.List;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.Table;

/** Collects what does not fit between what was done and what there was. */
final class RollLog {
  private static final String NOTHING_MOVED = "Nothing was moved.";

  private final IssueLog log = new IssueLog();
  private boolean isRejected;

  <T extends Record> void reject(
      Table<T> table, int row, String column, IssueCode code, String problem, String fix) {
    isRejected = true;
    add(table, row, column, code, Severity.REJECTED, problem, NOTHING_MOVED, fix);
  }

  <T extends Record> void warn(
      Table<T> table,
      int row,
      String column,
      IssueCode code,
      String problem,
      String done,
      String fix) {
    add(table, row, column, code, Severity.WARNING, problem, done, fix);
  }

  private <T extends Record> void add(
      Table<T> table,
      int row,
      String column,
      IssueCode code,
      Severity severity,
      String problem,
      String done,
      String fix) {
    ColumnSpec spec = table.spec().findColumn(column).orElseThrow();
    String value = table.spec().cell(table.rows().get(row), spec);
    log.add(
        new InputIssue(
            code,
            severity,
            table.file(row),
            table.fileRow(row),
            column,
            value,
            problem,
            done,
            fix));
  }

  void add(InputIssue issue) {
    isRejected |= issue.isRejected();
    log.add(issue);
  }

  boolean isRejected() {
    return isRejected;
  }

  List<InputIssue> list() {
    return log.list();
  }
}
