package org.linewright.core.programme.internal.holds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.programme.HoldKind;
import org.linewright.core.programme.Project;

/**
 * One thing that can be taken out of a project.
 *
 * @param kind what it is
 * @param index number of the crew, link or activity; 0 for cash
 */
record Holder(HoldKind kind, int index) {

  /** The project without it: one more of a crew, a link less, money at once, no earliest day. */
  Project without(Project project) {
    return switch (kind) {
      case CREW -> {
        int[] capacity = project.crews().capacity().clone();
        capacity[index]++;
        Project.Crews more = new Project.Crews(capacity, project.crews().need());
        yield with(project, project.earliest(), project.links(), more, project.cash());
      }
      case LINK ->
          with(
              project, project.earliest(), fewer(project.links()), project.crews(), project.cash());
      case CASH -> with(project, project.earliest(), project.links(), project.crews(), null);
      case EARLIEST -> {
        int[] earliest = project.earliest().clone();
        earliest[index] = 0;
        yield with(project, earliest, project.links(), project.crews(), project.cash());
      }
    };
  }

  private static Project with(
      Project project,
      int[] earliest,
      Project.Links links,
      Project.Crews crews,
      Project.@Nullable Cash cash) {
    return new Project(
        project.days(), earliest, project.calendars(), links, crews, cash, project.goals());
  }

  private Project.Links fewer(Project.Links links) {
    List<Integer> kept = new ArrayList<>();
    for (int link = 0; link < links.from().length; link++) {
      if (link != index) {
        kept.add(link);
      }
    }
    int[] at = kept.stream().mapToInt(Integer::intValue).toArray();
    return new Project.Links(
        Arrays.stream(at).map(link -> links.from()[link]).toArray(),
        Arrays.stream(at).map(link -> links.to()[link]).toArray(),
        kept.stream().map(link -> links.kind()[link]).toArray(LinkKind[]::new),
        Arrays.stream(at).map(link -> links.lag()[link]).toArray());
  }
}
