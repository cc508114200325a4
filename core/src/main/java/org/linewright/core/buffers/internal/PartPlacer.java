package org.linewright.core.buffers.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Places the stock of stages that hang together. A tree is solved exactly at once. Else prices give
 * a bound and, read off on the way, placements, which trees improve; a network with more than a few
 * stages is improved further by solving the stages around one anew, the others staying; branching
 * closes the rest as far as the effort goes. Not thread-safe.
 */
final class PartPlacer {
  private static final int BALL = 400;
  private static final int WHOLE_TREES = 4;
  private static final int MOST_STALLS = 10;
  private static final double STALLS = 0.001;
  private static final long SEED = 1;
  private static final int SMALL = 150;
  private static final int NEAR = 60;
  private static final int MOST_TRIES = 40;
  private static final double PRICING = 0.2;
  private static final double SEARCHING = 0.3;
  private static final double NEAR_STEPS = 2e7;

  private final StageGraph graph;
  private final Meter meter;
  private final Incumbent best;
  private final TreeMoves moves;
  private final TimeLabels labels;
  private final StagePairs pairs;

  PartPlacer(StageGraph graph, int[] longestService, Meter meter) {
    this(graph, longestService, meter, new Incumbent(graph), SEED);
  }

  /** Begins with a placement. */
  PartPlacer(StageGraph graph, int[] longestService, Meter meter, Incumbent best, long seed) {
    this.graph = graph;
    this.meter = meter;
    this.best = best;
    labels = TimeLabels.of(graph, longestService);
    pairs = new StagePairs(graph.longestTime(), meter);
    moves = new TreeMoves(graph, labels, pairs, new SplittableRandom(seed));
  }

  int[] promises() {
    return best.promises();
  }

  double cost() {
    return best.cost();
  }

  /** Places the stock; gives a bound of all placements. */
  double search() {
    int[] all = new int[graph.size];
    Arrays.setAll(all, stage -> stage);
    moves.improve(best, all);
    if (graph.from.length < graph.size) {
      return best.cost();
    }
    for (int tree = 0; tree < WHOLE_TREES; tree++) {
      moves.improve(best, all);
    }
    LinkPrices prices = LinkPrices.of(graph, labels, pairs);
    boolean isSmall = graph.size <= SMALL;
    climb(prices, isSmall ? 1 : PRICING);
    int tries = 0;
    while (!isSmall && isOpen(prices) && tries < MOST_TRIES && meter.used() < PRICING + SEARCHING) {
      double before = best.cost();
      replace(moves.ball(NEAR));
      tries = best.cost() < before - 1e-4 * (before - prices.bound()) ? 0 : tries + 1;
    }
    if (!isOpen(prices) || meter.isOver()) {
      return isOpen(prices) ? prices.bound() : best.cost();
    }
    Runnable improve =
        isSmall ? () -> moves.improve(best, moves.ball(BALL)) : () -> replace(moves.ball(NEAR));
    return new Branching(graph, best, pairs, meter, improve).close(prices);
  }

  private void climb(LinkPrices prices, double share) {
    int stalls = 0;
    while (meter.used() < share && isOpen(prices) && stalls < MOST_STALLS) {
      double before = best.cost() - prices.bound();
      prices.forward(best);
      if (isOpen(prices)) {
        prices.backward(best);
      }
      moves.improve(best, moves.ball(BALL));
      moves.improve(best, moves.ball(BALL));
      double after = best.cost() - prices.bound();
      stalls = before - after < STALLS * after ? stalls + 1 : 0;
    }
  }

  /** Places some stages anew, all others staying. */
  private void replace(int[] members) {
    boolean[] isMember = new boolean[graph.size];
    for (int stage : members) {
      isMember[stage] = true;
    }
    int[] wait = best.waits();
    int[] promise = best.promises();
    int[] inbound = StageGraph.of(members, graph.inboundTime);
    int[] service = StageGraph.of(members, graph.longestPromise);
    for (int at = 0; at < members.length; at++) {
      for (int link : graph.into[members[at]]) {
        if (!isMember[graph.from[link]]) {
          inbound[at] = Math.max(inbound[at], promise[graph.from[link]]);
        }
      }
      for (int link : graph.outOf[members[at]]) {
        if (!isMember[graph.to[link]]) {
          service[at] = Math.min(service[at], wait[graph.to[link]]);
        }
      }
    }
    StageGraph part = graph.part(members, graph.linksInside(members, isMember));
    StageGraph near =
        new StageGraph(part.leadTime, inbound, service, part.weight, part.from, part.to);
    Incumbent there =
        new Incumbent(
            near,
            Boundary.none(near.size),
            StageGraph.of(members, wait),
            StageGraph.of(members, promise));
    double before = there.cost();
    new PartPlacer(near, service, meter.upTo(NEAR_STEPS), there, SEED).search();
    if (there.cost() < before) {
      int[] waits = wait.clone();
      int[] promises = promise.clone();
      for (int at = 0; at < members.length; at++) {
        waits[members[at]] = there.waits()[at];
        promises[members[at]] = there.promises()[at];
      }
      best.offer(waits, promises);
    }
  }

  private boolean isOpen(LinkPrices prices) {
    return prices.bound() < LinkPrices.cutoff(best);
  }
}
