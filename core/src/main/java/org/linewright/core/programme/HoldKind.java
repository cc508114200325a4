package org.linewright.core.programme;

import org.linewright.core.table.Coded;

/** What can hold a facility up. */
public enum HoldKind implements Coded {
  /** A crew is busy: with one more of it this opens earlier. */
  CREW("crew"),
  /** One activity waits for another. */
  LINK("link"),
  /** The money comes in too late. */
  CASH("cash"),
  /** An activity may not start before a day. */
  EARLIEST("earliest_date");

  private final String code;

  HoldKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
