package org.linewright.core.launch.internal.ahead;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.linewright.core.launch.RetoolWish;

/**
 * Branch and bound over ranges of starts: a range is bounded by the cost of the days that all its
 * windows have in common, and halved until single windows are left.
 */
final class StartBisection {

  /** Starts {@code first} … {@code last}, none of which costs less than {@code boundCents}. */
  private record Range(int first, int last, long boundCents) {}

  private final StopCosts costs;
  private final List<LocalDate> days;
  private final RetoolWish wish;

  StartBisection(StopCosts costs, List<LocalDate> days, RetoolWish wish) {
    this.costs = costs;
    this.days = days;
    this.wish = wish;
  }

  /**
   * Plans until the cheapest windows are known.
   *
   * @param wanted windows wanted
   * @return true when the cheapest one is proven; false when the plans were used up before
   */
  boolean run(int wanted) {
    PriorityQueue<Range> open =
        new PriorityQueue<>(
            Comparator.comparingLong(Range::boundCents).thenComparingInt(Range::first));
    open.add(range(0, days.size() - wish.days()));
    int found = 0;
    int most = costs.plans() + wish.mostPlans();
    while (!open.isEmpty() && found < wanted && costs.plans() < most) {
      Range range = open.remove();
      if (range.first == range.last) {
        found++;
        continue;
      }
      int middle = (range.first + range.last) >>> 1;
      open.add(range(range.first, middle));
      open.add(range(middle + 1, range.last));
    }
    return found > 0;
  }

  private Range range(int first, int last) {
    int end = first + wish.days() - 1;
    boolean common = last <= end;
    return new Range(
        first, last, common ? costs.centsLost(days.get(last), days.get(end)) : Long.MIN_VALUE);
  }
}
