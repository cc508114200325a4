package org.linewright.core.table;

/**
 * Something wrong with the input, told so that a planner can mend it: what, where, what was done,
 * how to fix it. Bad data is a value, never an exception or a log line.
 *
 * @param code stable code
 * @param severity {@link Severity#REJECTED} when something was not taken over
 * @param file file name relative to the plant folder, e.g. {@code kits.csv} or {@code
 *     scenarios/SC2.yaml}
 * @param row line number in the file, the header being 1; 0 = the whole file
 * @param column column name; empty = the whole row
 * @param value the offending text; empty when there is none
 * @param problem what is wrong, after {@code column = "value": }
 * @param done what was done about it, a sentence: {@code Row skipped.}
 * @param fix how to mend it
 */
public record InputIssue(
    IssueCode code,
    Severity severity,
    String file,
    int row,
    String column,
    String value,
    String problem,
    String done,
    String fix) {

  /** How much an issue matters. */
  public enum Severity {
    /** Something was not taken over; no question is answered from such a plant. */
    REJECTED,
    /** Questions are answered, but somebody should look: what was done about it is said. */
    WARNING
  }

  /** A table that contradicts itself or others as a whole, so that nothing is answered. */
  public static InputIssue contradiction(Table<?> table, String problem, String fix) {
    return new InputIssue(
        IssueCode.CONTRADICTION,
        Severity.REJECTED,
        table.file(),
        0,
        "",
        "",
        problem,
        "Nothing is answered.",
        fix);
  }

  public boolean isRejected() {
    return severity == Severity.REJECTED;
  }

  /** {@code IN-012 kits.csv:214 kits = "-3": must be 0 or more. Row skipped. Fix: …} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(code.code()).append(' ').append(file);
    if (row > 0) {
      text.append(':').append(row);
    }
    if (!column.isEmpty()) {
      text.append(' ').append(column);
      if (!value.isEmpty()) {
        text.append(" = \"").append(shortened(value)).append('"');
      }
      text.append(':');
    } else {
      text.append(':');
      if (!value.isEmpty()) {
        text.append(" \"").append(shortened(value)).append('"');
      }
    }
    text.append(' ').append(problem).append(". ").append(done);
    if (!fix.isEmpty()) {
      text.append(" Fix: ").append(fix);
    }
    return text.toString();
  }

  private static String shortened(String value) {
    String oneLine = value.replaceAll("\\p{Cntrl}", "?");
    return oneLine.length() <= 60 ? oneLine : oneLine.substring(0, 57) + "...";
  }
}
