package org.linewright.files.text;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.linewright.core.table.InputIssue;
import org.linewright.core.table.InputIssue.Severity;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.IssueLog;
import org.linewright.core.table.OtherSpelling;
import org.linewright.core.table.OtherSpelling.Kind;

/**
 * Tells once for a file, not for each cell, what is written in another way than the format says.
 */
public final class SpellingLog {
  private final String file;
  private final IssueLog issues;
  private final Map<Kind, Seen> seen = new EnumMap<>(Kind.class);
  private char separator = ',';

  /** The first cell of a kind, and how many there are. */
  private static final class Seen {
    private final int line;
    private final String column;
    private final String cell;
    private final OtherSpelling first;
    private final Set<String> columns = new LinkedHashSet<>();
    private int count;

    private Seen(int line, String column, String cell, OtherSpelling first) {
      this.line = line;
      this.column = column;
      this.cell = cell;
      this.first = first;
    }

    private String more() {
      return count == 1 ? "" : ", " + count + " cells in all, in " + String.join(", ", columns);
    }
  }

  public SpellingLog(String file, IssueLog issues) {
    this.file = file;
    this.issues = issues;
  }

  void separator(char character) {
    separator = character;
  }

  public void add(int line, String column, String cell, OtherSpelling other) {
    Seen kind = seen.computeIfAbsent(other.kind(), first -> new Seen(line, column, cell, other));
    kind.columns.add(column);
    kind.count++;
  }

  public void tell() {
    if (separator != ',') {
      issues.add(
          new InputIssue(
              IssueCode.OTHER_SPELLING,
              Severity.WARNING,
              file,
              0,
              "",
              "",
              "has its cells separated by " + (separator == ';' ? ";" : "tabs"),
              "Read so.",
              "nothing need be done; the format separates them by commas."));
    }
    boolean commas = separator == ';' || seen.containsKey(Kind.DECIMAL_COMMA);
    seen.forEach(
        (kind, first) -> {
          switch (kind) {
            case ROUNDED -> tellRounded(first);
            case MAYBE_GROUP -> {
              if (commas) {
                tellGroup(first);
              }
            }
            case ROUNDED_OR_GROUP -> {
              if (commas) {
                tellGroup(first);
              } else {
                tellRounded(first);
              }
            }
            default -> tellSpelling(kind, first);
          }
        });
  }

  private void tellSpelling(Kind kind, Seen first) {
    tell(
        IssueCode.OTHER_SPELLING,
        Severity.WARNING,
        first,
        kind.problem(),
        "Read as " + first.first.read() + ".",
        "nothing need be done; the format writes " + first.first.read() + ".");
  }

  private void tellRounded(Seen first) {
    tell(
        IssueCode.ROUNDED,
        Severity.WARNING,
        first,
        Kind.ROUNDED.problem(),
        "Rounded to " + first.first.read() + ".",
        "an amount in whole hundredths; maybe count a cheap part by the hundred, and its price"
            + " so.");
  }

  private void tellGroup(Seen first) {
    tell(
        IssueCode.BAD_NUMBER,
        Severity.REJECTED,
        first,
        "can mean "
            + first.cell.replace(".", "")
            + " or "
            + first.first.read()
            + " in a file that writes decimals with a comma",
        "File not used.",
        "no dot for thousands, a dot for decimals.");
  }

  private void tell(
      IssueCode code, Severity severity, Seen first, String problem, String done, String fix) {
    issues.add(
        new InputIssue(
            code,
            severity,
            file,
            first.line,
            first.column,
            first.cell,
            problem + first.more(),
            done,
            fix));
  }
}
