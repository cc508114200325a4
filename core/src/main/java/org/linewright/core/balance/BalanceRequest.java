package org.linewright.core.balance;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be balanced.
 *
 * @param line the line
 * @param shares the variants, and for the weighted mix how many of each are built (any unit)
 * @param isWeighted the takt holds for the mean of the mix; otherwise for every variant
 * @param taktSeconds time for a vehicle at a station; 0 = as short as the stations allow
 * @param stations at most so many are used; 0 = as few as can be with a takt, all of the line
 *     without one
 * @param rules which task is bound to which station
 * @param effort how hard to search
 */
public record BalanceRequest(
    String line,
    Map<String, Double> shares,
    boolean isWeighted,
    double taktSeconds,
    int stations,
    BalanceRules rules,
    BalanceEffort effort) {
  public BalanceRequest {
    shares = Map.copyOf(new LinkedHashMap<>(shares));
  }

  /** True when a takt is given. */
  public boolean hasTakt() {
    return taktSeconds > 0;
  }
}
