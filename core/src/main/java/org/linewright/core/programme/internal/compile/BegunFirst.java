package org.linewright.core.programme.internal.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.programme.Project;
import org.linewright.core.time.WorkDays;

/**
 * Gives the activities that have begun their crews and money before all that has not: nothing new
 * starts before they go on. Those whose end is held by something open are left out.
 *
 * @param done what is done of each activity
 */
public record BegunFirst(DoneWork done) {

  /** The project with the links that say so behind its own, without those that hold nothing. */
  public Project of(Project project) {
    List<int[]> more = more(project);
    Project.Links links = project.links();
    int[] own =
        IntStream.range(0, links.from().length)
            .filter(link -> links.lag()[link] != WorkedLinks.PAST)
            .toArray();
    if (more.isEmpty() && own.length == links.from().length) {
      return project;
    }
    LinkKind[] kinds = new LinkKind[own.length + more.size()];
    Arrays.setAll(kinds, i -> i < own.length ? links.kind()[own[i]] : LinkKind.START_START);
    Project.Links all =
        new Project.Links(
            joined(links.from(), own, more, 0),
            joined(links.to(), own, more, 1),
            kinds,
            joined(links.lag(), own, more, 2));
    return new Project(
        project.days(),
        project.earliest(),
        project.calendars(),
        all,
        project.crews(),
        project.cash(),
        project.goals());
  }

  /** From, to and lag of the links from all that goes on to all that has not begun. */
  private List<int[]> more(Project project) {
    List<int[]> more = new ArrayList<>();
    for (int a = 0; a < project.size(); a++) {
      if (goesOn(project, a)) {
        WorkDays calendar = project.calendars().get(a);
        int begin = calendar == null || project.days()[a] == 0 ? 0 : calendar.first(0);
        for (int b = 0; b < project.size(); b++) {
          if (done.state(b) == ActivityState.PLANNED) {
            more.add(new int[] {a, b, -begin});
          }
        }
      }
    }
    return more;
  }

  private static int[] joined(int[] of, int[] own, List<int[]> more, int at) {
    return IntStream.concat(
            Arrays.stream(own).map(link -> of[link]), more.stream().mapToInt(row -> row[at]))
        .toArray();
  }

  private boolean goesOn(Project project, int a) {
    if (done.state(a) != ActivityState.BEGUN) {
      return false;
    }
    Project.Links links = project.links();
    for (int link = 0; link < links.to().length; link++) {
      boolean isHeld = links.to()[link] == a && links.kind()[link].toEnd();
      if (isHeld && done.state(links.from()[link]) != ActivityState.DONE) {
        return false;
      }
    }
    return true;
  }
}
