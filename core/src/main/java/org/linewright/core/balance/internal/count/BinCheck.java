package org.linewright.core.balance.internal.count;

import java.util.Arrays;

/**
 * Whether the open tasks, without their links, fit into the stations that are left (bin packing):
 * first fit of the longest, then the exact completion of bin after bin (Martello and Toth 1990;
 * Korf 2003) within a budget of steps. What does not pack cannot be balanced. What was found of a
 * collection of times is remembered, so that it is found once for all sets of tasks alike. Not
 * thread-safe.
 */
final class BinCheck {
  private static final int STEPS = 3000;
  private static final int TRIALS = 500;
  private static final double WORTH_IT = 0.02;

  private final TaskGraph graph;
  private final int takt;

  /** Times, falling and different, and which of them a task has. */
  private final int[] sizes;

  private final int[] sizeOf;

  /** First task of each size. */
  private final int[] first;

  private final int[] counts;
  private final int[] room;

  /** The tasks left, those of one size alike: the lowest numbers stand for them. */
  private final long[] left;

  /** Of each collection: too few stations (depth), enough stations (parent); 0 = not known. */
  private final StateStore known;

  private int different;
  private int smallest;
  private int steps;
  private boolean full;
  private long tried;
  private long failed;

  BinCheck(TaskGraph graph, int takt, long bytes) {
    this.graph = graph;
    this.takt = takt;
    this.sizes = new int[graph.tasks];
    this.sizeOf = new int[graph.tasks];
    this.first = new int[graph.tasks];
    this.counts = new int[graph.tasks];
    this.room = new int[graph.tasks];
    this.left = new long[graph.words];
    this.known = new StateStore(graph.words, bytes);
    for (int task = 0; task < graph.tasks; task++) {
      if (different == 0 || sizes[different - 1] != graph.times[task]) {
        first[different] = task;
        sizes[different++] = graph.times[task];
      }
      sizeOf[task] = different - 1;
    }
  }

  /** True if it is certain that the open tasks do not fit; it stops trying where that never is. */
  boolean cannotFit(long[] done, int stations) {
    if (full || (tried > TRIALS && failed < WORTH_IT * tried)) {
      return false;
    }
    tried++;
    long waste = (long) stations * takt - collect(done);
    if (firstFits(stations)) {
      return false;
    }
    steps = 0;
    boolean fits = pack(0, stations, waste);
    if (fits || steps >= STEPS) {
      return false;
    }
    failed++;
    return true;
  }

  /** Counts the open tasks by size and gives their time. */
  private long collect(long[] done) {
    Arrays.fill(counts, 0, different, 0);
    Arrays.fill(left, 0);
    long work = 0;
    for (int task = 0; task < graph.tasks; task++) {
      if (!TaskGraph.has(done, 0, task)) {
        add(sizeOf[task]);
        work += graph.times[task];
        smallest = sizeOf[task];
      }
    }
    return work;
  }

  private void add(int size) {
    int task = first[size] + counts[size]++;
    left[task >> 6] |= 1L << task;
  }

  private void remove(int size) {
    int task = first[size] + --counts[size];
    left[task >> 6] &= ~(1L << task);
  }

  private boolean firstFits(int stations) {
    int used = 0;
    for (int size = 0; size < different; size++) {
      for (int copy = 0; copy < counts[size]; copy++) {
        int bin = 0;
        while (bin < used && room[bin] < sizes[size]) {
          bin++;
        }
        if (bin == used) {
          if (used == stations) {
            return false;
          }
          room[used++] = takt;
        }
        room[bin] -= sizes[size];
      }
    }
    return true;
  }

  /** Opens a bin with the longest task that is left. */
  private boolean pack(int from, int bins, long waste) {
    int longest = from;
    while (longest < different && counts[longest] == 0) {
      longest++;
    }
    if (longest == different) {
      return true;
    }
    if (bins == 0) {
      return false;
    }
    int state = known.add(left);
    if (state == StateStore.FULL) {
      full = true;
      return true;
    }
    int enough = known.parent(state);
    if (enough > 0 && enough <= bins) {
      return true;
    }
    if (known.depth(state) >= bins) {
      return false;
    }
    remove(longest);
    boolean fits = fill(longest, takt - sizes[longest], bins, waste, (int) Math.min(takt, waste));
    add(longest);
    if (!full && (fits || steps < STEPS)) {
      known.reach(state, fits ? known.depth(state) : bins, fits ? bins : known.parent(state));
    }
    return fits;
  }

  /**
   * Fills the bin with tasks not longer than {@code sizes[from]}. When a task was tried in vain,
   * the bin without it must hold more than with it alone: otherwise the two could change places.
   */
  private boolean fill(int from, int slack, int bins, long waste, int mostSlack) {
    if (++steps >= STEPS) {
      return false;
    }
    boolean filled = true;
    int limit = mostSlack;
    for (int size = from; size <= smallest; size++) {
      if (counts[size] > 0 && sizes[size] <= slack) {
        filled = false;
        remove(size);
        boolean fits = fill(size, slack - sizes[size], bins, waste, limit);
        add(size);
        if (fits) {
          return true;
        }
        limit = Math.min(limit, slack - sizes[size] - 1);
        if (limit < 0) {
          return false;
        }
      }
    }
    return filled && slack <= limit && pack(0, bins - 1, waste - slack);
  }
}
