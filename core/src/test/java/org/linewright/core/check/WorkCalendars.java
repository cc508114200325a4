package org.linewright.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.time.Horizon;

/** Shifts by calendar and day: a date beats a range, a range beats a weekday, no row = closed. */
public final class WorkCalendars {
  /** A day that never comes. */
  public static final int NEVER = Integer.MAX_VALUE;

  private static final int SEARCH_DAYS = 4_000;

  private final Horizon horizon;
  private final Map<String, List<CalendarRow>> rows = new HashMap<>();

  public WorkCalendars(List<CalendarRow> all, Horizon horizon) {
    this.horizon = horizon;
    for (CalendarRow row : all) {
      rows.computeIfAbsent(row.calendar(), name -> new ArrayList<>()).add(row);
    }
  }

  public boolean exists(String calendar) {
    return rows.containsKey(calendar);
  }

  /** Shifts worked on a day number. */
  public double shifts(String calendar, int day) {
    LocalDate date = horizon.date(day);
    int best = 0;
    double shifts = 0;
    for (CalendarRow row : rows.getOrDefault(calendar, List.of())) {
      if (row.day().precision() > best && row.day().matches(date)) {
        best = row.day().precision();
        shifts = row.shifts();
      }
    }
    return shifts;
  }

  /** The {@code count}-th working day after {@code day}; {@code day} itself when count is 0. */
  public int workingDaysAfter(String calendar, int day, int count) {
    int left = count;
    int at = day;
    while (left > 0) {
      at++;
      if (at - day > SEARCH_DAYS) {
        return NEVER;
      }
      if (shifts(calendar, at) > 0) {
        left--;
      }
    }
    return at;
  }
}
