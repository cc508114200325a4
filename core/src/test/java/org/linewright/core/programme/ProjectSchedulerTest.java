package org.linewright.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectSchedulerTest {

  @Test
  void everyScheduleKeepsLinksCrewsCalendarsAndMoney() {
    for (long seed = 0; seed < 300; seed++) {
      Project project = RandomProjects.project(seed, 3 + (int) (seed % 20));
      ProjectSchedule found =
          ProjectScheduler.schedule(project, ProjectEffort.counted(200, 0), null);
      assertThat(ProjectChecker.faults(project, found.start())).as("seed %d", seed).isEmpty();
      assertThat(found.objective()).isEqualTo(ProjectChecker.objective(project, found.start()));
      assertThat(found.bound()).isLessThanOrEqualTo(found.objective());
    }
  }

  @Test
  void theExactSearchKeepsTheRulesToo() {
    for (long seed = 500; seed < 530; seed++) {
      Project project = RandomProjects.project(seed, 12);
      ProjectSchedule quick = ProjectScheduler.schedule(project, ProjectEffort.counted(3, 0), null);
      ProjectSchedule found =
          ProjectScheduler.schedule(project, ProjectEffort.counted(3, 0.5), null);
      assertThat(ProjectChecker.faults(project, found.start())).as("seed %d", seed).isEmpty();
      assertThat(found.objective()).isLessThanOrEqualTo(quick.objective());
      assertThat(found.bound()).isBetween(quick.bound(), quick.objective());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void noScheduleOfATinyProgrammeIsBetterThanTheProvenOne(long seed) {
    Project project = RandomProjects.project(seed, 4);
    ProjectSchedule found = ProjectScheduler.schedule(project, ProjectEffort.counted(50, 2), null);
    assertThat(found.isProven()).isTrue();
    assertThat(EveryScheduleTried.objective(project, 16, found.objective() + 1))
        .isEqualTo(found.objective());
  }

  @Test
  void theSameSeedGivesTheSameSchedule() {
    Project project = RandomProjects.project(77, 20);
    ProjectEffort effort = ProjectEffort.counted(500, 0.3);
    ProjectSchedule one = ProjectScheduler.schedule(project, effort, null);
    ProjectSchedule other = ProjectScheduler.schedule(project, effort, null);
    assertThat(other.start()).isEqualTo(one.start());
    assertThat(other.bound()).isEqualTo(one.bound());
  }

  @Test
  void aKnownScheduleIsNeverMadeWorse() {
    Project project = RandomProjects.project(78, 25);
    ProjectSchedule good = ProjectScheduler.schedule(project, ProjectEffort.counted(900, 0), null);
    ProjectSchedule again =
        ProjectScheduler.schedule(project, ProjectEffort.counted(1, 0), good.start());
    assertThat(again.objective()).isLessThanOrEqualTo(good.objective());
  }

  @Test
  @Tag("slow")
  void listsBesideTheExactSearchKeepTheRulesToo() {
    Project project = RandomProjects.project(79, 60);
    ProjectSchedule quick = ProjectScheduler.schedule(project, ProjectEffort.counted(3, 0), null);
    ProjectSchedule found =
        ProjectScheduler.schedule(project, ProjectEffort.seconds(2.5, 2), quick.start());
    assertThat(ProjectChecker.faults(project, found.start())).isEmpty();
    assertThat(found.objective())
        .isEqualTo(ProjectChecker.objective(project, found.start()))
        .isLessThan(quick.objective());
    assertThat(found.bound()).isBetween(quick.bound(), found.objective());
  }

  @Test
  void withoutEnoughMoneyThereIsNoSchedule() {
    Project project =
        new Project(
            new int[] {3},
            new int[] {0},
            Collections.nCopies(1, null),
            Project.Links.plain(new int[0], new int[0]),
            new Project.Crews(new int[0], new int[0][]),
            new Project.Cash(
                new int[] {0}, new long[] {99}, new int[][] {{3}}, new long[][] {{100}}),
            List.of(new Project.Goal(new int[] {0}, 1)));
    assertThat(ProjectScheduler.schedule(project, ProjectEffort.counted(10, 0), null).isFound())
        .isFalse();
  }
}
