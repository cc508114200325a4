package org.linewright.core.balance;

import org.jspecify.annotations.Nullable;
import org.linewright.core.table.Column;
import org.linewright.core.table.TableInfo;

/**
 * A task at its station.
 *
 * @param task its name
 * @param seconds its longest time in a variant; of the weighted mix the mean
 * @param zone where it must be done
 * @param station where it is done
 * @param before where it was done, when a former balance is kept
 */
@TableInfo(name = "tasks", doc = "Tasks")
public record PlacedTask(
    @Column(doc = "task") String task,
    @Column(doc = "its longest time in a variant; of the mean of a mix its mean") double seconds,
    @Column(doc = "zone in which it must be done; empty = any") @Nullable String zone,
    @Column(doc = "where it is done") String station,
    @Column(doc = "where it was done, with `--keep`") @Nullable String before) {
  /** True if it had another station. */
  public boolean isMoved() {
    return before != null && !before.equals(station);
  }
}
