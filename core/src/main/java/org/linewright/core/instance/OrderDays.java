package org.linewright.core.instance;

import java.util.List;

/**
 * When the goods of a source can be used, by the day of their order. No order is possible where its
 * own day or that of its receipt is barred. Cost: O(days), then O(1) a day.
 */
final class OrderDays {
  private final int days;
  private final List<EventWindows> bars;
  private final boolean[] barred; // [day]
  private final int[] leadDays; // [order day]

  /**
   * @param leadTimeDays from order to use while nothing delays
   * @param bars what bars days
   * @param delays what multiplies the lead time of orders of a day; rounded up to whole days
   * @param days of the horizon
   */
  OrderDays(int leadTimeDays, List<EventWindows> bars, List<EventWindows> delays, int days) {
    this.days = days;
    this.bars = bars;
    this.barred = new boolean[days];
    this.leadDays = new int[days];
    boolean[] changes = new boolean[days];
    bars.forEach(bar -> bar.markHits(barred));
    delays.forEach(delay -> delay.markChanges(changes));
    for (int day = 0; day < days; day++) {
      leadDays[day] =
          day == 0 || changes[day]
              ? (int) Math.ceil(leadTimeDays * EventWindows.product(delays, day) - 1e-9)
              : leadDays[day - 1];
    }
  }

  /** Day of use of goods ordered on a day; NEVER where no order can be placed. */
  int receipt(int orderDay) {
    int receipt = orderDay + leadDays[orderDay];
    return isBarred(orderDay) || isBarred(receipt) ? Instance.NEVER : receipt;
  }

  private boolean isBarred(int day) {
    if (day >= 0 && day < days) {
      return barred[day];
    }
    for (EventWindows bar : bars) {
      if (bar.hit(day)) {
        return true;
      }
    }
    return false;
  }
}
