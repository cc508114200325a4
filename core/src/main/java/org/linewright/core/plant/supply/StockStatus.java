package org.linewright.core.plant.supply;

import org.linewright.core.table.Coded;

/** Whether goods can be used. */
public enum StockStatus implements Coded {
  /** At the plant, usable. */
  ON_HAND("on_hand"),
  /** Under way, usable from its day on. */
  IN_TRANSIT("in_transit"),
  /** At the plant, not through customs; usable from its day on. */
  UNCLEARED("uncleared"),
  /** Not to be used. */
  ON_HOLD("on_hold");

  private final String code;

  StockStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
