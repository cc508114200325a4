package org.linewright.core.balance;

/**
 * A balance with the fewest stations found.
 *
 * @param stations how many there are
 * @param bound no balance has fewer
 * @param rule which bound of all tasks says so; {@code search} = shown by exhausting all others
 * @param stationOf station of each task, from 0
 * @param steps sets of tasks that were looked at
 */
public record LineCount(int stations, int bound, String rule, int[] stationOf, long steps) {
  /** True if no balance has fewer stations. */
  public boolean isProven() {
    return stations == bound;
  }
}
