package org.linewright.core.balance.internal.place;

import java.util.Arrays;
import org.linewright.core.balance.internal.count.TaskGraph;

/**
 * Tasks of one or several variants and the places they may go to, compiled: stations in their
 * order, for each a set of tasks.
 */
public final class Places {
  public final int tasks;
  final int words;

  /** Time of each task, {@code [variant][task]}; 0 = not in this variant. */
  public final int[][] times;

  public final int[] from;
  public final int[] to;

  /** Direct predecessors, {@code [task][word]}, row-major. */
  final long[] before;

  /** Tasks that may go to a place, {@code [place][word]}. */
  final long[][] allowed;

  /** Last place of each task that leaves its successors theirs; -1 = there is none. */
  public final int[] latest;

  /** First place of each task that leaves its predecessors theirs. */
  public final int[] earliest;

  /** Tasks so that each comes after its predecessors. */
  public final int[] order;

  public Places(int[][] times, int[] from, int[] to, long[][] allowed) {
    this.times = times;
    this.tasks = times[0].length;
    this.words = Math.max(1, (tasks + 63) >> 6);
    this.from = from;
    this.to = to;
    this.allowed = allowed;
    this.before = new long[tasks * words];
    for (int link = 0; link < from.length; link++) {
      TaskGraph.set(before, to[link] * words, from[link]);
    }
    this.order = topological();
    this.earliest = new int[tasks];
    this.latest = new int[tasks];
    window();
  }

  public int places() {
    return allowed.length;
  }

  public boolean mayGo(int task, int place) {
    return TaskGraph.has(allowed[place], 0, task);
  }

  /** True if every task may go anywhere. */
  public boolean isFree() {
    for (long[] place : allowed) {
      for (int task = 0; task < tasks; task++) {
        if (!TaskGraph.has(place, 0, task)) {
          return false;
        }
      }
    }
    return true;
  }

  private int[] topological() {
    int[] result = new int[tasks];
    long[] done = new long[words];
    int size = 0;
    for (boolean found = true; found; ) {
      found = false;
      for (int task = 0; task < tasks; task++) {
        if (!TaskGraph.has(done, 0, task) && isReady(task, done)) {
          TaskGraph.set(done, 0, task);
          result[size++] = task;
          found = true;
        }
      }
    }
    if (size < tasks) {
      throw new IllegalArgumentException("links run in a circle\nMaybe check them first.");
    }
    return result;
  }

  boolean isReady(int task, long[] done) {
    for (int w = 0; w < words; w++) {
      if ((before[task * words + w] & ~done[w]) != 0) {
        return false;
      }
    }
    return true;
  }

  private void window() {
    Arrays.fill(latest, places() - 1);
    for (int task : order) {
      while (earliest[task] < places() && !mayGo(task, earliest[task])) {
        earliest[task]++;
      }
      for (int follower = 0; follower < tasks; follower++) {
        if (TaskGraph.has(before, follower * words, task)) {
          earliest[follower] = Math.max(earliest[follower], earliest[task]);
        }
      }
    }
    for (int at = tasks - 1; at >= 0; at--) {
      int task = order[at];
      while (latest[task] >= 0 && !mayGo(task, latest[task])) {
        latest[task]--;
      }
      for (int earlier = 0; earlier < tasks; earlier++) {
        if (TaskGraph.has(before, task * words, earlier)) {
          latest[earlier] = Math.min(latest[earlier], latest[task]);
        }
      }
    }
  }
}
