package org.linewright.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.table.InputIssue.Severity;

class IssueLogTest {
  private final IssueLog log = new IssueLog();

  private void add(String file, int row, Severity severity) {
    log.add(
        new InputIssue(
            IssueCode.BAD_NUMBER, severity, file, row, "kits", "x", "is bad", "Row skipped.", ""));
  }

  @Test
  void issuesOfAFileComeByRow() {
    add("kits.csv", 9, Severity.REJECTED);
    add("bom.csv", 4, Severity.WARNING);
    add("kits.csv", 2, Severity.WARNING);
    assertThat(log.list()).extracting(InputIssue::row).containsExactly(2, 9, 4);
  }

  @Test
  void issuesBeyondTheLimitAreCountedAndKeepTheirWeight() {
    for (int row = 2; row < IssueLog.LIMIT + 2; row++) {
      add("kits.csv", row, Severity.WARNING);
    }
    assertThat(log.list()).hasSize(IssueLog.LIMIT);
    add("kits.csv", 5_000, Severity.REJECTED);
    add("kits.csv", 5_001, Severity.WARNING);
    add("kits.csv", 5_002, Severity.WARNING);

    List<InputIssue> issues = log.list();

    assertThat(issues).hasSize(IssueLog.LIMIT + 1);
    assertThat(issues.get(IssueLog.LIMIT))
        .hasToString(
            "IN-049 kits.csv: has 1 more rejections and 2 more warnings. Not listed."
                + " Fix: mend the listed ones first.");
    assertThat(issues.get(IssueLog.LIMIT).isRejected()).isTrue();
  }
}
