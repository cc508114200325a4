package org.linewright.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.programme.internal.graph.Graph;
import org.linewright.core.programme.internal.proof.WorkBound;

class WorkBoundTest {

  @Test
  void workOfACrewBetweenWhatGoesBeforeAndAfterTakesItsDays() {
    // one day of leave to build; three jobs of two days for one crew; two days of acceptance
    Project project =
        project(
            new int[] {1, 2, 2, 2, 2},
            Project.Links.plain(new int[] {0, 0, 0, 1, 2, 3}, new int[] {1, 2, 3, 4, 4, 4}),
            new int[] {0, 1, 1, 1, 0},
            1);
    assertThat(WorkBound.of(new Graph(project))).isEqualTo(1 + 6 + 2);
    ProjectSchedule found = ProjectScheduler.schedule(project, ProjectEffort.counted(50, 0), null);
    assertThat(found.objective()).isEqualTo(9);
    assertThat(found.isProven()).isTrue();
  }

  @Test
  void aPartOfADayIsADay() {
    Project project =
        project(
            new int[] {3, 3, 1},
            Project.Links.plain(new int[0], new int[0]),
            new int[] {2, 2, 1},
            3);
    assertThat(WorkBound.of(new Graph(project))).isEqualTo(5); // 13 of 3 a day
  }

  @Test
  void noScheduleIsBetter() {
    for (long seed = 0; seed < 300; seed++) {
      Project project = withoutCalendars(RandomProjects.project(seed, 3 + (int) (seed % 20)));
      ProjectSchedule found =
          ProjectScheduler.schedule(project, ProjectEffort.counted(200, 0), null);
      if (found.isFound()) {
        assertThat(WorkBound.of(new Graph(project)))
            .as("seed %d", seed)
            .isLessThanOrEqualTo(ProjectChecker.objective(project, found.start()));
      }
    }
  }

  private static Project withoutCalendars(Project project) {
    return new Project(
        project.days(),
        project.earliest(),
        Collections.nCopies(project.size(), null),
        project.links(),
        project.crews(),
        project.cash(),
        project.goals());
  }

  private static Project project(int[] days, Project.Links links, int[] need, int capacity) {
    int[] all = new int[days.length];
    for (int a = 0; a < all.length; a++) {
      all[a] = a;
    }
    return new Project(
        days,
        new int[days.length],
        Collections.nCopies(days.length, null),
        links,
        new Project.Crews(new int[] {capacity}, new int[][] {need}),
        null,
        List.of(new Project.Goal(all, 1)));
  }
}
