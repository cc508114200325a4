package org.linewright.files.report.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linewright.core.time.Horizon;

/**
 * The days of a picture from left to right.
 *
 * @param horizon the planned days
 * @param days days shown, from the plan date on
 * @param left where the first day begins, in pixels
 * @param right where the last day ends
 */
public record DayAxis(Horizon horizon, int days, double left, double right) {
  private static final int DAYS_BY_DAY = 16;
  private static final int DAYS_BY_WEEK = 100;
  private static final int DAYS_BY_MONTH = 800;
  private static final int DAYS_BY_QUARTER = 2400;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.US);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.US);

  private record Tick(int day, String label) {}

  /** Where a day begins. */
  public double x(int day) {
    return left + (right - left) * day / days;
  }

  /** A thin line and a name at the days that structure the time. */
  public void write(Html html, double top, double bottom) {
    for (Tick tick : ticks()) {
      String x = Svg.number(x(tick.day));
      html.empty("path", "class", "grid", "d", Svg.segment(x(tick.day), top, x(tick.day), bottom));
      html.leaf("text", tick.label, "class", "tick", "x", x, "y", Svg.number(bottom + 15));
    }
  }

  private List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      LocalDate date = horizon.date(day);
      if (isTick(date)) {
        ticks.add(new Tick(day, label(date)));
      }
    }
    return ticks;
  }

  private boolean isTick(LocalDate date) {
    if (days <= DAYS_BY_DAY) {
      return true;
    }
    if (days <= DAYS_BY_WEEK) {
      return date.getDayOfWeek() == DayOfWeek.MONDAY;
    }
    int months = days <= DAYS_BY_MONTH ? 1 : days <= DAYS_BY_QUARTER ? 3 : 12;
    return date.getDayOfMonth() == 1 && (date.getMonthValue() - 1) % months == 0;
  }

  private String label(LocalDate date) {
    if (days <= DAYS_BY_WEEK) {
      return DAY.format(date);
    }
    return date.getMonthValue() == 1 ? String.valueOf(date.getYear()) : MONTH.format(date);
  }
}
