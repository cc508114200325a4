package org.linewright.files.edi;

import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;

/**
 * What is told of one file of messages.
 *
 * @param file its name
 * @param issues takes it
 */
record EdiLog(String file, IssueLog issues) {

  /** Something that keeps the whole file out. */
  void reject(int position, String where, String value, String problem, String fix) {
    add(Severity.REJECTED, position, where, value, problem, "Nothing of the file is taken.", fix);
  }

  /** Something that was passed over. */
  void warn(int position, String where, String value, String problem, String done, String fix) {
    add(Severity.WARNING, position, where, value, problem, done, fix);
  }

  private void add(
      Severity severity,
      int position,
      String where,
      String value,
      String problem,
      String done,
      String fix) {
    issues.add(
        new InputIssue(
            IssueCode.BAD_MESSAGE, severity, file, position, where, value, problem, done, fix));
  }
}
