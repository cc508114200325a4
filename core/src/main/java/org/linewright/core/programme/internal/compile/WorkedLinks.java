package org.linewright.core.programme.internal.compile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.programme.ActivityLink;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.programme.Project;
import org.linewright.core.time.Horizon;
import org.linewright.core.time.WorkDays;

/**
 * The links as what is done leaves them, in the order of the table. An activity that is done stands
 * on day 0, so its links start from there with the days since it really began and ended. What would
 * hold something that has begun or ended already holds it no more; the end of something that has
 * begun is still held. What follows the start of something that has begun follows the day on which
 * it really began; where that cannot go on at once, it waits as long.
 */
final class WorkedLinks {
  /** So far back that it holds nothing. */
  static final int PAST = -100_000;

  private final Plant plant;
  private final Horizon horizon;
  private final DoneWork done;
  private final Map<String, Integer> numbers;
  private final List<@Nullable WorkDays> calendars;

  WorkedLinks(
      Plant plant,
      DoneWork done,
      Map<String, Integer> numbers,
      List<@Nullable WorkDays> calendars) {
    this.plant = plant;
    this.horizon = plant.horizon();
    this.done = done;
    this.numbers = numbers;
    this.calendars = calendars;
  }

  Project.Links links() {
    List<ActivityLink> rows = plant.activityLinks();
    int[] from = new int[rows.size()];
    int[] to = new int[rows.size()];
    LinkKind[] kind = new LinkKind[rows.size()];
    int[] lag = new int[rows.size()];
    for (int i = 0; i < from.length; i++) {
      ActivityLink row = rows.get(i);
      from[i] = number(row.from());
      to[i] = number(row.to());
      boolean isPast = isPast(to[i], row.kind());
      kind[i] = isPast ? LinkKind.FINISH_START : row.kind();
      lag[i] = isPast ? PAST : row.lagDays() + since(from[i], row.kind());
    }
    return new Project.Links(from, to, kind, lag);
  }

  private int number(String activity) {
    Integer number = numbers.get(activity);
    if (number == null) {
      throw new IllegalArgumentException(
          "there is no activity " + activity + "\nMaybe the plant was not checked.");
    }
    return number;
  }

  private boolean isPast(int to, LinkKind kind) {
    return switch (done.state(to)) {
      case DONE -> true;
      case BEGUN -> !kind.toEnd();
      case PLANNED -> false;
    };
  }

  /** Days from where an activity stands in the project to where it really began or ended. */
  private int since(int from, LinkKind kind) {
    ActivityState state = done.state(from);
    if (state == ActivityState.DONE) {
      return kind.fromEnd() ? horizon.day(done.lastDay(from)) + 1 : horizon.day(done.started(from));
    }
    if (state == ActivityState.BEGUN && !kind.fromEnd()) {
      WorkDays calendar = calendars.get(from);
      return horizon.day(done.started(from)) - (calendar == null ? 0 : calendar.first(0));
    }
    return 0;
  }
}
