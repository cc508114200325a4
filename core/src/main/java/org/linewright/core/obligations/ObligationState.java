package org.linewright.core.obligations;

import org.linewright.core.table.Coded;

/** How an obligation stands. */
public enum ObligationState implements Coded {
  /** It is kept. */
  MET("met"),
  /** It is not kept. */
  MISSED("missed"),
  /** Its window goes on after the horizon, and what is planned does not decide it. */
  OPEN("open");

  private final String code;

  ObligationState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
