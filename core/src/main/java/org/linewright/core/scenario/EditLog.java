package org.linewright.core.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.ColumnSpec.Fault;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.TableSpec;

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
    badEdit(what, name, "is no " + what + " of the format", fix);
  }

  /** A key that no row has; {@code known} are keys that rows have. */
  void noRow(TableSpec<?> spec, String key, Collection<String> known) {
    String fix =
        NearestName.suggest(key, known)
            .map(near -> "maybe " + near + ".")
            .orElse("a row that stands in " + spec.fileName() + ".");
    badEdit("key", key, "matches no row of " + spec.name(), fix);
  }

  /** A key that two rows would have. */
  void clash(TableSpec<?> spec, String key) {
    reject(
        IssueCode.DUPLICATE_KEY,
        String.join("/", spec.key().stream().map(ColumnSpec::name).toList()),
        key,
        "would stand twice in " + spec.name(),
        "set the cells of the row that is there, or another key.");
  }

  /** An edit that cannot be understood or applied. */
  void badEdit(String column, String value, String problem, String fix) {
    reject(IssueCode.BAD_EDIT, column, value, problem, fix);
  }

  void badCell(String column, String cell, Fault fault) {
    reject(fault.code(), column, cell.strip(), fault.problem(), fault.fix());
  }

  /** An amount that is finer than what is kept. */
  void rounded(String column, String cell, String kept) {
    issues.add(
        new InputIssue(
            IssueCode.ROUNDED,
            Severity.WARNING,
            file,
            row,
            column,
            cell.strip(),
            "has more than two decimals",
            "Rounded to " + kept + ".",
            "an amount in whole hundredths."));
  }

  private void reject(IssueCode code, String column, String value, String problem, String fix) {
    issues.add(
        new InputIssue(
            code, Severity.REJECTED, file, row, column, value, problem, "Edit not applied.", fix));
  }
}
