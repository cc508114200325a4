package org.linewright.core.intake;

import org.linewright.core.table.Coded;

/** What becomes of the rows that a table has when others come. */
public enum Writing implements Coded {
  /** Rows that do not come again go. */
  REPLACE("replace"),
  /** Rows that do not come again stay; those of the same key are changed. */
  UPDATE("update"),
  /** Rows that do not come again stay; those of the same key contradict each other. */
  APPEND("append");

  private final String code;

  Writing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
