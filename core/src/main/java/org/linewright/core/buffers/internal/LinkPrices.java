package org.linewright.core.buffers.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A lower bound of all placements, by prices on the links. The rule that a taker waits for as long
 * as its giver promises is lifted; in its place each link has a price for every promise of its
 * giver and every wait of its taker, and each stage pays for itself. A pass along the stages
 * ({@link #forward}, {@link #backward}) hands what a stage must pay at least for each of its times
 * evenly to its links, and the bound never falls: V. Kolmogorov, "Convergent tree-reweighted
 * message passing", IEEE PAMI 28(10), 2006, with stages as nodes and pairs (wait, promise) as their
 * labels. What the passes climb to is the bound of the linear program over the labels, which is
 * exact on trees, and wherever all stages in a circle are first or last of their chain.
 *
 * <p>Labels whose bound exceeds the best placement are taken out as the passes go. Waits need not
 * exceed what is promised, promises need not be shorter than what is waited for: such labels go,
 * too. Memory: links × labels. Longer than most classes: both passes keep the same books. Not
 * thread-safe.
 */
final class LinkPrices {
  private final StageGraph graph;
  private final Boundary boundary;
  private final StagePairs pairs;
  private int[][] waits;
  private int[][] promises;

  /** Prices at the edge of the part, {@code [stage][label]}; empty = none. */
  private final double[][] edgeWait;

  private final double[][] edgePromise;

  /** What a link charges its taker for a wait, {@code [link][label]}; falls with the wait. */
  private final double[][] toTaker;

  /** What a link charges its giver for a promise, {@code [link][label]}; grows with it. */
  private final double[][] toGiver;

  /** The least that all of a stage costs with a wait, {@code [stage][label]}, of the last pass. */
  private final double[][] ofWait;

  private final double[][] ofPromise;

  /** The two ways along the stages: what stages keep, what links are worth. */
  private final double[] keptBackward;

  private final double[] keptForward;
  private final double[] linkBackward;
  private final double[] linkForward;

  private double bound;
  private boolean isEmpty;

  private LinkPrices(StageGraph graph, Boundary boundary, StagePairs pairs) {
    this.graph = graph;
    this.boundary = boundary;
    this.pairs = pairs;
    edgeWait = boundary.waitPrices().clone();
    edgePromise = boundary.promisePrices().clone();
    toTaker = new double[graph.from.length][];
    toGiver = new double[graph.from.length][];
    ofWait = new double[graph.size][];
    ofPromise = new double[graph.size][];
    keptBackward = new double[graph.size];
    keptForward = new double[graph.size];
    linkBackward = new double[graph.from.length];
    linkForward = new double[graph.from.length];
    waits = new int[0][];
    promises = new int[0][];
  }

  /** All prices 0. */
  static LinkPrices of(StageGraph graph, TimeLabels labels, StagePairs pairs) {
    double[][] none = new double[graph.from.length][];
    for (int link = 0; link < none.length; link++) {
      none[link] = new double[labels.promises()[graph.from[link]].length];
    }
    return of(graph, labels, Boundary.none(graph.size), none, pairs);
  }

  /**
   * Each link charges its giver and pays the same to its taker.
   *
   * @param charges {@code [link][label of the giver's promise]}, rising
   */
  static LinkPrices of(
      StageGraph graph,
      TimeLabels labels,
      Boundary boundary,
      double[][] charges,
      StagePairs pairs) {
    LinkPrices prices = new LinkPrices(graph, boundary, pairs);
    prices.waits = labels.waits().clone();
    prices.promises = labels.promises().clone();
    for (int link = 0; link < graph.from.length; link++) {
      prices.toGiver[link] = charges[link];
      prices.toTaker[link] =
          LabelArrays.paid(
              prices.promises[graph.from[link]], charges[link], prices.waits[graph.to[link]]);
    }
    for (int stage = 0; stage < graph.size; stage++) {
      prices.ofWait[stage] = new double[prices.waits[stage].length];
      prices.ofPromise[stage] = prices.least(stage);
      prices.keptBackward[stage] = StagePairs.least(prices.ofPromise[stage]);
    }
    prices.bound = total(prices.keptBackward, prices.linkBackward);
    return prices;
  }

  /** What a link charges its giver after a pass back: prices of their own, whatever the taker. */
  double[] charges(int link) {
    return toGiver[link];
  }

  private double[] least(int stage) {
    double[] prices = promisePrices(stage);
    double[] least =
        pairs.overWaits(
            graph.weight[stage],
            graph.leadTime[stage],
            waits[stage],
            waitPrices(stage),
            promises[stage]);
    for (int label = 0; label < least.length; label++) {
      least[label] += prices[label];
    }
    return least;
  }

  /** A copy that shares what neither changes. */
  LinkPrices copy() {
    LinkPrices copy = new LinkPrices(graph, boundary, pairs);
    copyAll(edgeWait, copy.edgeWait);
    copyAll(edgePromise, copy.edgePromise);
    copy.waits = waits.clone();
    copy.promises = promises.clone();
    copyAll(toTaker, copy.toTaker);
    copyAll(toGiver, copy.toGiver);
    copyAll(ofWait, copy.ofWait);
    copyAll(ofPromise, copy.ofPromise);
    copyAll(keptBackward, copy.keptBackward);
    copyAll(keptForward, copy.keptForward);
    copyAll(linkBackward, copy.linkBackward);
    copyAll(linkForward, copy.linkForward);
    copy.bound = bound;
    copy.isEmpty = isEmpty;
    return copy;
  }

  @SuppressWarnings("SuspiciousSystemArraycopy") // two arrays of the same type
  private static void copyAll(Object from, Object to) {
    System.arraycopy(from, 0, to, 0, java.lang.reflect.Array.getLength(from));
  }

  /** No placement with these labels costs less. */
  double bound() {
    return isEmpty ? Double.POSITIVE_INFINITY : bound;
  }

  int[][] waits() {
    return waits;
  }

  int[][] promises() {
    return promises;
  }

  double[] ofWait(int stage) {
    return ofWait[stage];
  }

  double[] ofPromise(int stage) {
    return ofPromise[stage];
  }

  /** Numbers that are held, in about 8 bytes each. */
  long volume() {
    long volume = 0;
    for (int link = 0; link < toTaker.length; link++) {
      volume += toTaker[link].length + toGiver[link].length;
    }
    for (int stage = 0; stage < graph.size; stage++) {
      volume += 2L * (waits[stage].length + promises[stage].length);
    }
    return volume;
  }

  private double[] waitPrices(int stage) {
    double[] sum =
        boundary.isPricedWait(stage) ? edgeWait[stage].clone() : new double[waits[stage].length];
    for (int link : graph.into[stage]) {
      double[] price = toTaker[link];
      for (int label = 0; label < sum.length; label++) {
        sum[label] += price[label];
      }
    }
    return sum;
  }

  private double[] promisePrices(int stage) {
    double[] sum =
        boundary.isPricedPromise(stage)
            ? edgePromise[stage].clone()
            : new double[promises[stage].length];
    for (int link : graph.outOf[stage]) {
      double[] price = toGiver[link];
      for (int label = 0; label < sum.length; label++) {
        sum[label] += price[label];
      }
    }
    return sum;
  }

  /** The work at the links of a stage, in the measure of the pairs of its times. */
  private void countLinks(int stage) {
    pairs.count(
        4L * graph.into[stage].length * waits[stage].length
            + 4L * graph.outOf[stage].length * promises[stage].length);
  }

  /** Share of what a stage costs that it hands to each link ahead. */
  private double share(int stage) {
    return 1.0 / Math.max(1, Math.max(graph.into[stage].length, graph.outOf[stage].length));
  }

  /**
   * From givers to takers.
   *
   * @param best gets the placement that is read off on the way
   */
  void forward(@Nullable Incumbent best) {
    double now = total(keptBackward, linkBackward);
    double cutoff = best == null ? Double.POSITIVE_INFINITY : cutoff(best);
    double[] crossing = linkBackward.clone();
    boolean[] @Nullable [] out = new boolean[graph.size][];
    int[] wait = graph.inboundTime.clone();
    int[] promise = new int[graph.size];
    boolean isCut = false;
    for (int stage : graph.sequence) {
      now -= keptBackward[stage];
      for (int link : graph.into[stage]) {
        now += linkForward[link] - crossing[link];
        wait[stage] = Math.max(wait[stage], promise[graph.from[link]]);
      }
      countLinks(stage);
      double[] prices = promisePrices(stage);
      double[] least =
          pairs.overWaits(
              graph.weight[stage],
              graph.leadTime[stage],
              waits[stage],
              waitPrices(stage),
              promises[stage]);
      promise[stage] =
          LabelArrays.cheapestPromise(graph, stage, wait[stage], promises[stage], prices);
      for (int label = 0; label < least.length; label++) {
        least[label] += prices[label];
      }
      ofPromise[stage] = least;
      double least0 = StagePairs.least(least);
      now += least0;
      out[stage] = LabelArrays.beyond(least, cutoff - now + least0);
      isCut |= out[stage] != null;
      double share = share(stage);
      keptForward[stage] = (1 - share * graph.outOf[stage].length) * least0;
      now += keptForward[stage] - least0;
      for (int link : graph.outOf[stage]) {
        double[] old = toTaker[link];
        linkForward[link] = priceWaits(link, least, share);
        double worth =
            linkForward[link]
                + least(toTaker[link], old, ofWait[graph.to[link]], share(graph.to[link]));
        now += worth - crossing[link];
        crossing[link] = worth;
      }
    }
    bound = Math.max(bound, now);
    if (best != null) {
      best.offer(wait, promise);
    }
    if (isCut) {
      keep(new boolean[graph.size][], out);
    }
  }

  /** From takers to givers; otherwise as forward. */
  void backward(@Nullable Incumbent best) {
    double now = total(keptForward, linkForward);
    double cutoff = best == null ? Double.POSITIVE_INFINITY : cutoff(best);
    double[] crossing = linkForward.clone();
    boolean[] @Nullable [] out = new boolean[graph.size][];
    int[] wait = new int[graph.size];
    int[] promise = graph.longestPromise.clone();
    boolean isCut = false;
    for (int at = graph.size - 1; at >= 0; at--) {
      int stage = graph.sequence[at];
      now -= keptForward[stage];
      for (int link : graph.outOf[stage]) {
        now += linkBackward[link] - crossing[link];
        promise[stage] = Math.min(promise[stage], wait[graph.to[link]]);
      }
      countLinks(stage);
      double[] prices = waitPrices(stage);
      double[] least =
          pairs.overPromises(
              graph.weight[stage],
              graph.leadTime[stage],
              waits[stage],
              promises[stage],
              promisePrices(stage));
      wait[stage] = LabelArrays.cheapestWait(graph, stage, promise[stage], waits[stage], prices);
      for (int label = 0; label < least.length; label++) {
        least[label] += prices[label];
      }
      ofWait[stage] = least;
      double least0 = StagePairs.least(least);
      now += least0;
      out[stage] = LabelArrays.beyond(least, cutoff - now + least0);
      isCut |= out[stage] != null;
      double share = share(stage);
      keptBackward[stage] = (1 - share * graph.into[stage].length) * least0;
      now += keptBackward[stage] - least0;
      for (int link : graph.into[stage]) {
        double[] old = toGiver[link];
        linkBackward[link] = pricePromises(link, least, share);
        double worth =
            linkBackward[link]
                + least(toGiver[link], old, ofPromise[graph.from[link]], share(graph.from[link]));
        now += worth - crossing[link];
        crossing[link] = worth;
      }
    }
    bound = Math.max(bound, now);
    if (best != null) {
      best.offer(wait, promise);
    }
    if (isCut) {
      keep(out, new boolean[graph.size][]);
    }
  }

  /** There and back, for the bound alone. */
  void pass() {
    if (!isEmpty) {
      forward(null);
      backward(null);
    }
  }

  /** A placement must cost less than this to be of interest. */
  static double cutoff(Incumbent best) {
    return best.cost() - NetworkPlacer.EXACT * Math.abs(best.cost());
  }

  private static double total(double[] kept, double[] links) {
    return Arrays.stream(kept).sum() + Arrays.stream(links).sum();
  }

  /** Sets what a link charges its taker; gives what the link is worth. */
  private double priceWaits(int link, double[] least, double share) {
    int[] ofTaker = waits[graph.to[link]];
    int[] ofGiver = promises[graph.from[link]];
    double[] asked = toGiver[link];
    double[] price = new double[ofTaker.length];
    double cheapest = Double.POSITIVE_INFINITY;
    int y = 0;
    for (int x = 0; x < price.length; x++) {
      for (; y < ofGiver.length && ofGiver[y] <= ofTaker[x]; y++) {
        cheapest = Math.min(cheapest, share * least[y] - asked[y]);
      }
      price[x] = cheapest;
    }
    for (int x = 0; x < price.length; x++) {
      price[x] -= cheapest;
    }
    toTaker[link] = price;
    return cheapest;
  }

  private double pricePromises(int link, double[] least, double share) {
    int[] ofTaker = waits[graph.to[link]];
    int[] ofGiver = promises[graph.from[link]];
    double[] asked = toTaker[link];
    double[] price = new double[ofGiver.length];
    double cheapest = Double.POSITIVE_INFINITY;
    int x = ofTaker.length - 1;
    for (int y = price.length - 1; y >= 0; y--) {
      for (; x >= 0 && ofTaker[x] >= ofGiver[y]; x--) {
        cheapest = Math.min(cheapest, share * least[x] - asked[x]);
      }
      price[y] = cheapest;
    }
    for (int y = 0; y < price.length; y++) {
      price[y] -= cheapest;
    }
    toGiver[link] = price;
    return cheapest;
  }

  /** What the share of a stage is worth with new prices. */
  private static double least(double[] price, double[] old, double[] all, double share) {
    double least = Double.POSITIVE_INFINITY;
    for (int label = 0; label < price.length; label++) {
      least = Math.min(least, price[label] - old[label] + share * all[label]);
    }
    return least;
  }

  /** Takes out all waits of a stage on one side of a time. */
  void cutWaits(int stage, int time, boolean above) {
    boolean[] @Nullable [] out = new boolean[graph.size][];
    out[stage] = LabelArrays.side(waits[stage], time, above);
    keep(out, new boolean[graph.size][]);
  }

  /** Takes out all promises of a stage on one side of a time. */
  void cutPromises(int stage, int time, boolean above) {
    boolean[] @Nullable [] out = new boolean[graph.size][];
    out[stage] = LabelArrays.side(promises[stage], time, above);
    keep(new boolean[graph.size][], out);
  }

  /** Takes out labels, and all that can no longer be of use. */
  private void keep(boolean[] @Nullable [] outWaits, boolean[] @Nullable [] outPromises) {
    LabelCuts cuts = new LabelCuts(graph, boundary, waits, promises, outWaits, outPromises);
    if (!cuts.spread()) {
      isEmpty = true;
      return;
    }
    for (int stage = 0; stage < graph.size; stage++) {
      int[] left = cuts.leftWaits(stage);
      if (left.length < waits[stage].length) {
        waits[stage] = LabelArrays.picked(waits[stage], left);
        ofWait[stage] = LabelArrays.picked(ofWait[stage], left);
        if (boundary.isPricedWait(stage)) {
          edgeWait[stage] = LabelArrays.picked(edgeWait[stage], left);
        }
        for (int link : graph.into[stage]) {
          toTaker[link] = LabelArrays.picked(toTaker[link], left);
        }
      }
      left = cuts.leftPromises(stage);
      if (left.length < promises[stage].length) {
        promises[stage] = LabelArrays.picked(promises[stage], left);
        ofPromise[stage] = LabelArrays.picked(ofPromise[stage], left);
        if (boundary.isPricedPromise(stage)) {
          edgePromise[stage] = LabelArrays.picked(edgePromise[stage], left);
        }
        for (int link : graph.outOf[stage]) {
          toGiver[link] = LabelArrays.picked(toGiver[link], left);
        }
      }
    }
  }
}
