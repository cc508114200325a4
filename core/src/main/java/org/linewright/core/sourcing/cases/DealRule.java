package org.linewright.core.sourcing.cases;

import org.linewright.core.table.Coded;

/** How the demand of a period is dealt to sources with target shares. */
public enum DealRule implements Coded {
  /** All of it to the source that is farthest below its share; of several the first. */
  WHOLE("whole"),
  /** To each its share, rounded up to whole multiples. */
  SPLIT("split");

  private final String code;

  DealRule(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
