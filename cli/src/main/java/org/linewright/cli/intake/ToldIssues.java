package org.linewright.cli.intake;

import java.util.List;
import java.util.Set;
import org.linewright.cli.print.ExitCodes;
import org.linewright.cli.print.Failure;
import org.linewright.cli.print.Terminal;
import org.linewright.core.table.InputIssue;

/** What is wrong with what comes, said on standard error: the first of many. */
final class ToldIssues {
  private static final int MOST = 20;

  private ToldIssues() {}

  /**
   * Goes on where no row is rejected.
   *
   * @throws Failure when one is, and told
   */
  static void check(List<InputIssue> issues, Terminal terminal) {
    if (issues.stream().anyMatch(InputIssue::isRejected)) {
      refuse(issues, terminal);
    }
  }

  /**
   * Tells what is wrong.
   *
   * @throws Failure always
   */
  static void refuse(List<InputIssue> issues, Terminal terminal) {
    List<InputIssue> rejected = issues.stream().filter(InputIssue::isRejected).toList();
    rejected.stream().limit(MOST).forEach(issue -> terminal.say(issue.toString()));
    if (rejected.size() > MOST) {
      terminal.say("… " + (rejected.size() - MOST) + " more rejections");
    }
    throw new Failure(ExitCodes.REJECTED, "nothing was written");
  }

  /** Tells warnings of the files that came. */
  static void warn(List<InputIssue> issues, Set<String> files, Terminal terminal) {
    issues.stream()
        .filter(issue -> files.contains(issue.file()))
        .limit(MOST)
        .forEach(issue -> terminal.say(issue.toString()));
  }
}
