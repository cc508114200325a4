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

  private PaymentTerms(Activity row, long rest, int days, boolean isWhole) {
    Money cost = row.cost();
    long all = cost == null ? 0 : cost.cents();
    long atStart = isWhole ? Math.min(rest, share(all, row.atStartPercent(), WHOLE)) : 0;
    long atEnd = Math.min(rest - atStart, share(all, row.atEndPercent(), WHOLE));
    long byProgress = rest - atStart - atEnd;
    add(0, atStart);
    long paid = 0;
    for (int day = Math.min(BETWEEN_DAYS, days); ; day = Math.min(day + BETWEEN_DAYS, days)) {
      boolean isLast = day == days;
      long sum = isLast ? byProgress : share(byProgress, day, days);
      add(day, sum - paid);
      paid = sum;
      if (isLast) {
        break;
      }
    }
    add(days, atEnd);
  }

  /**
   * The payments of an activity: cents by days of work done.
   *
   * @param rest what is still to be paid, cents
   * @param days days of work in which that happens
   * @param isWhole nothing of it is done: the share at its start is still to be paid
   */
  static SortedMap<Integer, Long> of(Activity row, long rest, int days, boolean isWhole) {
    return new PaymentTerms(row, rest, days, isWhole).payments;
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
