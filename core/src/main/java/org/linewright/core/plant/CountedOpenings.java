package org.linewright.core.plant;

import org.linewright.core.table.Coded;

/** Which openings of new facilities a plan counts on. */
public enum CountedOpenings implements Coded {
  /** Those that stand in the tables already. */
  NONE("none"),
  /** What table unlocks says, too, from the days on which the programme opens the facilities. */
  SCHEDULED("scheduled");

  private final String code;

  CountedOpenings(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
