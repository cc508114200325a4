package org.linewright.files.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.linewright.core.time.Horizon;

/**
 * The first days of a horizon cut into days, weeks or months.
 *
 * @param heading what one of them is
 * @param all in order of time
 */
record Periods(String heading, List<Period> all) {

  Periods {
    all = List.copyOf(all);
  }

  static Periods days(Horizon horizon, int days) {
    List<Period> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      all.add(new Period(day, day, horizon.date(day).toString()));
    }
    return new Periods("Day", all);
  }

  /** Weeks from Monday to Sunday. */
  static Periods weeks(Horizon horizon, int days) {
    return cut(
        horizon,
        days,
        "Week from",
        10,
        day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  static Periods months(Horizon horizon, int days) {
    return cut(horizon, days, "Month", 7, day -> day.withDayOfMonth(1));
  }

  private static Periods cut(
      Horizon horizon, int days, String heading, int letters, UnaryOperator<LocalDate> start) {
    List<Period> all = new ArrayList<>();
    int from = 0;
    for (int day = 0; day < days; day++) {
      LocalDate first = start.apply(horizon.date(day));
      boolean last = day + 1 == days || !start.apply(horizon.date(day + 1)).equals(first);
      if (last) {
        all.add(new Period(from, day, first.toString().substring(0, letters)));
        from = day + 1;
      }
    }
    return new Periods(heading, all);
  }
}
