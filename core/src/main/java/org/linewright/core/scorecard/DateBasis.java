package org.linewright.core.scorecard;

import org.linewright.core.table.Coded;

/** The day that a receipt is held against; where it is not given, the other one. */
public enum DateBasis implements Coded {
  REQUESTED("requested"),
  PROMISED("promised");

  private final String code;

  DateBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
