package org.linewright.core.promise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.linewright.core.instance.LineChangeovers;

/**
 * The least that a line loses in one day with changeovers, for every set of families: from the
 * family that it was left with, through all of the set, to the last one. Shortest Hamiltonian paths
 * by Held and Karp (1962), once per set: O(2^k × k³) for k families of a day, at most {@link
 * #MOST_A_DAY}.
 */
final class FamilyPaths {
  /** Most families of one line on one day. */
  static final int MOST_A_DAY = 8;

  /** What cannot be: larger than any line-day, small enough to be added up. */
  static final long NEVER = Long.MAX_VALUE / 4;

  private final LineChangeovers changeovers;
  private final Map<Long, long[]> bySet = new HashMap<>();

  FamilyPaths(LineChangeovers changeovers) {
    this.changeovers = changeovers;
  }

  /**
   * Capacity lost, {@code [before × families + last]}, row-major; {@code before = families} stands
   * for a line that has built nothing yet; {@link #NEVER} where {@code last} is not in the set.
   */
  long[] of(long set) {
    return bySet.computeIfAbsent(set, this::compute);
  }

  private long[] compute(long set) {
    int families = changeovers.families();
    int[] members = new int[Long.bitCount(set)];
    long left = set;
    for (int i = 0; i < members.length; i++) {
      members[i] = Long.numberOfTrailingZeros(left);
      left &= left - 1;
    }
    long[] least = new long[(families + 1) * families];
    Arrays.fill(least, NEVER);
    if (members.length > MOST_A_DAY) {
      return least;
    }
    for (int first = 0; first < members.length; first++) {
      long[] fromFirst = paths(members, first);
      for (int before = 0; before <= families; before++) {
        long entry = changeovers.use()[before][members[first]];
        for (int last = 0; last < members.length; last++) {
          int at = before * families + members[last];
          least[at] = Math.min(least[at], entry + fromFirst[last]);
        }
      }
    }
    return least;
  }

  /** Shortest paths through all members from one of them, {@code [last]}. */
  private long[] paths(int[] members, int first) {
    int count = members.length;
    long[][] least = new long[1 << count][count];
    for (long[] ofVisited : least) {
      Arrays.fill(ofVisited, NEVER);
    }
    least[1 << first][first] = 0;
    for (int visited = 0; visited < least.length; visited++) {
      for (int at = 0; at < count; at++) {
        for (int next = 0; next < count && least[visited][at] < NEVER; next++) {
          int with = visited | 1 << next;
          if (with != visited) {
            long use = least[visited][at] + changeovers.use()[members[at]][members[next]];
            least[with][next] = Math.min(least[with][next], use);
          }
        }
      }
    }
    return least[least.length - 1];
  }
}
