package org.linewright.core.buffers.internal;

import java.util.Arrays;

/**
 * Stages and links as flat arrays; no cycles. Not to be changed.
 *
 * <p>A stage that waits x and promises y holds stock for {@code weight √(x + lead time - y)}.
 */
public final class StageGraph {
  final int size;
  final int[] leadTime;
  final int[] inboundTime;
  final double[] weight;
  final int[] from;
  final int[] to;

  /** Numbers of the links into each stage, and out of it. */
  final int[][] into;

  final int[][] outOf;

  /** Stages, givers before takers. */
  final int[] sequence;

  /** What a stage waits at most, and promises at most. */
  final int[] longestWait;

  final int[] longestPromise;

  /**
   * A network.
   *
   * @param longestService within which a stage must deliver outside, {@code [stage]}; MAX_VALUE =
   *     nothing is asked
   * @param weight money for the root of a unit of time, {@code [stage]}; 0 or more
   */
  public StageGraph(
      int[] leadTime,
      int[] inboundTime,
      int[] longestService,
      double[] weight,
      int[] from,
      int[] to) {
    this(leadTime, inboundTime, weight, from, to, inboundTime.clone(), longestService.clone());
    for (int stage : sequence) {
      for (int link : into[stage]) {
        longestWait[stage] = Math.max(longestWait[stage], longestPromise[from[link]]);
      }
      longestPromise[stage] = Math.min(longestPromise[stage], longestWait[stage] + leadTime[stage]);
    }
  }

  private StageGraph(
      int[] leadTime,
      int[] inboundTime,
      double[] weight,
      int[] from,
      int[] to,
      int[] longestWait,
      int[] longestPromise) {
    this.size = leadTime.length;
    this.leadTime = leadTime;
    this.inboundTime = inboundTime;
    this.weight = weight;
    this.from = from;
    this.to = to;
    this.into = byStage(to);
    this.outOf = byStage(from);
    this.sequence = sorted();
    this.longestWait = longestWait;
    this.longestPromise = longestPromise;
  }

  /**
   * A part of the network, with the links inside; its stages may wait and promise as long as in the
   * whole.
   *
   * @param members numbers of the stages
   * @param links numbers of the links between them
   */
  StageGraph part(int[] members, int[] links) {
    int[] place = new int[size];
    for (int at = 0; at < members.length; at++) {
      place[members[at]] = at;
    }
    double[] weights = new double[members.length];
    Arrays.setAll(weights, at -> weight[members[at]]);
    return new StageGraph(
        of(members, leadTime),
        of(members, inboundTime),
        weights,
        of(of(links, from), place),
        of(of(links, to), place),
        of(members, longestWait),
        of(members, longestPromise));
  }

  /** The values at some places. */
  static int[] of(int[] places, int[] values) {
    int[] picked = new int[places.length];
    Arrays.setAll(picked, at -> values[places[at]]);
    return picked;
  }

  /** Numbers of the links between members, {@code isMember[stage]}. */
  int[] linksInside(int[] members, boolean[] isMember) {
    int[] inside = new int[from.length];
    int count = 0;
    for (int stage : members) {
      for (int link : into[stage]) {
        if (isMember[from[link]]) {
          inside[count++] = link;
        }
      }
    }
    return Arrays.copyOf(inside, count);
  }

  private int[][] byStage(int[] end) {
    int[] count = new int[size];
    for (int stage : end) {
      count[stage]++;
    }
    int[][] links = new int[size][];
    Arrays.setAll(links, stage -> new int[count[stage]]);
    for (int link = end.length - 1; link >= 0; link--) {
      links[end[link]][--count[end[link]]] = link;
    }
    return links;
  }

  private int[] sorted() {
    int[] open = new int[size];
    int[] sorted = new int[size];
    int known = 0;
    for (int stage = 0; stage < size; stage++) {
      open[stage] = into[stage].length;
      if (open[stage] == 0) {
        sorted[known++] = stage;
      }
    }
    for (int done = 0; done < known; done++) {
      for (int link : outOf[sorted[done]]) {
        if (--open[to[link]] == 0) {
          sorted[known++] = to[link];
        }
      }
    }
    if (known < size) {
      throw new IllegalArgumentException("the links close a circle\nMaybe check first.");
    }
    return sorted;
  }

  /** Money in stock of a stage. */
  double cost(int stage, int wait, int promise) {
    return weight[stage] * Math.sqrt(wait + leadTime[stage] - promise);
  }

  /** The largest time that any stage may have to cover. */
  int longestTime() {
    int longest = 0;
    for (int stage = 0; stage < size; stage++) {
      longest = Math.max(longest, longestWait[stage] + leadTime[stage]);
    }
    return longest;
  }
}
