package org.linewright.core.plant.supply;

import org.linewright.core.table.Coded;

/** What candidates may have in common, so that they stop together. */
public enum CommonCause implements Coded {
  COUNTRY("country"),
  TIER2_COUNTRY("tier2_country"),
  ROUTE("route"),
  REGIME("regime"),
  SUPPLIER("supplier");

  private final String code;

  CommonCause(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
