package org.linewright.core.plant.risk;

import org.linewright.core.table.Coded;

/** What is not sure. */
public enum DoubtKind implements Coded {
  /** Days that a consignment comes late; drawn once. */
  LATE("late"),
  /** Chance that a consignment never comes. */
  LOST("lost"),
  /** Share of what is received of a part that can be used; drawn for each receipt. */
  YIELD("yield"),
  /** Share of its capacity that a line reaches; drawn for each day. */
  OUTPUT("output"),
  /** What is wanted of a contract or variant, as a share of the orders; drawn once. */
  DEMAND("demand");

  private final String code;

  DoubtKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
