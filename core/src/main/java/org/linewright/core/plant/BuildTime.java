package org.linewright.core.plant;

import org.linewright.core.table.Coded;

/** When vehicles are built that are in time anyway. */
public enum BuildTime implements Coded {
  /** As late as the due day, less the slack days, allows. */
  JUST_IN_TIME("just_in_time"),
  /** As early as material and lines allow. */
  EARLY("early"),
  /** So that the lines are loaded evenly. */
  LEVEL("level");

  private final String code;

  BuildTime(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
