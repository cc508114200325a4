package org.linewright.core.programme.internal.list;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/**
 * Looks for the sequence of activities that gives the best schedule: a genetic search over
 * sequences with two-point crossover, each child improved by passes backward and forward until that
 * finds no more. Sources: S. Hartmann, "A competitive genetic algorithm for resource-constrained
 * project scheduling", Naval Research Logistics 45 (1998), for the crossover; Valls et al. (2005)
 * for the passes. What is not done: their crossover of peaks, several populations. The same seed
 * and count give the same schedule. One thread.
 */
public final class ListSearch {
  private static final int FAMILY = 40;

  /** After so many schedules without a better one another family is founded. */
  private static final int FRUITLESS = 10_000;

  private static final double SWAPS = 0.05;

  private final Graph graph;
  private final ForwardPass forward;
  private final BackwardPass backward;
  private final SplittableRandom random;
  private final int[][] lists;
  private final long[] scores = new long[FAMILY];
  private final int[] child;
  private final boolean[] taken;
  private final long[] keys;
  private final int[] start;
  private final int[] end;
  private final int[] rank;
  private long made;
  private long improved;

  /** First days of the best schedule; empty = none was found. */
  public int[] best = new int[0];

  /** Its objective. */
  public long objective = Long.MAX_VALUE;

  public ListSearch(Graph graph, long seed) {
    this.graph = graph;
    this.forward = new ForwardPass(graph);
    this.backward = new BackwardPass(graph);
    this.random = new SplittableRandom(seed);
    int size = graph.size;
    this.lists = new int[FAMILY][size];
    this.child = new int[size];
    this.taken = new boolean[size];
    this.keys = new long[size];
    this.start = new int[size];
    this.end = new int[size];
    this.rank = latest();
  }

  /** Last ends when each goal is ready as early as its links allow: what is urgent. */
  private int[] latest() {
    int size = graph.size;
    int[] ready = new int[graph.project.goals().size()];
    int last = 0;
    for (int a = 0; a < size; a++) {
      int over = graph.end(a, graph.head[a]);
      last = Math.max(last, over);
      for (int g = graph.goalFirst[a]; g < graph.goalFirst[a + 1]; g++) {
        ready[graph.goalOf[g]] = Math.max(ready[graph.goalOf[g]], over);
      }
    }
    int[] late = new int[size];
    int[] over = new int[size];
    for (int at = size - 1; at >= 0; at--) {
      int a = graph.order[at];
      int cap = last;
      for (int g = graph.goalFirst[a]; g < graph.goalFirst[a + 1]; g++) {
        cap = Math.min(cap, ready[graph.goalOf[g]]);
      }
      late[a] = graph.latest(a, cap, late, over);
      over[a] = graph.end(a, late[a]);
    }
    return over;
  }

  /** Takes a schedule that is known into account. */
  public void offer(int[] known) {
    System.arraycopy(known, 0, start, 0, known.length);
    sortByStart();
    score(child);
  }

  /**
   * Searches.
   *
   * @param schedules how many schedules are made at most, about
   * @param stale so many schedules without a better one end the search, too
   * @param bound a schedule as good as that ends the search
   * @param isOver asked now and then; true ends it
   */
  public void run(long schedules, long stale, long bound, BooleanSupplier isOver) {
    made = 0;
    improved = 0;
    while (isOn(schedules, stale, bound, isOver)) {
      long best = objective;
      found(schedules, bound, isOver);
      long since = made;
      while (made - since < FRUITLESS && isOn(schedules, stale, bound, isOver)) {
        breed();
        if (objective < best) {
          best = objective;
          since = made;
        }
      }
    }
  }

  private boolean isOn(long schedules, long stale, long bound, BooleanSupplier isOver) {
    return made < schedules
        && made - improved < stale
        && objective > bound
        && !isOver.getAsBoolean();
  }

  private void found(long schedules, long bound, BooleanSupplier isOver) {
    Arrays.fill(scores, Long.MAX_VALUE);
    for (int i = 0; i < FAMILY; i++) {
      if (i > 0 && (made >= schedules || objective <= bound || isOver.getAsBoolean())) {
        System.arraycopy(lists[i - 1], 0, lists[i], 0, child.length);
        continue;
      }
      double noise = i == 0 ? 0 : 0.3 + 1.7 * i / FAMILY;
      int spread = Math.max(1, Arrays.stream(rank).max().orElse(1) / 4);
      for (int at = 0; at < keys.length; at++) {
        int a = graph.order[at];
        long key = rank[a] + Math.round(noise * spread * (random.nextDouble() - 0.5));
        keys[at] = after(a, key) << 32 | at;
      }
      unpack();
      scores[i] = score(child);
      System.arraycopy(child, 0, lists[i], 0, child.length);
    }
  }

  /** The least key an activity can have to stand behind those it waits for. */
  private long after(int a, long own) {
    long key = own;
    Project.Links links = graph.project.links();
    for (int i = graph.intoFirst[a]; i < graph.intoFirst[a + 1]; i++) {
      int before = links.from()[graph.into[i]];
      key = Math.max(key, keys[graph.place[before]] >> 32);
    }
    return key;
  }

  private void unpack() {
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      child[i] = graph.order[(int) (keys[i] & 0xFFFFFFFFL)];
    }
  }

  private void sortByStart() {
    for (int at = 0; at < keys.length; at++) {
      int a = graph.order[at];
      keys[at] = after(a, start[a]) << 32 | at;
    }
    unpack();
  }

  private void breed() {
    int mother = pick();
    int father = pick();
    cross(lists[mother], lists[father]);
    for (int i = 0; i + 1 < child.length; i++) {
      if (random.nextDouble() < SWAPS) {
        swap(i);
      }
    }
    long score = score(child);
    int worst = 0;
    boolean isKnown = false;
    for (int i = 0; i < FAMILY; i++) {
      worst = scores[i] > scores[worst] ? i : worst;
      isKnown |= scores[i] == score && Arrays.equals(lists[i], child);
    }
    if (score <= scores[worst] && !isKnown) {
      scores[worst] = score;
      System.arraycopy(child, 0, lists[worst], 0, child.length);
    }
  }

  private int pick() {
    int one = random.nextInt(FAMILY);
    int other = random.nextInt(FAMILY);
    return scores[one] <= scores[other] ? one : other;
  }

  private void cross(int[] mother, int[] father) {
    Arrays.fill(taken, false);
    int first = random.nextInt(child.length + 1);
    int second = random.nextInt(child.length + 1);
    int from = Math.min(first, second);
    int until = Math.max(first, second);
    int at = copy(mother, 0, from);
    at = copy(father, at, until);
    copy(mother, at, child.length);
  }

  /** Appends activities of a parent that are not there yet, up to a length. */
  private int copy(int[] parent, int from, int until) {
    int at = from;
    for (int i = 0; i < parent.length && at < until; i++) {
      if (!taken[parent[i]]) {
        taken[parent[i]] = true;
        child[at++] = parent[i];
      }
    }
    return at;
  }

  private void swap(int at) {
    int one = child[at];
    int next = child[at + 1];
    Project.Links links = graph.project.links();
    for (int i = graph.intoFirst[next]; i < graph.intoFirst[next + 1]; i++) {
      if (links.from()[graph.into[i]] == one) {
        return;
      }
    }
    child[at] = next;
    child[at + 1] = one;
  }

  /** Schedules a sequence, improves it, and leaves the better sequence in {@link #child}. */
  private long score(int[] sequence) {
    made++;
    if (!forward.run(sequence, start, end)) {
      return Long.MAX_VALUE;
    }
    long score = note();
    while (true) {
      sortByStart();
      backward.run(start, end);
      sortByStart();
      made += 2;
      if (!forward.run(child, start, end)) {
        return score;
      }
      long again = note();
      if (again >= score) {
        sortByStart();
        return again;
      }
      score = again;
    }
  }

  private long note() {
    long score = 0;
    for (Project.Goal goal : graph.project.goals()) {
      int ready = goal.notBefore();
      for (int a : goal.activities()) {
        ready = Math.max(ready, end[a]);
      }
      score += goal.weight() * ready;
    }
    if (score < objective) {
      objective = score;
      improved = made;
      best = start.clone();
    }
    return score;
  }
}
