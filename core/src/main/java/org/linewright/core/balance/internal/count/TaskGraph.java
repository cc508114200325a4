package org.linewright.core.balance.internal.count;

import java.util.Arrays;

/**
 * Tasks with their times and what must be done before what, compiled for search: tasks are numbered
 * by falling time, sets of tasks are words of bits, links that follow from others are left out.
 * Immutable; the reversed graph has the same numbers.
 */
public final class TaskGraph {
  /** How many tasks there are. */
  final int tasks;

  /** Words of a set of tasks. */
  public final int words;

  /** Time of each task, falling. */
  public final int[] times;

  /** Number of the task in the caller's list. */
  final int[] original;

  /** Direct successors of task i: {@code next[nextStart[i]] … next[nextStart[i + 1] - 1]}. */
  final int[] nextStart;

  final int[] next;

  /** Direct predecessors, {@code [task][word]}, row-major. */
  final long[] before;

  /** All successors, {@code [task][word]}, row-major. */
  final long[] after;

  /** All predecessors, {@code [task][word]}, row-major. */
  final long[] ahead;

  /**
   * Tasks that may stand in for task j: not shorter, and all successors of j are theirs too. Of two
   * alike only the one with the lower number, {@code [task][word]}, row-major.
   */
  final long[] stronger;

  /** Tasks with a successor. */
  final long[] leading;

  private TaskGraph(int[] times, int[] original, long[] after, long[] ahead) {
    this.tasks = times.length;
    this.words = wordsOf(tasks);
    this.times = times;
    this.original = original;
    this.after = after;
    this.ahead = ahead;
    this.before = new long[tasks * words];
    this.nextStart = new int[tasks + 1];
    this.next = reduced();
    this.leading = new long[words];
    for (int i = 0; i < tasks; i++) {
      if (nextStart[i + 1] > nextStart[i]) {
        set(leading, 0, i);
      }
    }
    this.stronger = substitutes();
  }

  /**
   * Compiles a list of tasks.
   *
   * @param times of the tasks, 0 or more
   * @param from earlier tasks of the links
   * @param to later tasks of the links
   * @throws IllegalArgumentException if the links run in a circle
   */
  public static TaskGraph of(int[] times, int[] from, int[] to) {
    int count = times.length;
    int words = wordsOf(count);
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(times[b], times[a]));
    int[] original = new int[count];
    int[] number = new int[count];
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      original[i] = order[i];
      number[order[i]] = i;
      sorted[i] = times[order[i]];
    }
    long[] after = new long[count * words];
    for (int link = 0; link < from.length; link++) {
      set(after, number[from[link]] * words, number[to[link]]);
    }
    close(after, count, words);
    long[] ahead = new long[count * words];
    for (int i = 0; i < count; i++) {
      if (has(after, i * words, i)) {
        throw new IllegalArgumentException(
            "task " + original[i] + " comes before itself\nMaybe the links run in a circle.");
      }
      for (int j = 0; j < count; j++) {
        if (has(after, i * words, j)) {
          set(ahead, j * words, i);
        }
      }
    }
    return new TaskGraph(sorted, original, after, ahead);
  }

  /** The same tasks with all links turned round. */
  public TaskGraph reversed() {
    return new TaskGraph(times, original, ahead, after);
  }

  public static boolean has(long[] bits, int at, int task) {
    return (bits[at + (task >> 6)] >>> task & 1) != 0;
  }

  public static void set(long[] bits, int at, int task) {
    bits[at + (task >> 6)] |= 1L << task;
  }

  private static int wordsOf(int tasks) {
    return Math.max(1, (tasks + 63) >> 6);
  }

  /** Warshall's closure on rows of bits. */
  private static void close(long[] reach, int count, int words) {
    for (int k = 0; k < count; k++) {
      for (int i = 0; i < count; i++) {
        if (has(reach, i * words, k)) {
          for (int w = 0; w < words; w++) {
            reach[i * words + w] |= reach[k * words + w];
          }
        }
      }
    }
  }

  /** Direct links only: i → j is left out if some k lies between. */
  private int[] reduced() {
    int[] links = new int[tasks * Math.max(1, tasks - 1) / 2 + 1];
    int size = 0;
    for (int i = 0; i < tasks; i++) {
      nextStart[i] = size;
      for (int j = 0; j < tasks; j++) {
        if (has(after, i * words, j) && !meet(after, i * words, ahead, j * words)) {
          links[size++] = j;
          set(before, j * words, i);
        }
      }
    }
    nextStart[tasks] = size;
    return Arrays.copyOf(links, size);
  }

  private boolean meet(long[] a, int atA, long[] b, int atB) {
    for (int w = 0; w < words; w++) {
      if ((a[atA + w] & b[atB + w]) != 0) {
        return true;
      }
    }
    return false;
  }

  private long[] substitutes() {
    long[] result = new long[tasks * words];
    for (int j = 0; j < tasks; j++) {
      for (int i = 0; i < tasks; i++) {
        if (i != j && times[i] >= times[j] && !has(after, j * words, i) && covers(i, j)) {
          boolean alike = times[i] == times[j] && covers(j, i);
          if (!alike || i < j) {
            set(result, j * words, i);
          }
        }
      }
    }
    return result;
  }

  /** True if every successor of j is one of i. */
  private boolean covers(int i, int j) {
    for (int w = 0; w < words; w++) {
      if ((after[j * words + w] & ~after[i * words + w]) != 0) {
        return false;
      }
    }
    return true;
  }
}
