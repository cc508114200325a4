package org.linewright.core.programme.internal.list;

import java.util.Arrays;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/**
 * Pushes a schedule to the right without making a goal later: the activity that ends last first,
 * each as late as those after it and the crews allow. What the next pass forward then finds is
 * never worse and mostly better (justification). Money is left to that pass. Source: V. Valls, F.
 * Ballestín, S. Quintanilla, "Justification and RCPSP: a technique that pays", EJOR 165 (2005).
 * Allocates nothing in a pass. One thread.
 */
public final class BackwardPass {
  private final Graph graph;
  private final CrewDays crews;
  private final int[] ready;
  private final long[] keys;

  /** Passes over a project. */
  public BackwardPass(Graph graph) {
    this.graph = graph;
    this.crews = new CrewDays(graph);
    this.ready = new int[graph.project.goals().size()];
    this.keys = new long[graph.size];
  }

  /** Changes a schedule in place; no activity gets earlier. */
  public void run(int[] start, int[] end) {
    int last = sortByEnd(end);
    int goal = 0;
    for (Project.Goal one : graph.project.goals()) {
      int day = 0;
      for (int a : one.activities()) {
        day = Math.max(day, end[a]);
      }
      ready[goal++] = day;
    }
    crews.clear();
    for (int i = keys.length - 1; i >= 0; i--) {
      int a = graph.order[(int) (keys[i] & 0xFFFFFFFFL)];
      int cap = last;
      for (int g = graph.goalFirst[a]; g < graph.goalFirst[a + 1]; g++) {
        cap = Math.min(cap, ready[graph.goalOf[g]]);
      }
      start[a] = crews.latest(a, graph.latest(a, cap, start, end));
      end[a] = graph.end(a, start[a]);
      crews.take(a, start[a], end[a]);
    }
  }

  /** Sorts so that each stands before those that wait for it; gives the last end. */
  private int sortByEnd(int[] end) {
    int last = 0;
    for (int at = 0; at < keys.length; at++) {
      int a = graph.order[at];
      long key = end[a];
      for (int i = graph.intoFirst[a]; i < graph.intoFirst[a + 1]; i++) {
        key = Math.max(key, keys[graph.place[graph.intoFrom[i]]] >> 32);
      }
      keys[at] = key << 32 | at;
      last = Math.max(last, end[a]);
    }
    Arrays.sort(keys);
    return last;
  }
}
