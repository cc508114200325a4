package org.linewright.core.balance;

import org.jspecify.annotations.Nullable;

/**
 * A task at its station.
 *
 * @param task its name
 * @param seconds its longest time in a variant; of the weighted mix the mean
 * @param zone where it must be done
 * @param station where it is done
 * @param before where it was done, when a former balance is kept
 */
public record PlacedTask(
    String task, double seconds, @Nullable String zone, String station, @Nullable String before) {
  /** True if it had another station. */
  public boolean isMoved() {
    return before != null && !before.equals(station);
  }
}
