package org.linewright.core.programme.internal.compile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.core.plant.programme.Activity;
import org.linewright.core.units.Money;

/**
 * When an activity is paid: a share when it starts, a share when it ends, the rest by progress,
 * after every 30 days of work and at the end. Cents are rounded so that the sums of the payments
 * are right at each of them.
 */
final class PaymentTerms {
  private static final int BETWEEN_DAYS = 30;
  private static final long WHOLE = 100;

  private final SortedMap<Integer, Long> payments = new TreeMap<>();

  private PaymentTerms(long cents, Activity row) {
    long atStart = share(cents, row.atStartPercent(), WHOLE);
    long atEnd = share(cents, row.atEndPercent(), WHOLE);
    long byProgress = cents - atStart - atEnd;
    add(0, atStart);
    long paid = 0;
    for (int day = Math.min(BETWEEN_DAYS, row.durationDays());
        ;
        day = Math.min(day + BETWEEN_DAYS, row.durationDays())) {
      boolean isLast = day == row.durationDays();
      long sum = isLast ? byProgress : share(byProgress, day, row.durationDays());
      add(day, sum - paid);
      paid = sum;
      if (isLast) {
        break;
      }
    }
    add(row.durationDays(), atEnd);
  }

  /** The payments of an activity: cents by days of work done. */
  static SortedMap<Integer, Long> of(Activity row) {
    Money cost = row.cost();
    return cost == null ? new TreeMap<>() : new PaymentTerms(cost.cents(), row).payments;
  }

  private static long share(long cents, long part, long of) {
    return BigDecimal.valueOf(cents)
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }

  private void add(int afterDays, long cents) {
    if (cents > 0) {
      payments.merge(afterDays, cents, Long::sum);
    }
  }
}
