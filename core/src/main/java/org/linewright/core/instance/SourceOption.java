package org.linewright.core.instance;

/**
 * One approved way to buy a part.
 *
 * @param part dense number
 * @param supplier name
 * @param priority 1 is bought first
 * @param unitPriceCents price of one piece
 * @param minimumOrder fewest pieces in one order
 * @param orderMultiple orders are multiples of this
 * @param weeklyLots {@code [week]}: pieces that can be ordered in each week of 7 days from the plan
 *     date, rounded down to an allowed order; empty = unlimited
 * @param latestOrder {@code [day]}: latest order day whose goods can be used by that day; -1 = none
 * @param receipt {@code [order day]}: day of use of goods ordered then; {@link Instance#NEVER} = no
 *     order can be placed that day
 */
public record SourceOption(
    int part,
    String supplier,
    int priority,
    long unitPriceCents,
    int minimumOrder,
    int orderMultiple,
    int[] weeklyLots,
    int[] latestOrder,
    int[] receipt) {

  public boolean isUnlimited() {
    return weeklyLots.length == 0;
  }

  /** The smallest allowed order of at least {@code pieces}. */
  public long orderSize(long pieces) {
    long wanted = Math.max(pieces, minimumOrder);
    return (wanted + orderMultiple - 1) / orderMultiple * orderMultiple;
  }

  /**
   * First day on which goods ordered within the horizon can be used; NEVER when none: also where
   * the smallest order is more than the source sells in any week.
   */
  public int firstDay() {
    return isUnlimited() ? firstReceipt() : firstReceiptOfWeeks();
  }

  private int firstReceipt() {
    for (int day = 0; day < latestOrder.length; day++) {
      if (latestOrder[day] >= 0) {
        return day;
      }
    }
    return Instance.NEVER;
  }

  private int firstReceiptOfWeeks() {
    int first = Instance.NEVER;
    for (int week = 0; week < weeklyLots.length; week++) {
      int day = weeklyLots[week] > 0 ? receiptOfWeek(week) : Instance.NEVER;
      first = day < latestOrder.length ? Math.min(first, day) : first;
    }
    return first;
  }

  /** Day of use of goods ordered in a week of 7 days from the plan date; NEVER when none can be. */
  public int receiptOfWeek(int week) {
    int day = orderDayOfWeek(week);
    return day < 0 ? Instance.NEVER : receipt[day];
  }

  /** Day of a week on which an order is soonest there, the latest such day; -1 when none can be. */
  public int orderDayOfWeek(int week) {
    int best = -1;
    for (int day = 7 * week; day < Math.min(receipt.length, 7 * week + 7); day++) {
      if (receipt[day] != Instance.NEVER && (best < 0 || receipt[day] <= receipt[best])) {
        best = day;
      }
    }
    return best;
  }
}
