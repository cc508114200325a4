package org.linewright.core.time;

import java.util.Arrays;

/**
 * The days on which somebody works, as dense day numbers, for counting working time forward and
 * backward. Before day 0 and after the last day known every day is a working day, so that a count
 * always ends. Immutable; every call takes constant time.
 */
public final class WorkDays {
  private final int known;
  private final int[] rank;
  private final int[] dayOf;

  private WorkDays(boolean[] works) {
    this.known = works.length;
    this.rank = new int[known + 1];
    int[] days = new int[known];
    for (int day = 0; day < known; day++) {
      if (works[day]) {
        days[rank[day]] = day;
      }
      rank[day + 1] = rank[day] + (works[day] ? 1 : 0);
    }
    this.dayOf = Arrays.copyOf(days, rank[known]);
  }

  /**
   * Days by number.
   *
   * @param works {@code [day]}, true = worked; copied
   */
  public static WorkDays of(boolean[] works) {
    return new WorkDays(works);
  }

  /** Working days before this day, counted from day 0; negative before it. */
  public int rank(int day) {
    return day < 0 ? day : day <= known ? rank[day] : rank[known] + day - known;
  }

  /** The working day with this rank. */
  public int dayOf(int workingDay) {
    return workingDay < 0
        ? workingDay
        : workingDay < dayOf.length ? dayOf[workingDay] : known + workingDay - dayOf.length;
  }

  /** The first working day that is not before this one. */
  public int first(int day) {
    return dayOf(rank(day));
  }

  /**
   * The day after the last one of a piece of work.
   *
   * @param start a working day
   * @param workingDays its length
   */
  public int end(int start, int workingDays) {
    return workingDays == 0 ? start : dayOf(rank(start) + workingDays - 1) + 1;
  }

  /** The last working day on which work can start that is to be done before day {@code end}. */
  public int latestStart(int end, int workingDays) {
    return dayOf(rank(end) - workingDays);
  }

  /** The first working day on which work can start that must not end before day {@code end}. */
  public int startEndingAt(int end, int workingDays) {
    return dayOf(rank(end - 1) - workingDays + 1);
  }
}
