package org.linewright.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.programme.Project;
import org.linewright.core.programme.ProjectEffort;
import org.linewright.core.programme.ProjectSchedule;
import org.linewright.core.programme.ProjectScheduler;

class ProjectFileTest {
  private static final String SMALL =
      """
      projects                      :  1
      jobs (incl. supersource/sink ):  4
      RESOURCES
        - renewable                 :  1   R
        - nonrenewable              :  0   N
        - doubly constrained        :  0   D
      PRECEDENCE RELATIONS:
      jobnr.    #modes  #successors   successors
         1        1          2           2   3
         2        1          1           4
         3        1          1           4
         4        1          0
      ****
      REQUESTS/DURATIONS:
      jobnr. mode duration  R 1
      ----
        1      1     0       0
        2      1     3       2
        3      1     4       2
        4      1     0       0
      RESOURCEAVAILABILITIES:
        R 1
         3
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("small.sm"), text);
  }

  @Test
  void twoJobsThatDoNotFitTogetherFollowEachOther() throws IOException {
    Project project = ProjectFile.psplib(file(SMALL)).project().orElseThrow();

    ProjectSchedule found = ProjectScheduler.schedule(project, ProjectEffort.counted(10, 1), null);

    assertThat(project.days()).containsExactly(0, 3, 4, 0);
    assertThat(project.links().to()).containsExactly(1, 2, 3, 3);
    assertThat(found.objective()).isEqualTo(7);
    assertThat(found.bound()).isEqualTo(7);
  }

  @Test
  void pattersonsFormIsReadToo() throws IOException {
    Path file = file("4 1\n3\n0 0 2 2 3\n3 2 1 4\n4 2 1 4\n0 0 0\n");

    Project project = ProjectFile.rcp(file).project().orElseThrow();

    assertThat(project.days()).containsExactly(0, 3, 4, 0);
    assertThat(project.crews().need()[0]).containsExactly(0, 2, 2, 0);
    assertThat(project.crews().capacity()).containsExactly(3);
    assertThat(project.links().from()).containsExactly(0, 0, 1, 2);
  }

  @Test
  void whatCannotBeReadIsToldWithItsLine() throws IOException {
    assertThat(ProjectFile.psplib(file(SMALL.replace("4      1     0       0", "4 x"))).issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.row()).isEqualTo(20));
    assertThat(ProjectFile.psplib(file(SMALL.replace("   4\n", "   9\n"))).issues()).hasSize(2);
    assertThat(ProjectFile.psplib(file(SMALL.replace("   3\n", "   1\n"))).issues()).isNotEmpty();
    assertThat(ProjectFile.psplib(file("")).issues()).isNotEmpty();
    assertThat(ProjectFile.rcp(file("4 1\n3\n0 0 2 2\n")).issues()).isNotEmpty();
    assertThat(ProjectFile.rcp(file("2 1\n1\n0 0 1 2\n0 0 1 1\n")).issues()).hasSize(1);
  }
}
