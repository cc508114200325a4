package org.linewright.core.programme.internal.list;

import java.util.Arrays;
import org.linewright.core.programme.internal.graph.Graph;

/**
 * How much of each crew is free on each day. Several crews lie side by side in one word, each in a
 * lane whose top bit is a guard: what is free less what is needed clears the guard of a crew that
 * lacks, and one subtraction asks all crews of the word. One thread.
 */
final class CrewDays {
  private final Graph graph;

  /** {@code [word]} all crews free, guards set. */
  private final long[] whole;

  private final long[] guards;

  /** {@code [word][day]} units free, guards set. */
  private final long[][] free;

  /** Words of an activity: those of {@code word[wordFirst[a]] … word[wordFirst[a + 1])}. */
  private final int[] wordFirst;

  private final int[] word;
  private final long[] need;
  private int length = 256;
  private int touched;

  CrewDays(Graph graph) {
    this.graph = graph;
    int[] capacity = graph.project.crews().capacity();
    int bits = Arrays.stream(capacity).allMatch(units -> units <= Short.MAX_VALUE) ? 16 : 32;
    int lanes = 64 / bits;
    int words = (capacity.length + lanes - 1) / lanes;
    this.whole = new long[words];
    this.guards = new long[words];
    for (int crew = 0; crew < capacity.length; crew++) {
      int shift = crew % lanes * bits;
      guards[crew / lanes] |= 1L << (shift + bits - 1);
      whole[crew / lanes] |= (1L << (shift + bits - 1)) + ((long) capacity[crew] << shift);
    }
    this.wordFirst = new int[graph.size + 1];
    int[] wordOf = new int[graph.needCrew.length];
    long[] needs = new long[graph.needCrew.length];
    int at = 0;
    for (int a = 0; a < graph.size; a++) {
      for (int i = graph.needFirst[a]; i < graph.needFirst[a + 1]; i++) {
        int crew = graph.needCrew[i];
        if (at == wordFirst[a] || wordOf[at - 1] != crew / lanes) {
          wordOf[at++] = crew / lanes;
        }
        needs[at - 1] += (long) graph.needUnits[i] << (crew % lanes * bits);
      }
      wordFirst[a + 1] = at;
    }
    this.word = Arrays.copyOf(wordOf, at);
    this.need = Arrays.copyOf(needs, at);
    this.free = new long[words][length];
    for (int w = 0; w < words; w++) {
      Arrays.fill(free[w], whole[w]);
    }
  }

  void clear() {
    for (int w = 0; w < free.length; w++) {
      Arrays.fill(free[w], 0, touched, whole[w]);
    }
    touched = 0;
  }

  /** First start from {@code start} on at which the crews of an activity are free. */
  int earliest(int a, int start) {
    int from = start;
    while (true) {
      int clash = lastClash(a, from, graph.end(a, from));
      if (clash < 0) {
        return from;
      }
      from = graph.first(a, clash + 1);
    }
  }

  /** Last start up to {@code start} at which the crews of an activity are free. */
  int latest(int a, int start) {
    int from = start;
    while (true) {
      int clash = firstClash(a, from, graph.end(a, from));
      if (clash < 0) {
        return from;
      }
      from = graph.latestStart(a, clash);
    }
  }

  private int lastClash(int a, int from, int end) {
    int until = Math.min(end, touched);
    int clash = -1;
    for (int i = wordFirst[a]; i < wordFirst[a + 1]; i++) {
      long[] days = free[word[i]];
      long guard = guards[word[i]];
      long units = need[i];
      int least = Math.max(from, clash + 1);
      for (int day = until - 1; day >= least; day--) {
        if (((days[day] - units) & guard) != guard) {
          clash = day;
          break;
        }
      }
    }
    return clash;
  }

  private int firstClash(int a, int from, int end) {
    int until = Math.min(end, touched);
    int clash = -1;
    for (int i = wordFirst[a]; i < wordFirst[a + 1]; i++) {
      long[] days = free[word[i]];
      long guard = guards[word[i]];
      long units = need[i];
      for (int day = Math.max(0, from); day < until; day++) {
        if (((days[day] - units) & guard) != guard) {
          clash = day;
          until = day;
        }
      }
    }
    return clash;
  }

  void take(int a, int start, int end) {
    if (end > length) {
      grow(Math.max(end, 2 * length));
    }
    for (int i = wordFirst[a]; i < wordFirst[a + 1]; i++) {
      long[] days = free[word[i]];
      long units = need[i];
      for (int day = Math.max(0, start); day < end; day++) {
        days[day] -= units;
      }
    }
    touched = Math.max(touched, end);
  }

  private void grow(int days) {
    for (int w = 0; w < free.length; w++) {
      free[w] = Arrays.copyOf(free[w], days);
      Arrays.fill(free[w], length, days, whole[w]);
    }
    length = days;
  }
}
