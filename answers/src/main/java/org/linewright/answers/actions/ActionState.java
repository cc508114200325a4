package org.linewright.answers.actions;

import org.linewright.core.table.Coded;

/** How an action stands. */
public enum ActionState implements Coded {
  /** It is to be done. */
  OPEN("open"),
  /** It was marked as done, and by the tables it still helps. */
  STILL_OPEN("still_open"),
  /** Somebody has decided not to do it. */
  IGNORED("ignored");

  private final String code;

  ActionState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
