package org.linewright.core.programme;

import org.linewright.core.table.Coded;

/** How far an activity is on the plan date. */
public enum ActivityState implements Coded {
  /** Nothing of it is done. */
  PLANNED("planned"),
  /** Some of it is done; it goes on with what remains. */
  BEGUN("begun"),
  /** All of it is done. */
  DONE("done");

  private final String code;

  ActivityState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
