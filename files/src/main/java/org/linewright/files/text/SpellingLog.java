package org.linewright.files.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
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
  /** Told together, in this order, where there are several. */
  private static final Map<Kind, String> HABITS = habitWords();

  private static Map<Kind, String> habitWords() {
    Map<Kind, String> words = new EnumMap<>(Kind.class);
    words.put(Kind.DECIMAL_COMMA, "decimal comma");
    words.put(Kind.GROUPS, "digits in groups");
    words.put(Kind.YEAR_FIRST, "dates without dashes");
    words.put(Kind.DAY_FIRST, "dates day first");
    words.put(Kind.MONTH_FIRST, "dates month first");
    words.put(Kind.DAY_NUMBER, "dates as day numbers");
    return words;
  }

  private final String file;
  private final IssueLog issues;
  private final Map<Kind, Seen> seen = new EnumMap<>(Kind.class);
  private char separator = ',';
  private String encoding = "";

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

  /** Says how the file as a whole is written; {@code name} of its encoding is empty for UTF-8. */
  void file(char character, String name) {
    separator = character;
    encoding = name;
  }

  public void add(int line, String column, String cell, OtherSpelling other) {
    Seen kind = seen.computeIfAbsent(other.kind(), first -> new Seen(line, column, cell, other));
    kind.columns.add(column);
    kind.count++;
  }

  public void tell() {
    List<String> habits = habits();
    if (habits.size() == 1 && seen.keySet().stream().noneMatch(HABITS::containsKey)) {
      boolean cells = separator != ',';
      tellFile(
          cells ? "has its cells separated by " + mark(separator) : "is written in " + encoding,
          cells
              ? "nothing need be done; the format separates them by commas."
              : "nothing need be done; the format is written in UTF-8.");
    } else if (habits.size() > 1) {
      tellFile(
          "is written with " + String.join(", ", habits),
          "nothing need be done, if that is how it was meant.");
    }
    boolean together = habits.size() > 1;
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
            default -> {
              if (!together || !HABITS.containsKey(kind)) {
                tellSpelling(kind, first);
              }
            }
          }
        });
  }

  /** How the file is written, beginning with what holds for all of it. */
  private List<String> habits() {
    List<String> habits = new ArrayList<>();
    if (separator != ',') {
      habits.add(mark(separator));
    }
    if (!encoding.isEmpty()) {
      habits.add(encoding);
    }
    HABITS.forEach(
        (kind, words) -> {
          Seen cells = seen.get(kind);
          if (cells != null) {
            habits.add(words + " (" + cells.cell + " is " + cells.first.read() + ")");
          }
        });
    return habits;
  }

  private static String mark(char separator) {
    return separator == '\t' ? "tabs" : String.valueOf(separator);
  }

  private void tellFile(String problem, String fix) {
    issues.add(
        new InputIssue(
            IssueCode.OTHER_SPELLING, Severity.WARNING, file, 0, "", "", problem, "Read so.", fix));
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
