package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.NearestName;

/** Collects the issues of edits, each at the edit that is being applied. */
final class EditLog {
  private final List<InputIssue> issues = new ArrayList<>();
  private String file = "";
  private int row;

  /** Turns to the next edit. */
  void moveTo(String nextFile, int nextRow) {
    file = nextFile;
    row = nextRow;
  }

  String file() {
    return file;
  }

  int row() {
    return row;
  }

  List<InputIssue> list() {
    return List.copyOf(issues);
  }

  /** A table, column or option that does not exist. */
  void unknown(String what, String name, Collection<String> known) {
    String fix =
        NearestName.suggest(name, known)
            .map(near -> "maybe " + near + ".")
            .orElse("one of " + String.join(", ", known) + ".");
    reject(IssueCode.BAD_EDIT, what, name, "is not a " + what + " of the format", fix);
  }

  void badCell(String column, String cell, Fault fault) {
    reject(fault.code(), column, cell.strip(), fault.problem(), fault.fix());
  }

  void reject(IssueCode code, String column, String value, String problem, String fix) {
    issues.add(
        new InputIssue(
            code,
            Severity.REJECTED,
            file,
            row,
            column,
            value,
            problem,
            "Edit not applied.",
            fix));
  }
}
