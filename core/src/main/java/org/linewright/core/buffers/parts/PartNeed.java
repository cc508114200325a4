package org.linewright.core.buffers.parts;

import org.jspecify.annotations.Nullable;

/**
 * What a plant needs of a part, at plan rates, from the week of the first use to that of the last.
 *
 * @param firstDay day of the first use
 * @param lastDay day of the last use
 * @param perDay pieces a calendar day
 * @param perWeekSd standard deviation of the pieces of a week
 */
record PartNeed(int firstDay, int lastDay, double perDay, double perWeekSd) {
  private static final int WEEK = 7;

  /** Reads it off the use by day; null without any. */
  static @Nullable PartNeed of(double[] use) {
    int first = -1;
    int last = -1;
    for (int day = 0; day < use.length; day++) {
      if (use[day] > 0) {
        first = first < 0 ? day : first;
        last = day;
      }
    }
    if (first < 0) {
      return null;
    }
    int weeks = (last - first) / WEEK + 1;
    double sum = 0;
    double square = 0;
    for (int week = 0; week < weeks; week++) {
      double ofWeek = 0;
      int end = Math.min(use.length, first + WEEK * week + WEEK);
      for (int day = first + WEEK * week; day < end; day++) {
        ofWeek += use[day];
      }
      sum += ofWeek;
      square += ofWeek * ofWeek;
    }
    double days = last - first + 1.0;
    double mean = sum / weeks;
    double variance = weeks < 2 ? 0 : Math.max(0, (square - weeks * mean * mean) / (weeks - 1));
    return new PartNeed(first, last, sum / Math.max(days, WEEK), Math.sqrt(variance));
  }

  /** Standard deviation of the pieces of a day, weeks being independent. */
  double perDaySd() {
    return perWeekSd / Math.sqrt(WEEK);
  }

  /** Deviation of a week as a share of its mean. */
  double variation() {
    return perDay == 0 ? 0 : perWeekSd / (WEEK * perDay);
  }
}
