package org.linewright.core.programme.internal.proof;

import java.util.Arrays;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/** How late an activity may end in a schedule that is better than the one known. */
final class Windows {
  /** {@code [goal]} last day on which it can be ready. */
  final int[] latestReady;

  /** {@code [activity]} last day by which it must be over. */
  final int[] latestEnd;

  /** No activity ends later than this. */
  final int horizon;

  /**
   * Works the windows out: a goal can be late only by what the others, as early as their links
   * allow, leave of the objective.
   *
   * @param objective the schedule wanted has a smaller one
   * @param span end of the last activity of the schedule known
   */
  Windows(Graph graph, long objective, int span) {
    Project project = graph.project;
    int goals = project.goals().size();
    latestReady = new int[goals];
    long least = 0;
    for (int goal = 0; goal < goals; goal++) {
      latestReady[goal] = project.goals().get(goal).notBefore();
      for (int a : project.goals().get(goal).activities()) {
        latestReady[goal] = Math.max(latestReady[goal], graph.end(a, graph.head[a]));
      }
      least += project.goals().get(goal).weight() * latestReady[goal];
    }
    int last = span;
    for (int goal = 0; goal < goals; goal++) {
      long more = Math.max(0, objective - 1 - least) / project.goals().get(goal).weight();
      latestReady[goal] = (int) Math.min(Integer.MAX_VALUE / 4, latestReady[goal] + more);
      last = Math.max(last, latestReady[goal]);
    }
    horizon = last;
    latestEnd = new int[graph.size];
    int[] latestStart = new int[graph.size];
    Arrays.fill(latestEnd, horizon);
    for (int at = graph.size - 1; at >= 0; at--) {
      int a = graph.order[at];
      int cap = horizon;
      for (int g = graph.goalFirst[a]; g < graph.goalFirst[a + 1]; g++) {
        cap = Math.min(cap, latestReady[graph.goalOf[g]]);
      }
      latestStart[a] = graph.latest(a, cap, latestStart, latestEnd);
      latestEnd[a] = graph.end(a, latestStart[a]);
    }
  }
}
