package org.linewright.core.plant.risk;

import org.linewright.core.table.Coded;

/** How the times between shocks and the times down are distributed. */
public enum ShockDistribution implements Coded {
  /** Without memory, in continuous time. */
  EXPONENTIAL("exponential"),
  /** Without memory, day by day: each day has the same chance, 1 / mean. */
  GEOMETRIC("geometric"),
  /** Always the mean. */
  FIXED("fixed"),
  /** The first shock comes as with exponential, and nothing ever comes back. */
  PERMANENT("permanent");

  private final String code;

  ShockDistribution(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
