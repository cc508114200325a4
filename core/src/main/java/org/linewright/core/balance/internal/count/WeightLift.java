package org.linewright.core.balance.internal.count;

import java.util.Arrays;

/**
 * Sharpens a weight rule by what these very times allow: the capacity becomes the greatest weight
 * that a takt can hold, then the weight of each task in turn is raised as far as the capacity
 * stands (sequential lifting). Each step is a knapsack over the takt, O(tasks × takt).
 *
 * <p>Worked example: takt 54, sixty tasks of 20 to 27, one of 15. LM3 gives the sixty a weight of 3
 * and capacity 6: 30 stations. A station with the 15 has room for one of the sixty only, so that
 * its weight can be raised from 0 to 3: 183/6, 31 stations.
 */
final class WeightLift {
  /** More steps than these are not worth it. */
  private static final long MOST_WORK = 40_000_000;

  private static final long MOST_WEIGHT = 1 << 30;

  private final int[] times;
  private final int takt;
  private final int[] held;

  WeightLift(int[] times, int takt) {
    this.times = times;
    this.takt = takt;
    this.held = new int[takt + 1];
  }

  /** True if lifting is cheap enough. */
  static boolean isWorthIt(int tasks, int takt) {
    return (long) tasks * tasks * takt <= MOST_WORK;
  }

  /** The rule with its capacity lowered and its weights raised. */
  WeightRules.Rule lift(WeightRules.Rule rule) {
    if (rule.capacity() * times.length >= MOST_WEIGHT) {
      return rule;
    }
    int[] weights = Arrays.stream(rule.weights()).mapToInt(Math::toIntExact).toArray();
    int capacity = most(weights, -1, takt);
    if (capacity == 0) {
      return rule;
    }
    for (int task = 0; task < weights.length; task++) {
      weights[task] = capacity - most(weights, task, takt - times[task]);
    }
    return new WeightRules.Rule(
        rule.name(), Arrays.stream(weights).asLongStream().toArray(), capacity);
  }

  /** The most weight of tasks but one that fits into so much time. */
  private int most(int[] weights, int without, int room) {
    int[] best = held;
    Arrays.fill(best, 0, room + 1, 0);
    for (int task = 0; task < times.length; task++) {
      int weight = weights[task];
      int time = times[task];
      if (task != without && weight > 0) {
        for (int at = room; at >= time; at--) {
          best[at] = Math.max(best[at], best[at - time] + weight);
        }
      }
    }
    return best[room];
  }
}
