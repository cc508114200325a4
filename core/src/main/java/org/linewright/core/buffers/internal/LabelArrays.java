package org.linewright.core.buffers.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is worked out label by label, for one stage or link. */
final class LabelArrays {
  private LabelArrays() {}

  /** What a link pays for each wait when it charges so much for each promise. */
  static double[] paid(int[] promises, double[] charges, int[] waits) {
    double[] paid = new double[waits.length];
    int y = 0;
    for (int x = 0; x < waits.length; x++) {
      while (y + 1 < promises.length && promises[y + 1] <= waits[x]) {
        y++;
      }
      paid[x] = -charges[y];
    }
    return paid;
  }

  /** The labels that cost more than so much; null when there is none. */
  static boolean @Nullable [] beyond(double[] values, double most) {
    boolean @Nullable [] out = null;
    for (int label = 0; label < values.length; label++) {
      if (values[label] > most) {
        out = out == null ? new boolean[values.length] : out;
        out[label] = true;
      }
    }
    return out;
  }

  /** The times above a time, or those up to it. */
  static boolean[] side(int[] times, int time, boolean above) {
    boolean[] out = new boolean[times.length];
    for (int label = 0; label < out.length; label++) {
      out[label] = above ? times[label] > time : times[label] <= time;
    }
    return out;
  }

  /** The values at some places. */
  static int[] picked(int[] values, int[] places) {
    int[] picked = new int[places.length];
    Arrays.setAll(picked, at -> values[places[at]]);
    return picked;
  }

  /** The values at some places. */
  static double[] picked(double[] values, int[] places) {
    double[] picked = new double[places.length];
    Arrays.setAll(picked, at -> values[places[at]]);
    return picked;
  }

  /** The cheapest promise of a stage whose wait is known. */
  static int cheapestPromise(
      StageGraph graph, int stage, int wait, int[] promises, double[] prices) {
    int most = Math.min(graph.longestPromise[stage], wait + graph.leadTime[stage]);
    int cheapest = most;
    double least = Double.POSITIVE_INFINITY;
    for (int label = prices.length - 1; label >= 0; label--) {
      int promise = promises[label];
      if (promise <= most) {
        double cost = graph.cost(stage, wait, promise) + prices[label];
        if (cost < least) {
          least = cost;
          cheapest = promise;
        }
      }
    }
    return cheapest;
  }

  /** The cheapest wait of a stage whose promise is known. */
  static int cheapestWait(StageGraph graph, int stage, int promise, int[] waits, double[] prices) {
    int fewest = Math.max(graph.inboundTime[stage], promise - graph.leadTime[stage]);
    int cheapest = fewest;
    double least = Double.POSITIVE_INFINITY;
    for (int label = 0; label < prices.length; label++) {
      int wait = waits[label];
      if (wait >= fewest) {
        double cost = graph.cost(stage, wait, promise) + prices[label];
        if (cost < least) {
          least = cost;
          cheapest = wait;
        }
      }
    }
    return cheapest;
  }
}
