package org.linewright.core.programme.internal.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.programme.ActivityState;
import org.linewright.core.units.Money;

/**
 * What each activity has cost and what the rest of it costs. The rest costs what is budgeted for
 * it: the cost times the share that is not done. Where nobody said what the work that is done has
 * cost, it counts as budgeted.
 */
public final class Costs {
  private final List<Activity> activities;
  private final DoneWork done;
  private final LocalDate today;

  Costs(List<Activity> activities, DoneWork done, LocalDate today) {
    this.activities = activities;
    this.done = done;
    this.today = today;
  }

  /** A share of an amount, rounded half to even. */
  public static Money share(Money amount, double share) {
    return new Money(
        BigDecimal.valueOf(amount.cents())
            .multiply(BigDecimal.valueOf(share))
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValueExact());
  }

  /** Cost as budgeted in the table. */
  public Money budget(int a) {
    Money cost = activities.get(a).cost();
    return cost == null ? Money.ZERO : cost;
  }

  /** What it has cost before the plan date. */
  public Money past(int a) {
    Money spent = done.spent(a, today);
    return spent == null ? share(budget(a), done.share(a, today)) : spent;
  }

  /** What the rest of it costs; what was paid for one that has not begun is part of its cost. */
  public Money rest(int a) {
    if (done.state(a) == ActivityState.PLANNED) {
      Money left = budget(a).minus(past(a));
      return left.cents() < 0 ? Money.ZERO : left;
    }
    return budget(a).minus(share(budget(a), done.share(a, today)));
  }

  /** What it costs in the end. */
  public Money whole(int a) {
    return past(a).plus(rest(a));
  }

  /** What is still to be paid: cents by days of work from the plan date or its start on. */
  SortedMap<Integer, Long> payments(int a) {
    long rest = rest(a).cents();
    return rest == 0
        ? new TreeMap<>()
        : PaymentTerms.of(
            activities.get(a), rest, done.remainingDays(a), done.state(a) == ActivityState.PLANNED);
  }
}
