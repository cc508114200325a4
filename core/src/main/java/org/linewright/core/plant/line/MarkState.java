package org.linewright.core.plant.line;

import org.linewright.core.table.Coded;

/** What was decided about an action. */
public enum MarkState implements Coded {
  /** It is to be done. */
  OPEN("open"),
  /** It was done. */
  DONE("done"),
  /** It will not be done. */
  IGNORED("ignored");

  private final String code;

  MarkState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
