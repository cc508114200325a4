package org.linewright.answers.ask;

import java.util.List;
import org.linewright.core.table.InputIssue;

/** What was sent with a question has rejected rows; nothing is answered. */
public final class RejectedInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<InputIssue> issues;

  /**
   * A rejection.
   *
   * @param issues everything found
   */
  public RejectedInput(List<InputIssue> issues) {
    super("the input is rejected");
    this.issues = List.copyOf(issues);
  }

  public List<InputIssue> issues() {
    return issues;
  }
}
