package org.linewright.core.buffers.internal;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Improves a placement by trees: of some stages a random spanning tree of the links between them is
 * kept; every other link gets a time in between its giver's promise and its taker's wait that
 * neither may cross. What is left is a tree and solved exactly by the dynamic program of S. Graves,
 * S. Willems (2000); the placement that was there is among its choices, so it never gets worse. Not
 * thread-safe.
 */
final class TreeMoves {
  private final StageGraph graph;
  private final TimeLabels labels;
  private final StagePairs pairs;
  private final SplittableRandom random;
  private final int[] parentLink;
  private final int[] root;
  private final boolean[] isMember;
  private final boolean[] isOpen;
  private final int[] shortestWait;
  private final int[] longestPromise;
  private final int[][] waits;
  private final int[][] promises;
  private final double[][] folded;
  private final double[][] waitPrices;
  private final double[][] promisePrices;

  TreeMoves(StageGraph graph, TimeLabels labels, StagePairs pairs, SplittableRandom random) {
    this.graph = graph;
    this.labels = labels;
    this.pairs = pairs;
    this.random = random;
    parentLink = new int[graph.size];
    root = new int[graph.size];
    isMember = new boolean[graph.size];
    isOpen = new boolean[graph.size];
    shortestWait = new int[graph.size];
    longestPromise = new int[graph.size];
    waits = new int[graph.size][];
    promises = new int[graph.size][];
    folded = new double[graph.size][];
    waitPrices = new double[graph.size][];
    promisePrices = new double[graph.size][];
  }

  /** Stages around a random one, at most so many. */
  int[] ball(int most) {
    boolean[] seen = new boolean[graph.size];
    int[] ball = new int[Math.min(most, graph.size)];
    int count = 0;
    while (count < ball.length) {
      int start = random.nextInt(graph.size);
      while (seen[start]) {
        start = (start + 1) % graph.size;
      }
      int done = count;
      seen[start] = true;
      ball[count++] = start;
      for (; done < count && count < ball.length; done++) {
        int[] links = shuffledLinks(ball[done]);
        for (int at = 0; at < links.length && count < ball.length; at++) {
          int other =
              graph.from[links[at]] == ball[done] ? graph.to[links[at]] : graph.from[links[at]];
          if (!seen[other]) {
            seen[other] = true;
            ball[count++] = other;
          }
        }
      }
    }
    return ball;
  }

  private int[] shuffledLinks(int stage) {
    int[] links =
        Arrays.copyOf(graph.into[stage], graph.into[stage].length + graph.outOf[stage].length);
    System.arraycopy(
        graph.outOf[stage], 0, links, graph.into[stage].length, graph.outOf[stage].length);
    shuffle(links);
    return links;
  }

  private void shuffle(int[] values) {
    for (int at = values.length - 1; at > 0; at--) {
      int other = random.nextInt(at + 1);
      int value = values[at];
      values[at] = values[other];
      values[other] = value;
    }
  }

  /** Places the stages of a set anew; the others stay. */
  void improve(Incumbent best, int[] members) {
    int[] wait = best.waits().clone();
    int[] promise = best.promises().clone();
    int[] order = tree(members, wait, promise);
    for (int at = order.length - 1; at >= 0; at--) {
      fold(order[at], wait, promise);
    }
    for (int stage : order) {
      unfold(stage, wait, promise);
    }
    for (int stage : members) {
      isMember[stage] = false;
    }
    best.offer(wait, promise);
  }

  /** Chooses the tree and the times at the other links; gives the stages, parents first. */
  private int[] tree(int[] members, int[] wait, int[] promise) {
    int links = 0;
    for (int stage : members) {
      isMember[stage] = true;
      root[stage] = stage;
      parentLink[stage] = -1;
      shortestWait[stage] = graph.inboundTime[stage];
      longestPromise[stage] = graph.longestPromise[stage];
      links += graph.into[stage].length;
    }
    int[] inside = new int[links];
    int count = 0;
    for (int stage : members) {
      for (int link : graph.into[stage]) {
        int giver = graph.from[link];
        if (isMember[giver]) {
          inside[count++] = link;
        } else {
          shortestWait[stage] = Math.max(shortestWait[stage], promise[giver]);
        }
      }
      for (int link : graph.outOf[stage]) {
        if (!isMember[graph.to[link]]) {
          longestPromise[stage] = Math.min(longestPromise[stage], wait[graph.to[link]]);
        }
      }
    }
    inside = Arrays.copyOf(inside, count);
    shuffle(inside);
    int[][] around = new int[graph.size][0];
    boolean[] inTree = new boolean[inside.length];
    boolean isTightFirst = random.nextBoolean();
    for (int round = isTightFirst ? 0 : 1; round < 2; round++) {
      for (int at = 0; at < inside.length; at++) {
        int link = inside[at];
        boolean isTight = promise[graph.from[link]] == wait[graph.to[link]];
        if (!inTree[at] && (round == 1 || isTight)) {
          int one = rootOf(graph.from[link]);
          int other = rootOf(graph.to[link]);
          if (one != other) {
            root[one] = other;
            inTree[at] = true;
          }
        }
      }
    }
    for (int at = 0; at < inside.length; at++) {
      int link = inside[at];
      int giver = graph.from[link];
      int taker = graph.to[link];
      if (inTree[at]) {
        around[giver] = with(around[giver], link);
        around[taker] = with(around[taker], link);
      } else {
        int slack = wait[taker] - promise[giver];
        int between = promise[giver] + between(slack);
        longestPromise[giver] = Math.min(longestPromise[giver], between);
        shortestWait[taker] = Math.max(shortestWait[taker], between);
      }
    }
    return ordered(members, around);
  }

  /** One end or the other as often as anywhere in between. */
  private int between(int slack) {
    return random.nextBoolean() ? slack * random.nextInt(2) : random.nextInt(slack + 1);
  }

  private int rootOf(int stage) {
    int at = stage;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private static int[] with(int[] links, int link) {
    int[] more = Arrays.copyOf(links, links.length + 1);
    more[more.length - 1] = link;
    return more;
  }

  private int[] ordered(int[] members, int[][] around) {
    int[] order = new int[members.length];
    boolean[] seen = new boolean[graph.size];
    int count = 0;
    for (int first : members) {
      if (!seen[first]) {
        seen[first] = true;
        int done = count;
        order[count++] = first;
        for (; done < count; done++) {
          int stage = order[done];
          for (int link : around[stage]) {
            int other = graph.from[link] == stage ? graph.to[link] : graph.from[link];
            if (!seen[other]) {
              seen[other] = true;
              parentLink[other] = link;
              order[count++] = other;
            }
          }
        }
      }
    }
    for (int stage : order) {
      isOpen[stage] = false;
    }
    return order;
  }

  private void open(int stage, int[] wait, int[] promise) {
    if (!isOpen[stage]) {
      isOpen[stage] = true;
      waits[stage] =
          within(labels.waits()[stage], wait[stage], shortestWait[stage], Integer.MAX_VALUE);
      promises[stage] = within(labels.promises()[stage], promise[stage], 0, longestPromise[stage]);
      waitPrices[stage] = new double[waits[stage].length];
      promisePrices[stage] = new double[promises[stage].length];
    }
  }

  /** The labels between two times, and the time that is there. */
  private static int[] within(int[] times, int time, int least, int most) {
    int from = place(times, least);
    int to = most == Integer.MAX_VALUE ? times.length : place(times, most + 1);
    int at = Arrays.binarySearch(times, from, to, time);
    if (at >= 0) {
      return Arrays.copyOfRange(times, from, to);
    }
    int[] within = new int[to - from + 1];
    int before = -1 - at - from;
    System.arraycopy(times, from, within, 0, before);
    within[before] = time;
    System.arraycopy(times, from + before, within, before + 1, to - from - before);
    return within;
  }

  private static int place(int[] times, int time) {
    int at = Arrays.binarySearch(times, time);
    return at >= 0 ? at : -1 - at;
  }

  private void fold(int stage, int[] wait, int[] promise) {
    open(stage, wait, promise);
    int link = parentLink[stage];
    double weight = graph.weight[stage];
    int lead = graph.leadTime[stage];
    if (link < 0 || graph.from[link] == stage) {
      double[] least =
          pairs.overWaits(weight, lead, waits[stage], waitPrices[stage], promises[stage]);
      for (int y = 0; y < least.length; y++) {
        least[y] += promisePrices[stage][y];
      }
      folded[stage] = least;
      if (link >= 0) {
        int parent = graph.to[link];
        open(parent, wait, promise);
        addPromised(promises[stage], least, waits[parent], waitPrices[parent]);
      }
    } else {
      double[] least =
          pairs.overPromises(weight, lead, waits[stage], promises[stage], promisePrices[stage]);
      for (int x = 0; x < least.length; x++) {
        least[x] += waitPrices[stage][x];
      }
      folded[stage] = least;
      int parent = graph.from[link];
      open(parent, wait, promise);
      addWaited(waits[stage], least, promises[parent], promisePrices[parent]);
    }
  }

  /** A giver may promise what its taker waits, or less. */
  private static void addPromised(int[] promise, double[] cost, int[] wait, double[] prices) {
    double least = Double.POSITIVE_INFINITY;
    int y = 0;
    for (int x = 0; x < wait.length; x++) {
      for (; y < promise.length && promise[y] <= wait[x]; y++) {
        least = Math.min(least, cost[y]);
      }
      prices[x] += least;
    }
  }

  /** A taker may wait for what its giver promises, or longer. */
  private static void addWaited(int[] wait, double[] cost, int[] promise, double[] prices) {
    double least = Double.POSITIVE_INFINITY;
    int x = wait.length - 1;
    for (int y = promise.length - 1; y >= 0; y--) {
      for (; x >= 0 && wait[x] >= promise[y]; x--) {
        least = Math.min(least, cost[x]);
      }
      prices[y] += least;
    }
  }

  private void unfold(int stage, int[] wait, int[] promise) {
    int link = parentLink[stage];
    double[] costs = folded[stage];
    if (link < 0 || graph.from[link] == stage) {
      int most = link < 0 ? Integer.MAX_VALUE : wait[graph.to[link]];
      int best = -1;
      for (int y = 0; y < costs.length && promises[stage][y] <= most; y++) {
        best = best < 0 || costs[y] < costs[best] ? y : best;
      }
      promise[stage] = promises[stage][best];
      wait[stage] = cheapestWait(stage, promise[stage]);
    } else {
      int least = promise[graph.from[link]];
      int best = -1;
      for (int x = costs.length - 1; x >= 0 && waits[stage][x] >= least; x--) {
        best = best < 0 || costs[x] <= costs[best] ? x : best;
      }
      wait[stage] = waits[stage][best];
      promise[stage] = cheapestPromise(stage, wait[stage]);
    }
  }

  private int cheapestWait(int stage, int promise) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int x = 0; x < waits[stage].length; x++) {
      if (waits[stage][x] + graph.leadTime[stage] >= promise) {
        double cost = graph.cost(stage, waits[stage][x], promise) + waitPrices[stage][x];
        if (best < 0 || cost < least) {
          best = x;
          least = cost;
        }
      }
    }
    return waits[stage][best];
  }

  private int cheapestPromise(int stage, int wait) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int y = 0; y < promises[stage].length; y++) {
      if (promises[stage][y] <= wait + graph.leadTime[stage]) {
        double cost = graph.cost(stage, wait, promises[stage][y]) + promisePrices[stage][y];
        if (best < 0 || cost < least) {
          best = y;
          least = cost;
        }
      }
    }
    return promises[stage][best];
  }
}
