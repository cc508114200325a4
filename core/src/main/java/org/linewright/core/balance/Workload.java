package org.linewright.core.balance;

import java.util.Arrays;

/**
 * Tasks with times and links: what is to be shared out among stations.
 *
 * @param times of the tasks, 0 or more, all in one unit
 * @param from earlier tasks of the links
 * @param to later tasks of the links, parallel to {@code from}
 */
public record Workload(int[] times, int[] from, int[] to) {
  public Workload {
    if (from.length != to.length) {
      throw new IllegalArgumentException(from.length + " links from, " + to.length + " to");
    }
    times = times.clone();
    from = from.clone();
    to = to.clone();
  }

  /** The longest time of a task; no takt is shorter. */
  public int longest() {
    return Arrays.stream(times).max().orElse(0);
  }

  /** The time of all tasks. */
  public long total() {
    return Arrays.stream(times).asLongStream().sum();
  }
}
