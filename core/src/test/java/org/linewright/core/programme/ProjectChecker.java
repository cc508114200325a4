package org.linewright.core.programme;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.time.WorkDays;

/**
 * Checks a schedule day by day against the project alone; shares nothing with the search. An
 * activity's end is counted by walking over its days.
 */
final class ProjectChecker {
  private final Project project;
  private final int[] start;
  private final int[] end;
  private final List<String> faults = new ArrayList<>();

  private ProjectChecker(Project project, int[] start) {
    this.project = project;
    this.start = start;
    this.end = new int[start.length];
    for (int a = 0; a < end.length; a++) {
      end[a] = after(a, project.days()[a]);
    }
  }

  /** Everything that is wrong; empty = the schedule holds. */
  static List<String> faults(Project project, int[] start) {
    ProjectChecker checker = new ProjectChecker(project, start);
    checker.activities();
    checker.links();
    checker.crews();
    checker.money();
    return checker.faults;
  }

  /** The weighted sum of the days on which the goals are ready. */
  static long objective(Project project, int[] start) {
    ProjectChecker checker = new ProjectChecker(project, start);
    long sum = 0;
    for (Project.Goal goal : project.goals()) {
      int ready = goal.notBefore();
      for (int a : goal.activities()) {
        ready = Math.max(ready, checker.end[a]);
      }
      sum += goal.weight() * ready;
    }
    return sum;
  }

  private boolean works(int a, int day) {
    WorkDays calendar = project.calendars().get(a);
    return calendar == null || calendar.rank(day + 1) > calendar.rank(day);
  }

  /** The day after so many days of work. */
  private int after(int a, int workingDays) {
    int day = start[a];
    for (int left = workingDays; left > 0; day++) {
      left -= works(a, day) ? 1 : 0;
    }
    return day;
  }

  private void activities() {
    for (int a = 0; a < start.length; a++) {
      if (start[a] < 0 || start[a] < project.earliest()[a]) {
        faults.add("activity " + a + " starts before it may");
      }
      if (project.days()[a] > 0 && !works(a, start[a])) {
        faults.add("activity " + a + " starts on a day off");
      }
    }
  }

  private void links() {
    for (int link = 0; link < project.links().from().length; link++) {
      int from = project.links().from()[link];
      int to = project.links().to()[link];
      LinkKind kind = project.links().kind()[link];
      int before =
          switch (kind) {
            case FINISH_START, FINISH_FINISH -> end[from];
            case START_START, START_FINISH -> start[from];
          };
      int held =
          switch (kind) {
            case FINISH_START, START_START -> start[to];
            case FINISH_FINISH, START_FINISH -> end[to];
          };
      if (held < before + project.links().lag()[link]) {
        faults.add("link " + link + " is not kept");
      }
    }
  }

  private void crews() {
    for (int crew = 0; crew < project.crews().capacity().length; crew++) {
      for (int a = 0; a < start.length; a++) { // the load rises only where something starts
        long used = 0;
        for (int other = 0; other < start.length; other++) {
          boolean isAtWork = start[other] <= start[a] && start[a] < end[other];
          used += isAtWork ? project.crews().need()[crew][other] : 0;
        }
        if (used > project.crews().capacity()[crew]) {
          faults.add("crew " + crew + " is taken twice on day " + start[a]);
        }
      }
    }
  }

  private void money() {
    Project.Cash cash = project.cash();
    if (cash == null) {
      return;
    }
    int last = 0;
    for (int a = 0; a < end.length; a++) {
      last = Math.max(last, end[a]);
    }
    for (int day = 0; day <= last; day++) {
      long left = 0;
      for (int i = 0; i < cash.day().length; i++) {
        left += cash.day()[i] <= day ? cash.cents()[i] : 0;
      }
      for (int a = 0; a < start.length; a++) {
        for (int payment = 0; payment < cash.paid()[a].length; payment++) {
          int payDay = after(a, cash.paidAfter()[a][payment]);
          left -= payDay <= day ? cash.paid()[a][payment] : 0;
        }
      }
      if (left < 0) {
        faults.add("day " + day + ": " + -left + " cents are missing");
        return;
      }
    }
  }
}
