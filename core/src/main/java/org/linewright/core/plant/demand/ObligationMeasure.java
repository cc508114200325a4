package org.linewright.core.plant.demand;

import org.linewright.core.table.Coded;

/** What an obligation is measured by. */
public enum ObligationMeasure implements Coded {
  /** Vehicles delivered in the window: at least the threshold. */
  VEHICLES("vehicles"),
  /** Localization points of each vehicle started in the window: at least the threshold. */
  POINTS("localization_points"),
  /** Percent of the vehicles started in the window that are of mode SKD: at most the threshold. */
  SKD_SHARE("skd_share"),
  /** Cost of the activities that have started by the last day: at least the threshold. */
  INVESTMENT("investment"),
  /** A facility is open on the last day. */
  OPENING("opening"),
  /** A type approval or permit holds through the last day. */
  APPROVAL("approval");

  private final String code;

  ObligationMeasure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True when it is held against a number. */
  public boolean needsThreshold() {
    return this != OPENING && this != APPROVAL;
  }
}
