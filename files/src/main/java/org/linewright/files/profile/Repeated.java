package org.linewright.files.profile;

import org.linewright.core.table.Coded;

/** What becomes of rows of a file that have the same key. */
enum Repeated implements Coded {
  /** They contradict each other. */
  REFUSE("refuse"),
  /** Equal rows are one; others contradict each other. */
  ONCE("once"),
  /** Their numbers are added; rows that differ in something else contradict each other. */
  ADD("add");

  private final String code;

  Repeated(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
