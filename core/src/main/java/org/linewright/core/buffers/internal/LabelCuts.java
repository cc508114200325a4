package org.linewright.core.buffers.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which labels stay when some are taken out. A taker waits for as long as its giver promises, and a
 * promise cannot exceed wait + lead time. Of equally cheap placements it is enough to keep the one
 * in which every wait is as short, then every promise as long, as the others allow.
 */
final class LabelCuts {
  private final StageGraph graph;
  private final Boundary boundary;
  private final int[][] waits;
  private final int[][] promises;
  private final boolean[] @Nullable [] outWaits;
  private final boolean[] @Nullable [] outPromises;
  private final int[] leastWait;
  private final int[] mostWait;
  private final int[] leastPromise;
  private final int[] mostPromise;

  LabelCuts(
      StageGraph graph,
      Boundary boundary,
      int[][] waits,
      int[][] promises,
      boolean[] @Nullable [] outWaits,
      boolean[] @Nullable [] outPromises) {
    this.graph = graph;
    this.boundary = boundary;
    this.waits = waits;
    this.promises = promises;
    this.outWaits = outWaits;
    this.outPromises = outPromises;
    leastWait = new int[graph.size];
    mostWait = new int[graph.size];
    leastPromise = new int[graph.size];
    mostPromise = new int[graph.size];
    Arrays.fill(mostWait, Integer.MAX_VALUE / 2);
    Arrays.fill(mostPromise, Integer.MAX_VALUE / 2);
  }

  /** Spreads what follows; false when a stage has no label left. */
  boolean spread() {
    boolean changes = true;
    while (changes) {
      changes = false;
      for (int at = 0; at < graph.size; at++) {
        int stage = graph.sequence[at];
        if (!tightenWait(stage) || !tightenPromise(stage)) {
          return false;
        }
      }
      for (int at = graph.size - 1; at >= 0; at--) {
        int stage = graph.sequence[at];
        int before = leastWait[stage] + leastPromise[stage];
        int most = mostWait[stage] + mostPromise[stage];
        if (!tightenPromise(stage) || !tightenWait(stage)) {
          return false;
        }
        changes |= leastWait[stage] + leastPromise[stage] > before;
        changes |= mostWait[stage] + mostPromise[stage] < most;
      }
    }
    return true;
  }

  private boolean tightenWait(int stage) {
    int least = Math.max(leastWait[stage], leastPromise[stage] - graph.leadTime[stage]);
    int most = boundary.isPricedWait(stage) ? Integer.MAX_VALUE : graph.inboundTime[stage];
    for (int link : graph.into[stage]) {
      least = Math.max(least, leastPromise[graph.from[link]]);
      most = Math.max(most, mostPromise[graph.from[link]]);
    }
    int[] span = span(waits[stage], outWaits[stage], least, Math.min(most, mostWait[stage]));
    leastWait[stage] = span[0];
    mostWait[stage] = span[1];
    return span[0] <= span[1];
  }

  private boolean tightenPromise(int stage) {
    int least =
        boundary.isPricedPromise(stage)
            ? 0
            : Math.min(graph.longestPromise[stage], leastWait[stage] + graph.leadTime[stage]);
    int most = Math.min(mostPromise[stage], mostWait[stage] + graph.leadTime[stage]);
    for (int link : graph.outOf[stage]) {
      least = Math.min(least, leastWait[graph.to[link]]);
      most = Math.min(most, mostWait[graph.to[link]]);
    }
    int[] span =
        span(promises[stage], outPromises[stage], Math.max(least, leastPromise[stage]), most);
    leastPromise[stage] = span[0];
    mostPromise[stage] = span[1];
    return span[0] <= span[1];
  }

  /** The first and last time within, that is not out; the first is larger when there is none. */
  private static int[] span(int[] times, boolean @Nullable [] out, int least, int most) {
    int first = 0;
    int last = times.length - 1;
    while (first <= last && (times[first] < least || (out != null && out[first]))) {
      first++;
    }
    while (last >= first && (times[last] > most || (out != null && out[last]))) {
      last--;
    }
    return first > last ? new int[] {1, 0} : new int[] {times[first], times[last]};
  }

  /** Places of the waits that stay. */
  int[] leftWaits(int stage) {
    return left(waits[stage], outWaits[stage], leastWait[stage], mostWait[stage]);
  }

  /** Places of the promises that stay. */
  int[] leftPromises(int stage) {
    return left(promises[stage], outPromises[stage], leastPromise[stage], mostPromise[stage]);
  }

  private static int[] left(int[] times, boolean @Nullable [] out, int least, int most) {
    int[] places = new int[times.length];
    int count = 0;
    for (int at = 0; at < times.length; at++) {
      if (times[at] >= least && times[at] <= most && (out == null || !out[at])) {
        places[count++] = at;
      }
    }
    return Arrays.copyOf(places, count);
  }
}
