package org.linewright.cli.print;

import java.util.List;
import org.linewright.answers.format.Cells;
import org.linewright.core.table.InputIssue;

/**
 * Tells the issues of an input on standard error.
 *
 * @param terminal where the command runs
 * @param asked what to type behind {@code linewright check} to see all of them; empty = the input
 *     is no plant, so that nothing shows more
 */
public record IssuePrinter(Terminal terminal, String asked) {
  private static final int MOST = 20;

  /** Tells the issues of another input than a plant folder. */
  public static IssuePrinter ofFile(Terminal terminal) {
    return new IssuePrinter(terminal, "");
  }

  /**
   * Tells warnings, or, when something is rejected, the rejections only.
   *
   * @throws Failure when something is rejected
   */
  public void tell(List<InputIssue> issues) {
    List<InputIssue> rejected = issues.stream().filter(InputIssue::isRejected).toList();
    if (!rejected.isEmpty()) {
      list(rejected, "rejections");
      throw new Failure(
          ExitCodes.REJECTED,
          "the input is rejected; no question is answered from it"
              + (asked.isEmpty() ? "" : "\nMaybe look at all of it: linewright check " + asked));
    }
    list(issues, "warnings");
  }

  private void list(List<InputIssue> issues, String what) {
    issues.stream().limit(MOST).forEach(issue -> terminal.say(issue.toString()));
    if (issues.size() > MOST) {
      terminal.say(
          "… "
              + Cells.grouped(issues.size() - MOST)
              + " more "
              + what
              + (asked.isEmpty() ? "" : ": linewright check " + asked + " shows all"));
    }
  }
}
