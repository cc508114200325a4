package org.linewright.core.programme.internal.list;

import org.linewright.core.programme.internal.graph.Graph;

/** What was put later than it need be put as early as it can. */
public final class LeftShift {
  private LeftShift() {}

  /**
   * First days when all is placed in the sequence of a schedule; the schedule as it is where money
   * makes that worse.
   */
  public static int[] shifted(Graph graph, int[] start) {
    int[] early = new int[start.length];
    int[] end = new int[start.length];
    boolean isPaid = new ForwardPass(graph).run(graph.sequence(start), early, end);
    return isPaid && graph.project.objective(early) <= graph.project.objective(start)
        ? early
        : start;
  }
}
