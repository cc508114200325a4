package org.linewright.core.plan;

import org.linewright.core.table.Coded;

/** How a plan is made. */
public enum Mode implements Coded {
  /**
   * Orders in the sequence priority, due day, quantity, file order: what a planner does by hand.
   */
  LIST("list"),
  /**
   * First every order that can be on time, in that sequence, then the rest; where priorities are
   * strict, class by class.
   */
  TWO("two"),
  /** The highest objective that a search finds, with a proven bound on any other plan's. */
  BEST("best");

  private final String code;

  Mode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
