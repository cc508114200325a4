package org.linewright.core.buffers.internal;

/** The best placement known. Not thread-safe. */
final class Incumbent {
  private final StageGraph graph;
  private final Boundary boundary;
  private int[] waits;
  private int[] promises;
  private double cost;

  /** All stages deliver at once: always possible. */
  Incumbent(StageGraph graph) {
    this(graph, Boundary.none(graph.size), graph.inboundTime.clone(), new int[graph.size]);
  }

  /** Begins with a placement. */
  Incumbent(StageGraph graph, Boundary boundary, int[] waits, int[] promises) {
    this.graph = graph;
    this.boundary = boundary;
    this.waits = waits;
    this.promises = promises;
    cost = cost(waits, promises);
  }

  double cost() {
    return cost;
  }

  int[] waits() {
    return waits;
  }

  int[] promises() {
    return promises;
  }

  /** Takes over a feasible placement, mended, when it is better. Changes the arrays given. */
  boolean offer(int[] otherWaits, int[] otherPromises) {
    mend(otherWaits, otherPromises);
    double other = cost(otherWaits, otherPromises);
    boolean isBetter = other < cost;
    if (isBetter) {
      waits = otherWaits.clone();
      promises = otherPromises.clone();
      cost = other;
    }
    return isBetter;
  }

  /** Promises as long as allowed, waits no longer than needed: never dearer. */
  private void mend(int[] wait, int[] promise) {
    for (int at = graph.size - 1; at >= 0; at--) {
      int stage = graph.sequence[at];
      int most = Math.min(graph.longestPromise[stage], wait[stage] + graph.leadTime[stage]);
      for (int link : graph.outOf[stage]) {
        most = Math.min(most, wait[graph.to[link]]);
      }
      if (!boundary.isPricedPromise(stage)) {
        promise[stage] = Math.max(promise[stage], most);
      }
    }
    for (int stage : graph.sequence) {
      int need = graph.inboundTime[stage];
      for (int link : graph.into[stage]) {
        need = Math.max(need, promise[graph.from[link]]);
      }
      if (!boundary.isPricedWait(stage)) {
        wait[stage] = need;
        promise[stage] = Math.min(promise[stage], need + graph.leadTime[stage]);
      }
    }
  }

  private double cost(int[] wait, int[] promise) {
    double sum = 0;
    for (int stage = 0; stage < graph.size; stage++) {
      sum += graph.cost(stage, wait[stage], promise[stage]);
      sum += boundary.price(stage, wait[stage], promise[stage]);
    }
    return sum;
  }
}
