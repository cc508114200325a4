package org.linewright.core.programme;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.programme.internal.list.ListSearch;
import org.linewright.core.programme.internal.proof.ExactSearch;

/**
 * Puts the activities of a project on days so that the weighted sum of the days on which its goals
 * are ready is small. First a search over sequences, which is quick; then, unless the links alone
 * prove that nothing is better, CP-SAT, which improves and proves.
 */
public final class ProjectScheduler {
  private static final long FIRST_SCHEDULES = 20_000;
  private static final double FIRST_SHARE = 0.08;

  private final Graph graph;
  private final ProjectEffort effort;
  private final long began = System.nanoTime();

  private ProjectScheduler(Project project, ProjectEffort effort) {
    this.graph = new Graph(project);
    this.effort = effort;
  }

  /**
   * Schedules a project.
   *
   * @param project whose links do not run in a circle and whose needs do not exceed a crew
   * @param known first days of a schedule that is known; null = none
   */
  public static ProjectSchedule schedule(
      Project project, ProjectEffort effort, int @Nullable [] known) {
    return new ProjectScheduler(project, effort).run(known);
  }

  private ProjectSchedule run(int @Nullable [] known) {
    long bound = graph.project.objective(graph.head);
    if (lacksMoney()) {
      return new ProjectSchedule(new int[0], 0, bound);
    }
    ListSearch lists = new ListSearch(graph, effort.seed());
    if (known != null) {
      lists.offer(known);
    }
    long first = Math.min(effort.schedules(), FIRST_SCHEDULES);
    double until = effort.seconds() * FIRST_SHARE;
    lists.run(first, bound, () -> isOver(until));
    int[] best = lists.best;
    long objective = lists.objective;
    if (objective > bound && effort.work() > 0 && !isOver(effort.seconds())) {
      ExactSearch.Result exact =
          ExactSearch.run(graph, best, bound, effort, effort.seconds() - seconds());
      best = exact.start().length > 0 ? exact.start() : best;
      objective = graph.project.objective(best);
      bound = Math.max(bound, exact.bound());
    }
    return new ProjectSchedule(best, objective, Math.min(bound, objective));
  }

  private boolean lacksMoney() {
    Project.Cash cash = graph.project.cash();
    return cash != null
        && Arrays.stream(cash.cents()).sum()
            < Arrays.stream(cash.paid()).flatMapToLong(Arrays::stream).sum();
  }

  private double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  private boolean isOver(double until) {
    return seconds() >= until || effort.isStopped().getAsBoolean();
  }
}
