package org.linewright.core.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.programme.internal.list.ListSearch;
import org.linewright.core.programme.internal.proof.ExactSearch;
import org.linewright.core.programme.internal.proof.WorkBound;

/**
 * Puts the activities of a project on days so that the weighted sum of the days on which its goals
 * are ready is small. First a search over sequences, which is quick; then, unless the links alone
 * prove that nothing is better, CP-SAT, which improves and proves.
 */
public final class ProjectScheduler {
  /** Of the time that the list search has when the exact search comes after it. */
  private static final double FIRST_SHARE = 0.15;

  /** So many schedules without a better one end the list search when another one follows. */
  private static final long STALE = 40_000;

  /** In smaller projects the lists find the best at once; all threads prove. */
  private static final int LISTS_BESIDE = 40;

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
    long bound = WorkBound.of(graph);
    if (lacksMoney()) {
      return new ProjectSchedule(new int[0], 0, bound);
    }
    ListSearch lists = lists(known, bound);
    int[] best = lists.best;
    long objective = lists.objective;
    if (objective > bound && effort.work() > 0 && !isOver(effort.seconds())) {
      return effort.workers() > 1 && graph.size > LISTS_BESIDE
          ? besideLists(lists, bound)
          : exact(best, bound, effort.workers(), () -> Long.MAX_VALUE);
    }
    return new ProjectSchedule(best, objective, Math.min(bound, objective));
  }

  /**
   * Goes on with the lists beside the exact search: on hard projects they find what that one does
   * not. It begins again with what they find.
   */
  private ProjectSchedule besideLists(ListSearch lists, long least) {
    AtomicBoolean isDone = new AtomicBoolean();
    Thread beside =
        new Thread(
            () -> lists.run(Long.MAX_VALUE, Long.MAX_VALUE, least, isDone::get),
            "programme-further");
    beside.start();
    try {
      ProjectSchedule best = new ProjectSchedule(lists.best, lists.objective, least);
      boolean isBeaten = true;
      while (isBeaten && !best.isProven() && !isOver(effort.seconds())) {
        ProjectSchedule exact =
            exact(best.start(), best.bound(), effort.workers() - 1, () -> lists.objective);
        isBeaten = lists.objective < exact.objective();
        best = isBeaten ? of(lists.best, exact.bound()) : exact;
      }
      return best;
    } finally {
      isDone.set(true);
      join(beside);
    }
  }

  private ProjectSchedule of(int[] start, long bound) {
    long objective = graph.project.objective(start);
    return new ProjectSchedule(start, objective, Math.min(bound, objective));
  }

  private ProjectSchedule exact(int[] known, long bound, int provers, LongSupplier elsewhere) {
    ExactSearch.load();
    ProjectEffort left = effort.with(provers, effort.seconds() - seconds());
    ExactSearch.Result exact = ExactSearch.run(graph, known, bound, left, elsewhere);
    return of(exact.start().length > 0 ? exact.start() : known, exact.bound());
  }

  /** One list search a worker, each from another seed; the best of them. */
  private ListSearch lists(int @Nullable [] known, long bound) {
    List<ListSearch> all = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int worker = 0; worker < effort.workers(); worker++) {
      ListSearch lists = new ListSearch(graph, effort.seed() + worker);
      all.add(lists);
      if (worker > 0) {
        Thread thread = new Thread(() -> search(lists, known, bound), "programme-lists");
        thread.start();
        threads.add(thread);
      }
    }
    search(all.get(0), known, bound);
    threads.forEach(ProjectScheduler::join);
    return Collections.min(all, Comparator.comparingLong(lists -> lists.objective));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private void search(ListSearch lists, int @Nullable [] known, long bound) {
    if (known != null) {
      lists.offer(known);
    }
    boolean isFirst = effort.work() > 0;
    double until = effort.seconds() * (isFirst ? FIRST_SHARE : 1);
    lists.run(effort.schedules(), isFirst ? STALE : Long.MAX_VALUE, bound, () -> isOver(until));
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
