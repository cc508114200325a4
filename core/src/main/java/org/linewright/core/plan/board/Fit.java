package org.linewright.core.plan.board;

import org.linewright.core.table.Coded;

/** Whether a run can be started on a line-day. */
public enum Fit implements Coded {
  /** Beside all else that the plan starts. */
  FREE("free"),
  /** If it is locked there: starts of other orders, or of the rest of its own, give way. */
  OTHERS_MOVE("others_move"),
  /** Not even if nothing but locks were started. */
  NO("no");

  private final String code;

  Fit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
