package org.linewright.core.margin;

import java.util.List;

/**
 * The smallest sets of failures that together cost vehicles within some days.
 *
 * @param withinDays the days
 * @param size failures in each set; 0 = no set of up to {@link #MOST} does it, which is proven
 * @param sets the sets; failures that do nothing which another one does not do too are left out
 * @param asked worlds that were solved
 * @param covered smaller and equal sets that are settled with that: a set cannot break what a
 *     larger one does not break
 */
public record ReverseStress(
    int withinDays, int size, List<List<Failure>> sets, long asked, long covered) {

  /** Failures in a set at most. */
  public static final int MOST = 3;

  public ReverseStress {
    sets = List.copyOf(sets);
  }
}
