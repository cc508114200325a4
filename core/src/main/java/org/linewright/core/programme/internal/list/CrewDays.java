package org.linewright.core.programme.internal.list;

import java.util.Arrays;
import org.linewright.core.programme.internal.graph.Graph;

/** How much of each crew is taken on each day. One thread. */
final class CrewDays {
  private final Graph graph;
  private final int[] capacity;
  private final int[][] used;
  private int length = 256;
  private int touched;

  CrewDays(Graph graph) {
    this.graph = graph;
    this.capacity = graph.project.crews().capacity();
    this.used = new int[capacity.length][length];
  }

  void clear() {
    for (int[] ofCrew : used) {
      Arrays.fill(ofCrew, 0, touched, 0);
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
    for (int i = graph.needFirst[a]; i < graph.needFirst[a + 1]; i++) {
      int[] ofCrew = used[graph.needCrew[i]];
      int most = capacity[graph.needCrew[i]] - graph.needUnits[i];
      int least = Math.max(from, clash + 1);
      for (int day = until - 1; day >= least; day--) {
        if (ofCrew[day] > most) {
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
    for (int i = graph.needFirst[a]; i < graph.needFirst[a + 1]; i++) {
      int[] ofCrew = used[graph.needCrew[i]];
      int most = capacity[graph.needCrew[i]] - graph.needUnits[i];
      for (int day = Math.max(0, from); day < until; day++) {
        if (ofCrew[day] > most) {
          clash = day;
          until = day;
        }
      }
    }
    return clash;
  }

  void take(int a, int start, int end) {
    if (end > length) {
      length = Math.max(end, 2 * length);
      for (int crew = 0; crew < used.length; crew++) {
        used[crew] = Arrays.copyOf(used[crew], length);
      }
    }
    for (int i = graph.needFirst[a]; i < graph.needFirst[a + 1]; i++) {
      int[] ofCrew = used[graph.needCrew[i]];
      int units = graph.needUnits[i];
      for (int day = Math.max(0, start); day < end; day++) {
        ofCrew[day] += units;
      }
    }
    touched = Math.max(touched, end);
  }
}
