package org.linewright.core.buffers.internal;

import java.util.Arrays;

/**
 * Stages around a stage, with the prices of the whole at their edge: what a change within raises
 * the bound of the region by, it raises that of the whole by, at least.
 */
final class Region {
  private Region() {}

  /** Stages around one, the nearest first, at most so many. */
  static int[] around(StageGraph graph, int first, int most) {
    int[] found = new int[Math.min(most, graph.size)];
    boolean[] seen = new boolean[graph.size];
    found[0] = first;
    seen[first] = true;
    int count = 1;
    for (int done = 0; done < count && count < found.length; done++) {
      int stage = found[done];
      int links = graph.into[stage].length + graph.outOf[stage].length;
      for (int at = 0; at < links && count < found.length; at++) {
        boolean isInto = at < graph.into[stage].length;
        int other =
            isInto
                ? graph.from[graph.into[stage][at]]
                : graph.to[graph.outOf[stage][at - graph.into[stage].length]];
        if (!seen[other]) {
          seen[other] = true;
          found[count++] = other;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The prices of a region by itself: those of its links are free, those at its edge stay. */
  static LinkPrices of(StageGraph graph, LinkPrices prices, int[] members, StagePairs pairs) {
    boolean[] isMember = new boolean[graph.size];
    for (int stage : members) {
      isMember[stage] = true;
    }
    int[] links = graph.linksInside(members, isMember);
    StageGraph part = graph.part(members, links);
    int[][] waits = new int[members.length][];
    int[][] promises = new int[members.length][];
    double[][] waitPrices = new double[members.length][];
    double[][] promisePrices = new double[members.length][];
    for (int at = 0; at < members.length; at++) {
      int stage = members[at];
      waits[at] = prices.waits()[stage];
      promises[at] = prices.promises()[stage];
      waitPrices[at] = new double[0];
      promisePrices[at] = new double[0];
      for (int link : graph.into[stage]) {
        int giver = graph.from[link];
        if (!isMember[giver]) {
          waitPrices[at] =
              sum(
                  waitPrices[at],
                  LabelArrays.paid(prices.promises()[giver], prices.charges(link), waits[at]));
        }
      }
      for (int link : graph.outOf[stage]) {
        if (!isMember[graph.to[link]]) {
          promisePrices[at] = sum(promisePrices[at], prices.charges(link));
        }
      }
    }
    Boundary boundary = new Boundary(waits, waitPrices, promises, promisePrices);
    double[][] charges = new double[links.length][];
    Arrays.setAll(charges, at -> prices.charges(links[at]));
    return LinkPrices.of(part, new TimeLabels(waits, promises), boundary, charges, pairs);
  }

  private static double[] sum(double[] one, double[] other) {
    if (one.length == 0) {
      return other.clone();
    }
    double[] sum = one.clone();
    for (int at = 0; at < sum.length; at++) {
      sum[at] += other[at];
    }
    return sum;
  }
}
