package org.linewright.core.buffers.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Closes the gap that the prices leave: splits the times of a stage in two and bounds both halves,
 * the half with the lowest bound first. Where to split: of the times over which the prices are
 * undecided the few widest are tried in the region around their stage, and the one taken that lifts
 * the lower of the two bounds most. When the open halves fill the memory allowed, the newest is
 * taken first. Not thread-safe.
 *
 * <p>Tried and rejected: every split on the whole network (1,000 stages, 1,500 links, 50 s: gap 1.8
 * % instead of 1.0 %); clusters solved by themselves at fixed prices (the bound rose by less than
 * 0.02 %, for what the prices lose on long circles no cluster sees).
 */
final class Branching {
  private static final int TRIED = 8;
  private static final int REGION = 50;
  private static final int REGION_PASSES = 2;
  private static final long MOST_NUMBERS = 20_000_000;
  private static final double DECIDED = 0.02;

  private final StageGraph graph;
  private final Incumbent best;
  private final StagePairs pairs;
  private final Meter meter;
  private final Runnable improve;
  private final PriorityQueue<Part> open =
      new PriorityQueue<>(
          Comparator.comparingDouble((Part part) -> part.prices.bound())
              .thenComparing(part -> part.number));
  private final ArrayDeque<Part> newest = new ArrayDeque<>();
  private long numbers;
  private int parts;

  /** Part of all placements. */
  private record Part(LinkPrices prices, int number) {}

  /** A split: promises or waits of a stage, up to a time and beyond it. */
  private record Split(int stage, boolean isOfWaits, int time, double width) {}

  Branching(StageGraph graph, Incumbent best, StagePairs pairs, Meter meter, Runnable improve) {
    this.graph = graph;
    this.pairs = pairs;
    this.best = best;
    this.meter = meter;
    this.improve = improve;
  }

  /** Works until nothing is open or the effort is spent; gives a bound of all placements. */
  double close(LinkPrices root) {
    add(root);
    while (!meter.isOver()) {
      Part part = next();
      if (part == null) {
        return best.cost();
      }
      if (part.prices.bound() < LinkPrices.cutoff(best)) {
        split(part.prices);
      }
    }
    double lost = best.cost();
    for (Part part : open) {
      lost = Math.min(lost, part.prices.bound());
    }
    for (Part part : newest) {
      lost = Math.min(lost, part.prices.bound());
    }
    return lost;
  }

  private void add(LinkPrices prices) {
    if (prices.bound() < LinkPrices.cutoff(best)) {
      Part part = new Part(prices, parts++);
      long volume = prices.volume();
      numbers += volume;
      if (numbers > MOST_NUMBERS) {
        newest.push(part);
      } else {
        open.add(part);
      }
    }
  }

  private Part next() {
    Part part = newest.isEmpty() ? open.poll() : newest.pop();
    if (part != null) {
      numbers -= part.prices.volume();
    }
    return part;
  }

  private void split(LinkPrices prices) {
    Split chosen = null;
    double lift = Double.NEGATIVE_INFINITY;
    double most = LinkPrices.cutoff(best) - prices.bound();
    List<Split> splits = splits(prices);
    for (int at = 0; at < Math.min(TRIED, splits.size()) && !meter.isOver(); at++) {
      double gain = gain(prices, splits.get(at), most);
      if (gain > lift) {
        lift = gain;
        chosen = splits.get(at);
      }
    }
    if (chosen == null) {
      add(prices);
      return;
    }
    LinkPrices low = half(prices, chosen, true);
    LinkPrices high = half(prices, chosen, false);
    climb(low);
    climb(high);
    improve.run();
    add(low.bound() <= high.bound() ? high : low);
    add(low.bound() <= high.bound() ? low : high);
  }

  /** What a split raises the bound by, as far as the stages around it tell. */
  private double gain(LinkPrices prices, Split split, double most) {
    int[] members = Region.around(graph, split.stage, REGION);
    LinkPrices whole = Region.of(graph, prices, members, pairs);
    LinkPrices low = whole.copy();
    LinkPrices high = whole.copy();
    cut(low, 0, split, true);
    cut(high, 0, split, false);
    for (int pass = 0; pass < REGION_PASSES; pass++) {
      whole.pass();
      low.pass();
      high.pass();
    }
    double ofLow = Math.min(most, low.bound() - whole.bound());
    double ofHigh = Math.min(most, high.bound() - whole.bound());
    return Math.min(ofLow, ofHigh) + 0.1 * Math.max(ofLow, ofHigh);
  }

  private LinkPrices half(LinkPrices prices, Split split, boolean isLow) {
    LinkPrices half = prices.copy();
    cut(half, split.stage, split, isLow);
    pass(half);
    return half;
  }

  private static void cut(LinkPrices prices, int stage, Split split, boolean isLow) {
    if (split.isOfWaits) {
      prices.cutWaits(stage, split.time, isLow);
    } else {
      prices.cutPromises(stage, split.time, isLow);
    }
  }

  private void pass(LinkPrices prices) {
    if (prices.bound() < LinkPrices.cutoff(best)) {
      prices.forward(best);
    }
    if (prices.bound() < LinkPrices.cutoff(best)) {
      prices.backward(best);
    }
  }

  /** Passes for as long as they gain a good part of what is missing. */
  private void climb(LinkPrices prices) {
    double gain = 1;
    double missing = 1;
    while (gain > DECIDED * missing
        && prices.bound() < LinkPrices.cutoff(best)
        && !meter.isOver()) {
      double before = prices.bound();
      pass(prices);
      pass(prices);
      gain = prices.bound() - before;
      missing = LinkPrices.cutoff(best) - before;
    }
  }

  /** The splits of all stages, the most promising first. */
  private List<Split> splits(LinkPrices prices) {
    double near = DECIDED * (best.cost() - prices.bound());
    List<Split> splits = new ArrayList<>();
    for (int stage = 0; stage < graph.size; stage++) {
      int[] waits = prices.waits()[stage];
      if (waits.length > 1 && graph.into[stage].length > 0) {
        splits.add(split(stage, true, waits, prices.ofWait(stage), near));
      }
      int[] promises = prices.promises()[stage];
      if (promises.length > 1) {
        splits.add(split(stage, false, promises, prices.ofPromise(stage), near));
      }
    }
    splits.sort(
        Comparator.comparingDouble((Split split) -> -split.width)
            .thenComparing(Split::stage)
            .thenComparing(Split::isOfWaits));
    return splits;
  }

  private Split split(int stage, boolean isOfWaits, int[] times, double[] costs, double near) {
    double least = StagePairs.least(costs);
    int first = -1;
    int last = 0;
    for (int label = 0; label < times.length; label++) {
      if (costs[label] <= least + near) {
        first = first < 0 ? label : first;
        last = label;
      }
    }
    if (last == first) {
      // decided: off from the rest
      int at = Math.min(first, times.length - 2);
      return new Split(stage, isOfWaits, times[at], -1.0 / times.length);
    }
    double middle = 0.5 * (times[first] + times[last]);
    int at = first;
    while (at + 1 < last && times[at + 1] <= middle) {
      at++;
    }
    int links = isOfWaits ? graph.into[stage].length : graph.outOf[stage].length;
    double width = graph.weight[stage] * Math.sqrt(times[last] - times[first]);
    return new Split(stage, isOfWaits, times[at], width * links);
  }
}
