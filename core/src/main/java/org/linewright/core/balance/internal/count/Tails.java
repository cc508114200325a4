package org.linewright.core.balance.internal.count;

import java.util.Arrays;

/**
 * How many stations a task and all that follows it need at least: bound LM4 of Johnson (1988) as in
 * Scholl and Becker (2006), section 3.1, sharpened by the weight rules. A task must be done so many
 * stations before the end of the line.
 */
public final class Tails {
  private final TaskGraph graph;
  private final int takt;
  private final WeightRules rules;

  /** Time that must pass after a task, in takts times {@code takt}. */
  private final long[] rest;

  /** Stations that task i and its successors need. */
  final int[] stations;

  /** Tasks by falling {@link #stations}. */
  final int[] order;

  public Tails(TaskGraph graph, int takt, WeightRules rules) {
    this.graph = graph;
    this.takt = takt;
    this.rules = rules;
    this.rest = new long[graph.tasks];
    this.stations = new int[graph.tasks];
    Integer[] byFollowers = new Integer[graph.tasks];
    Arrays.setAll(byFollowers, i -> i);
    Arrays.sort(byFollowers, (a, b) -> Integer.compare(followers(a), followers(b)));
    for (int task : byFollowers) {
      fill(task);
    }
    this.order = byStations();
  }

  /** The most stations that a task and its successors need. */
  public int most() {
    return order.length == 0 ? 0 : stations[order[0]];
  }

  private int followers(int task) {
    int count = 0;
    for (int w = 0; w < graph.words; w++) {
      count += Long.bitCount(graph.after[task * graph.words + w]);
    }
    return count;
  }

  /** Sets the tail of a task whose successors have theirs. */
  private void fill(int task) {
    int[] following = following(task);
    long tail = 0;
    long work = 0;
    for (int follower : following) {
      work += graph.times[follower];
      tail = Math.max(tail, work + rest[follower]);
    }
    if (following.length > 0) {
      long last = (long) (stationsOf(following, -1) - 1) * takt;
      tail = Math.max(tail, last + graph.times[shortest(following)]);
    }
    long whole = (tail + takt - 1) / takt * takt;
    if (graph.times[task] + tail > whole) {
      tail = whole;
    }
    rest[task] = tail;
    int needed = (int) ((graph.times[task] + tail + takt - 1) / takt);
    stations[task] = Math.max(needed, stationsOf(following, task));
    rest[task] = Math.max(tail, (stations[task] - 1L) * takt);
  }

  /** The successors by falling tail. */
  private int[] following(int task) {
    Integer[] list = new Integer[followers(task)];
    int size = 0;
    for (int i = 0; i < graph.tasks; i++) {
      if (TaskGraph.has(graph.after, task * graph.words, i)) {
        list[size++] = i;
      }
    }
    Arrays.sort(list, (a, b) -> Long.compare(rest[b], rest[a]));
    return Arrays.stream(list).mapToInt(Integer::intValue).toArray();
  }

  private int shortest(int[] list) {
    return Arrays.stream(list).max().orElseThrow();
  }

  private int stationsOf(int[] list, int also) {
    long[] sums = new long[rules.rules];
    for (int task : list) {
      add(task, sums);
    }
    if (also >= 0) {
      add(also, sums);
    }
    return rules.stations(sums);
  }

  private void add(int task, long[] sums) {
    for (int rule = 0; rule < rules.rules; rule++) {
      sums[rule] += rules.weights[task * rules.rules + rule];
    }
  }

  private int[] byStations() {
    Integer[] list = new Integer[graph.tasks];
    Arrays.setAll(list, i -> i);
    Arrays.sort(list, (a, b) -> Integer.compare(stations[b], stations[a]));
    return Arrays.stream(list).mapToInt(Integer::intValue).toArray();
  }
}
