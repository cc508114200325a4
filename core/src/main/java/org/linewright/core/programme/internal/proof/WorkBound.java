package org.linewright.core.programme.internal.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.internal.graph.Graph;

/**
 * A bound from the work of the crews: what cannot begin before a day and leaves at least so many
 * days after it has to be done in between, by no more than the crew. For each goal ready day ≥
 * earliest begin + ⌈Σ need × days ∕ capacity⌉ + least days after, over all pairs of a least begin
 * and least days after. Source: the energy bound of Baptiste, Le Pape, Nuijten, "Constraint-Based
 * Scheduling" (2001), on intervals that end with the project. Says nothing where calendars count.
 */
public final class WorkBound {
  private final Graph graph;
  private final Project project;

  private WorkBound(Graph graph) {
    this.graph = graph;
    this.project = graph.project;
  }

  /** No schedule of the project has a smaller objective. */
  public static long of(Graph graph) {
    return new WorkBound(graph).all();
  }

  private long all() {
    long sum = 0;
    for (Project.Goal goal : project.goals()) {
      sum += goal.weight() * ready(goal);
    }
    return sum;
  }

  private int ready(Project.Goal goal) {
    int least = goal.notBefore();
    for (int a : goal.activities()) {
      least = Math.max(least, graph.end(a, graph.head[a]));
    }
    if (project.calendars().stream().anyMatch(calendar -> calendar != null)) {
      return least;
    }
    int[] after = after(goal);
    for (int crew = 0; crew < project.crews().capacity().length; crew++) {
      least = Math.max(least, ready(goal, crew, after));
    }
    return least;
  }

  /** {@code [activity]} days from its end until the goal at least. */
  private int[] after(Project.Goal goal) {
    int far = 1 << 28;
    boolean[] isOfGoal = new boolean[graph.size];
    for (int a : goal.activities()) {
      isOfGoal[a] = true;
    }
    int[] start = new int[graph.size];
    int[] end = new int[graph.size];
    int[] after = new int[graph.size];
    for (int at = graph.size - 1; at >= 0; at--) {
      int a = graph.order[at];
      start[a] = graph.latest(a, isOfGoal[a] ? far : 2 * far, start, end);
      end[a] = graph.end(a, start[a]);
      after[a] = far - end[a];
    }
    return after;
  }

  private int ready(Project.Goal goal, int crew, int[] after) {
    int[] need = project.crews().need()[crew];
    int capacity = project.crews().capacity()[crew];
    int[] users =
        Arrays.stream(goal.activities())
            .filter(a -> need[a] > 0 && project.days()[a] > 0)
            .boxed()
            .sorted(Comparator.comparingInt((Integer a) -> after[a]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    int least = 0;
    for (int begin : IntStream.of(users).map(a -> graph.head[a]).distinct().toArray()) {
      long work = 0;
      for (int a : users) {
        if (graph.head[a] >= begin) {
          work += (long) need[a] * project.days()[a];
          long days = (work + capacity - 1) / capacity;
          least = (int) Math.max(least, begin + days + after[a]);
        }
      }
    }
    return least;
  }
}
