package org.linewright.core.buffers.internal;

import java.util.BitSet;

/**
 * The times that some best placement consists of. The cost is concave and grows with what stages
 * wait, so a corner of all feasible times is best: there each promise equals what must be promised
 * outside, or what a taker waits, or wait + lead time, and each wait equals the inbound time, a
 * giver's promise, or a promise - lead time. The labels are all times that such equations reach.
 *
 * @param waits ascending, {@code [stage][label]}
 * @param promises ascending, {@code [stage][label]}
 */
record TimeLabels(int[][] waits, int[][] promises) {

  static TimeLabels of(StageGraph graph, int[] longestService) {
    BitSet[] waits = new BitSet[graph.size];
    BitSet[] promises = new BitSet[graph.size];
    for (int stage = 0; stage < graph.size; stage++) {
      waits[stage] = new BitSet();
      waits[stage].set(graph.inboundTime[stage]);
      promises[stage] = new BitSet();
      if (longestService[stage] <= graph.longestPromise[stage]) {
        promises[stage].set(longestService[stage]);
      }
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int at = 0; at < 2 * graph.size; at++) {
        int place = at < graph.size ? at : 2 * graph.size - 1 - at;
        grows |= grow(graph, graph.sequence[place], waits, promises);
      }
    }
    return new TimeLabels(lists(waits), lists(promises));
  }

  private static boolean grow(StageGraph graph, int stage, BitSet[] waits, BitSet[] promises) {
    BitSet wait = waits[stage];
    BitSet promise = promises[stage];
    int before = wait.cardinality() + promise.cardinality();
    int lead = graph.leadTime[stage];
    for (int link : graph.into[stage]) {
      wait.or(promises[graph.from[link]]);
    }
    for (int link : graph.outOf[stage]) {
      promise.or(waits[graph.to[link]]);
    }
    for (int time = promise.nextSetBit(lead); time >= 0; time = promise.nextSetBit(time + 1)) {
      wait.set(time - lead);
    }
    clip(wait, graph.inboundTime[stage], graph.longestWait[stage]);
    for (int time = wait.nextSetBit(0); time >= 0; time = wait.nextSetBit(time + 1)) {
      promise.set(time + lead);
    }
    clip(promise, 0, graph.longestPromise[stage]);
    return wait.cardinality() + promise.cardinality() > before;
  }

  private static void clip(BitSet times, int least, int most) {
    times.clear(0, least);
    times.clear(most + 1, Math.max(most + 1, times.length()));
  }

  private static int[][] lists(BitSet[] sets) {
    int[][] lists = new int[sets.length][];
    for (int stage = 0; stage < sets.length; stage++) {
      lists[stage] = sets[stage].stream().toArray();
    }
    return lists;
  }
}
