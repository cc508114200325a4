package org.linewright.core.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.programme.LinkKind;
import org.linewright.core.time.WorkDays;

/**
 * A programme compiled to flat arrays: what the search works on. Activities, crews and goals are
 * dense numbers that never leave it.
 *
 * @param days working time of each activity, 0 or more
 * @param earliest first day on which each may start
 * @param calendars working days of each activity; null = every day
 * @param links what comes after what; they do not run in a circle
 * @param crews who does it
 * @param cash what it is paid from; null = money holds nothing up
 * @param goals what is to be ready early
 */
public record Project(
    int[] days,
    int[] earliest,
    List<@Nullable WorkDays> calendars,
    Links links,
    Crews crews,
    @Nullable Cash cash,
    List<Goal> goals) {

  /**
   * Links, one a place of the arrays: {@code to} is held {@code lag} days after {@code from}.
   *
   * @param from the earlier activity
   * @param to the later activity
   * @param kind which ends are tied
   * @param lag days between, may be negative
   */
  public record Links(int[] from, int[] to, LinkKind[] kind, int[] lag) {

    /** Plain links: one starts after the other ends. */
    public static Links plain(int[] from, int[] to) {
      LinkKind[] kinds = new LinkKind[from.length];
      Arrays.fill(kinds, LinkKind.FINISH_START);
      return new Links(from, to, kinds, new int[from.length]);
    }
  }

  /**
   * Crews, each held by an activity from its start to its end, days off included.
   *
   * @param capacity of each crew, at one time
   * @param need {@code [crew][activity]}, at most the capacity
   */
  public record Crews(int[] capacity, int[][] need) {}

  /**
   * Money that comes in on known days and is paid out as activities go on.
   *
   * @param day days on which money comes in, ascending
   * @param cents what comes in on each
   * @param paidAfter {@code [activity][payment]} working days from the start, ascending, 0 to the
   *     length of the activity
   * @param paid {@code [activity][payment]} cents
   */
  public record Cash(int[] day, long[] cents, int[][] paidAfter, long[][] paid) {}

  /**
   * Activities that together make something ready.
   *
   * @param activities those that must have ended
   * @param weight what a day earlier is worth, above 0
   * @param notBefore to be ready before this day is worth no more than on it
   */
  public record Goal(int[] activities, long weight, int notBefore) {

    /** A goal that is the better the earlier it is reached. */
    public Goal(int[] activities, long weight) {
      this(activities, weight, 0);
    }
  }

  public Project {
    calendars = Collections.unmodifiableList(new ArrayList<>(calendars));
    goals = List.copyOf(goals);
  }

  /** Number of activities. */
  public int size() {
    return days.length;
  }

  /** The day after the last one of an activity that starts on a day. */
  public int end(int activity, int start) {
    WorkDays calendar = calendars.get(activity);
    return calendar == null || days[activity] == 0
        ? start + days[activity]
        : calendar.end(start, days[activity]);
  }

  /** The day from which a goal counts as ready: after its last activity. */
  public int ready(Goal goal, int[] start) {
    int ready = goal.notBefore;
    for (int activity : goal.activities) {
      ready = Math.max(ready, end(activity, start[activity]));
    }
    return ready;
  }

  /** What is made small: the weighted sum of the days on which the goals are ready. */
  public long objective(int[] start) {
    long sum = 0;
    for (Goal goal : goals) {
      sum += goal.weight * ready(goal, start);
    }
    return sum;
  }
}
