package org.linewright.files.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.table.ColumnSpec;
import org.linewright.core.table.FileHabit;
import org.linewright.core.table.HabitEvidence;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.NearestName;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.TableSpec;

/**
 * Finds out which column of a file is which column of its table. Capitals and blanks do not matter,
 * which is told.
 */
final class Header {
  private final TableSpec<?> spec;
  private final String file;
  private final IssueLog issues;
  private boolean usable = true;

  Header(TableSpec<?> spec, String file, IssueLog issues) {
    this.spec = spec;
    this.file = file;
    this.issues = issues;
  }

  /** One entry for each cell of the header; null = a column that is passed over. */
  @Nullable CellCache[] read(
      int line, String[] names, int count, FileHabit habit, HabitEvidence evidence) {
    @Nullable CellCache[] columns = new @Nullable CellCache[count];
    Set<String> seen = new HashSet<>();
    List<String> otherwise = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = OtherSpelling.plainName(names[i]);
      ColumnSpec column = spec.findColumn(name).orElse(null);
      if (!name.isBlank() && !seen.add(name)) {
        duplicate(line, names[i].strip());
      } else if (column == null) {
        unknown(line, names[i], i);
      } else {
        columns[i] = new CellCache(column, habit, evidence);
        if (!name.equals(names[i])) {
          otherwise.add(names[i]);
        }
      }
    }
    if (!otherwise.isEmpty()) {
      tellSpelling(line, otherwise);
    }
    for (ColumnSpec column : spec.columns()) {
      if (column.isNeeded() && !seen.contains(column.name())) {
        missing(line, column);
      }
    }
    return columns;
  }

  /** False when a column is missing or stands twice. */
  boolean isUsable() {
    return usable;
  }

  private void tellSpelling(int line, List<String> names) {
    String first = names.get(0);
    String more = names.size() == 1 ? "" : ", as are " + (names.size() - 1) + " more names";
    issues.add(
        new InputIssue(
            IssueCode.OTHER_SPELLING,
            Severity.WARNING,
            file,
            line,
            OtherSpelling.plainName(first),
            first,
            "is the column's name in another spelling" + more,
            "Read as " + OtherSpelling.plainName(first) + ".",
            "nothing need be done; the format writes names small, with _ for blanks."));
  }

  private void duplicate(int line, String name) {
    usable = false;
    issues.add(
        issue(
            IssueCode.DUPLICATE_COLUMN,
            Severity.REJECTED,
            line,
            name,
            "stands twice in the header",
            "File skipped.",
            "keep one of the two columns."));
  }

  private void missing(int line, ColumnSpec column) {
    usable = false;
    issues.add(
        issue(
            IssueCode.MISSING_COLUMN,
            Severity.REJECTED,
            line,
            column.name(),
            "is missing in the header",
            "File skipped.",
            "add the column: " + column.doc() + "."));
  }

  private void unknown(int line, String name, int index) {
    List<String> known = spec.columns().stream().map(ColumnSpec::name).toList();
    String fix =
        NearestName.suggest(name, known)
            .map(near -> "maybe " + near + ".")
            .orElse("columns of " + spec.name() + ": " + String.join(", ", known) + ".");
    boolean nameless = name.isBlank();
    issues.add(
        issue(
            IssueCode.UNKNOWN_COLUMN,
            Severity.WARNING,
            line,
            name.strip(),
            nameless
                ? "has no name in its column " + (index + 1)
                : "is not a column of " + spec.name(),
            "Column not used.",
            nameless ? "name the column or take it out." : fix));
  }

  private InputIssue issue(
      IssueCode code,
      Severity severity,
      int line,
      String column,
      String problem,
      String done,
      String fix) {
    return new InputIssue(code, severity, file, line, column, "", problem, done, fix);
  }
}
