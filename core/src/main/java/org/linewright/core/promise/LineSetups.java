package org.linewright.core.promise;

import java.util.Arrays;
import org.linewright.core.instance.LineChangeovers;

/**
 * Which families a line with changeovers builds on which day, and what the changeovers leave of its
 * capacity. Within a day the families follow each other in the best sequence; a day starts with the
 * family that was built last on an earlier day; the first family ever costs nothing.
 *
 * <p>Exact, without fixing any sequence: {@code reach[d]} are the families that may be set up at
 * the start of day d such that all earlier days keep their capacity, {@code viable[d]} those from
 * which all days from d on can keep theirs. A day then needs at least the shortest path through its
 * families from one of {@code reach[d]} to one of {@code viable[d + 1]}. All of it follows from
 * what is built on the days, never from the sequence of takes, so giving back restores it. When
 * something was given back, a later day may lack the set-up that it relied on; then {@link #holds}
 * is false and only vehicles find room that mend it. Cost of a take: O(families²) for each day
 * whose sets change, seldom more than a few. One thread.
 */
final class LineSetups {
  private static final long UNKNOWN = -1;

  private final LineChangeovers changeovers;
  private final int families;
  private final FamilyPaths paths;
  private final long[] free;
  private final int[][] units;
  private final long[] built;
  private final long[][] pathsOfDay;
  private final long[] reach;
  private final long[] viable;
  private final long[][] least;

  /**
   * @param free capacity of each day without what is built, {@code [day]}; changeovers not taken
   *     off. The line book keeps it up to date.
   */
  LineSetups(LineChangeovers changeovers, long[] free) {
    this.changeovers = changeovers;
    this.families = changeovers.families();
    this.paths = new FamilyPaths(changeovers);
    this.free = free;
    int days = free.length;
    this.units = new int[days][families];
    this.built = new long[days];
    this.pathsOfDay = new long[days][];
    this.reach = new long[days + 1];
    this.viable = new long[days + 1];
    this.least = new long[days][families + 1];
    Arrays.fill(reach, 1L << families);
    Arrays.fill(viable, (1L << (families + 1)) - 1);
    for (long[] ofDay : least) {
      Arrays.fill(ofDay, UNKNOWN);
    }
  }

  /** True when every day has room for its vehicles and changeovers. */
  boolean holds() {
    return (viable[0] & reach[0]) != 0;
  }

  /** Capacity that changeovers take of a day when a vehicle of the variant is built on it. */
  long least(int day, int variant) {
    return leastWith(day, changeovers.familyOf()[variant]);
  }

  /** Capacity that changeovers take of a day as it stands. */
  long least(int day) {
    return leastWith(day, -1);
  }

  private long leastWith(int day, int family) {
    int at = family < 0 ? families : family;
    long known = least[day][at];
    if (known == UNKNOWN) {
      known = family < 0 ? shortest(day, built[day]) : shortest(day, built[day] | 1L << family);
      least[day][at] = known;
    }
    return known;
  }

  private long shortest(int day, long set) {
    if (set == 0) {
      return (reach[day] & viable[day + 1]) != 0 ? 0 : FamilyPaths.NEVER;
    }
    long[] use = set == built[day] ? pathsOfDay[day] : paths.of(set);
    long shortest = FamilyPaths.NEVER;
    for (long from = reach[day]; from != 0; from &= from - 1) {
      int row = Long.numberOfTrailingZeros(from) * families;
      for (long to = set & viable[day + 1]; to != 0; to &= to - 1) {
        shortest = Math.min(shortest, use[row + Long.numberOfTrailingZeros(to)]);
      }
    }
    return shortest;
  }

  /** Notes vehicles started (or, when negative, given back) whose capacity is already taken. */
  void take(int day, int variant, int count) {
    int family = changeovers.familyOf()[variant];
    if (family >= 0) {
      units[day][family] += count;
      long bit = 1L << family;
      long set = units[day][family] > 0 ? built[day] | bit : built[day] & ~bit;
      if (set != built[day]) {
        built[day] = set;
        pathsOfDay[day] = paths.of(set);
        Arrays.fill(least[day], UNKNOWN);
      }
    }
    for (int d = day; d < built.length && moveForward(d); d++) {}
    for (int d = day; d >= 0 && moveBackward(d); d--) {}
  }

  /** Works everything out anew after the capacity of days was changed. */
  void refresh() {
    for (int day = 0; day < built.length; day++) {
      moveForward(day);
    }
    for (int day = built.length - 1; day >= 0; day--) {
      moveBackward(day);
    }
    for (long[] ofDay : least) {
      Arrays.fill(ofDay, UNKNOWN);
    }
  }

  /** Brings what a day can be left with up to date; true when that changed. */
  private boolean moveForward(int day) {
    long after = reach[day];
    if (built[day] != 0) {
      after = 0;
      for (long from = reach[day]; from != 0; from &= from - 1) {
        int row = Long.numberOfTrailingZeros(from) * families;
        for (long to = built[day] & ~after; to != 0; to &= to - 1) {
          int last = Long.numberOfTrailingZeros(to);
          after |= pathsOfDay[day][row + last] <= free[day] ? 1L << last : 0;
        }
      }
    }
    boolean changed = after != reach[day + 1];
    reach[day + 1] = after;
    if (changed && day + 1 < built.length) {
      Arrays.fill(least[day + 1], UNKNOWN);
    }
    return changed;
  }

  /** Brings what a day may be entered with up to date; true when that changed. */
  private boolean moveBackward(int day) {
    long before = viable[day + 1];
    if (built[day] != 0) {
      before = 0;
      for (int from = 0; from <= families; from++) {
        int row = from * families;
        for (long to = built[day] & viable[day + 1]; to != 0; to &= to - 1) {
          boolean fits = pathsOfDay[day][row + Long.numberOfTrailingZeros(to)] <= free[day];
          before |= fits ? 1L << from : 0;
        }
      }
    }
    boolean changed = before != viable[day];
    viable[day] = before;
    if (changed && day > 0) {
      Arrays.fill(least[day - 1], UNKNOWN);
    }
    return changed;
  }
}
