package org.linewright.core.balance.internal.count;

import java.util.Arrays;

/**
 * Walks over the full loads of the next station: sets of tasks whose predecessors are done, that
 * fit into the takt, and to which no further task can be added. A load in which a task could give
 * way to a stronger one (Jackson's rule), or that only holds tasks without successors while others
 * are left, is passed over: a load at least as good is met elsewhere.
 *
 * <p>Each set of tasks is met once: tasks are chosen in the order in which they became available.
 * Nothing is allocated while it walks. The rules are those of Sewell and Jacobson, A branch, bound,
 * and remember algorithm for the simple assembly line balancing problem (INFORMS J. Comput. 2012),
 * section 3. Not thread-safe.
 */
public final class LoadWalk {
  /** Takes the loads that are met. */
  public interface Sink {
    /** Takes the load that the walk stands on; false ends the walk. */
    boolean take(LoadWalk walk);
  }

  private final TaskGraph graph;
  private final int words;
  private final int takt;
  private final int[] times;
  private final int[] nextStart;
  private final int[] next;

  /** Tasks done, with the load. */
  final long[] done;

  /** The tasks of the load, {@code load[0] … load[size - 1]}. */
  final int[] load;

  int size;

  /** Takt less the times of the load. */
  int slack;

  private final long[] open;
  private final int[] available;
  private final int[] missing;
  private int starting;
  private int mostSlack;
  private long steps;
  private long lastStep = Long.MAX_VALUE;
  private boolean prunes;
  private Sink sink;

  public LoadWalk(TaskGraph graph, int takt) {
    this.graph = graph;
    this.words = graph.words;
    this.takt = takt;
    this.times = graph.times;
    this.nextStart = graph.nextStart;
    this.next = graph.next;
    this.done = new long[words];
    this.load = new int[graph.tasks];
    this.open = new long[words];
    this.available = new int[graph.tasks];
    this.missing = new int[graph.tasks];
    this.sink = walk -> true;
  }

  /** Stands before the station that follows when these tasks are done. */
  public void open(long[] tasks, int at) {
    System.arraycopy(tasks, at, done, 0, words);
    Arrays.fill(open, 0);
    starting = 0;
    long[] before = graph.before;
    for (int i = 0; i < graph.tasks; i++) {
      if (!TaskGraph.has(done, 0, i)) {
        int count = 0;
        for (int w = 0, row = i * words; w < words; w++) {
          count += Long.bitCount(before[row + w] & ~done[w]);
        }
        missing[i] = count;
        if (count == 0) {
          available[starting++] = i;
          TaskGraph.set(open, 0, i);
        }
      }
    }
  }

  /** How many sets of tasks were looked at, full or not. */
  long steps() {
    return steps;
  }

  /** True if the last walk ended because of {@link #limit}. */
  boolean isCut() {
    return steps > lastStep;
  }

  /** Ends the next walk after so many steps. */
  void limit(long more) {
    lastStep = steps + more;
  }

  /**
   * Gives all full loads to the sink.
   *
   * @param mostSlack loads with more slack are passed over
   * @param prunes whether dominated loads are passed over
   * @return false if the sink ended the walk, or the limit of steps
   */
  public boolean walk(int mostSlack, boolean prunes, Sink sink) {
    this.mostSlack = mostSlack;
    this.prunes = prunes;
    this.sink = sink;
    this.size = 0;
    this.slack = takt;
    return extend(0, starting);
  }

  /** All loads that add tasks from {@code available[from … to - 1]} and what they free. */
  private boolean extend(int from, int to) {
    if (++steps > lastStep) {
      return false;
    }
    boolean fits = false;
    for (int at = from; at < to; at++) {
      int task = available[at];
      if (times[task] <= slack) {
        fits = true;
        int freed = put(task, to);
        boolean goesOn = extend(at + 1, freed);
        take(task);
        if (!goesOn) {
          return false;
        }
      }
    }
    return fits || slack > mostSlack || size == 0 || isWeak() || sink.take(this);
  }

  private int put(int task, int to) {
    int end = to;
    long bit = 1L << task;
    done[task >> 6] |= bit;
    open[task >> 6] ^= bit;
    slack -= times[task];
    load[size++] = task;
    for (int link = nextStart[task]; link < nextStart[task + 1]; link++) {
      int follower = next[link];
      if (--missing[follower] == 0) {
        available[end++] = follower;
        open[follower >> 6] |= 1L << follower;
      }
    }
    return end;
  }

  private void take(int task) {
    for (int link = nextStart[task]; link < nextStart[task + 1]; link++) {
      int follower = next[link];
      if (missing[follower]++ == 0) {
        open[follower >> 6] &= ~(1L << follower);
      }
    }
    size--;
    slack += times[task];
    long bit = 1L << task;
    open[task >> 6] |= bit;
    done[task >> 6] ^= bit;
  }

  /** True if a task can be added or, with pruning, if a load at least as good is met elsewhere. */
  private boolean isWeak() {
    for (int w = words - 1; w >= 0; w--) {
      if (open[w] != 0) {
        // The last number is the shortest task.
        if (times[(w << 6) + 63 - Long.numberOfLeadingZeros(open[w])] <= slack) {
          return true;
        }
        break;
      }
    }
    return prunes && (givesWay() || canWait());
  }

  /** Jackson's rule. */
  private boolean givesWay() {
    long[] stronger = graph.stronger;
    for (int i = 0; i < size; i++) {
      int row = load[i] * words;
      for (int w = words - 1; w >= 0; w--) {
        long instead = stronger[row + w] & open[w];
        if (instead != 0) {
          int shortest = (w << 6) + 63 - Long.numberOfLeadingZeros(instead);
          if (times[shortest] - times[load[i]] <= slack) {
            return true;
          }
          break;
        }
      }
    }
    return false;
  }

  /** Nothing waits for this load, but tasks that others wait for are left: it can come last. */
  private boolean canWait() {
    for (int i = 0; i < size; i++) {
      if (TaskGraph.has(graph.leading, 0, load[i])) {
        return false;
      }
    }
    for (int w = 0; w < words; w++) {
      if ((graph.leading[w] & ~done[w]) != 0) {
        return true;
      }
    }
    return false;
  }
}
