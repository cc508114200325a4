package org.linewright.core.programme;

import java.util.Arrays;

/** The best schedule of a tiny project, by trying every start of every activity. */
final class EveryScheduleTried {
  private final Project project;
  private final int[] start;
  private long best;

  private EveryScheduleTried(Project project, long limit) {
    this.project = project;
    this.start = new int[project.size()];
    this.best = limit;
  }

  /**
   * The smallest objective.
   *
   * @param latest last day on which anything starts
   * @param limit an objective that can be reached
   */
  static long objective(Project project, int latest, long limit) {
    EveryScheduleTried all = new EveryScheduleTried(project, limit);
    Arrays.fill(all.start, 0);
    all.place(0, latest);
    return all.best;
  }

  private void place(int a, int latest) {
    if (a == start.length) {
      long objective = ProjectChecker.objective(project, start);
      if (objective < best && ProjectChecker.faults(project, start).isEmpty()) {
        best = objective;
      }
      return;
    }
    for (int day = project.earliest()[a]; day <= latest; day++) {
      start[a] = day;
      place(a + 1, latest);
    }
  }
}
