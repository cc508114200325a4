package org.linewright.core.programme.internal.list;

import org.linewright.core.programme.internal.graph.Graph;

/** How late each activity could start. */
public final class RightShift {
  private RightShift() {}

  /** First days when all is done as late as no goal suffers from. */
  public static int[] latest(Graph graph, int[] start) {
    int[] late = start.clone();
    int[] end = new int[late.length];
    for (int a = 0; a < end.length; a++) {
      end[a] = graph.end(a, late[a]);
    }
    new BackwardPass(graph).run(late, end);
    return late;
  }
}
