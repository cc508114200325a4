package org.linewright.core.plant;

import org.linewright.core.table.Coded;

/** What the priority of an order weighs against money. */
public enum Priorities implements Coded {
  /**
   * Classes of priority come one after the other: nothing of a less urgent class may cost a more
   * urgent one a released vehicle, an on-time vehicle or a day; money decides within a class.
   */
  STRICT("strict"),
  /** Only money counts. */
  IGNORED("ignored");

  private final String code;

  Priorities(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
