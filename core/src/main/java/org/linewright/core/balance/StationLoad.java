package org.linewright.core.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station and what it does.
 *
 * @param station its name
 * @param zone its zone
 * @param tasks in the order of the line's work
 * @param seconds of the variant that has most to do here; of the weighted mix its mean
 * @param busiest that variant; the mix where it is a mean
 */
public record StationLoad(
    String station, @Nullable String zone, List<String> tasks, double seconds, String busiest) {
  public StationLoad {
    tasks = List.copyOf(tasks);
  }

  /** True if it does something. */
  public boolean isUsed() {
    return !tasks.isEmpty();
  }
}
