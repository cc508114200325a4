package org.linewright.core.instance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.CalendarRow;
import org.linewright.core.time.DayPattern;
import org.linewright.core.time.Horizon;

/**
 * Shifts of every calendar on any date: a date row beats a range row, a range beats a weekday, no
 * row is 0 shifts.
 */
public final class CalendarBook {
  /** Name of the calendar in which customs days are counted. */
  public static final String RECEIVING = "receiving";

  private static final int LONGEST_WAIT_DAYS = 3660;

  private final Map<String, List<CalendarRow>> rowsByCalendar = new HashMap<>();

  public CalendarBook(Plant plant) {
    for (CalendarRow row : plant.calendars()) {
      rowsByCalendar.computeIfAbsent(row.calendar(), name -> new ArrayList<>()).add(row);
    }
    // most precise rows first: the first match decides
    rowsByCalendar
        .values()
        .forEach(rows -> rows.sort((a, b) -> b.day().precision() - a.day().precision()));
  }

  /** Shifts worked on a date; 0 when the calendar has no row for it. */
  public double shifts(String calendar, LocalDate date) {
    for (CalendarRow row : rowsByCalendar.getOrDefault(calendar, List.of())) {
      DayPattern pattern = row.day();
      if (pattern.matches(date)) {
        return row.shifts();
      }
    }
    return 0;
  }

  /** Shifts on each day of the plant's horizon, {@code [day]}. O(days + rows × their days). */
  double[] shiftsByDay(String calendar, Plant plant) {
    Horizon horizon = plant.horizon();
    double[] shifts = new double[horizon.days()];
    List<CalendarRow> rows = rowsByCalendar.getOrDefault(calendar, List.of());
    for (int row = rows.size() - 1; row >= 0; row--) { // the more precise ones overwrite the others
      write(rows.get(row), horizon, shifts);
    }
    return shifts;
  }

  private static void write(CalendarRow row, Horizon horizon, double[] shifts) {
    LocalDate from = row.day().from();
    LocalDate to = row.day().to();
    int first = from == null ? 0 : Math.max(0, horizon.day(from));
    int end = to == null ? shifts.length : Math.min(shifts.length, horizon.day(to) + 1);
    int step = 1;
    if (row.day().weekday() != null) {
      DayOfWeek weekday = horizon.planDate().getDayOfWeek();
      first = Math.floorMod(row.day().weekday().getValue() - weekday.getValue(), 7);
      step = 7;
    }
    for (int day = first; day < end; day += step) {
      shifts[day] = row.shifts();
    }
  }

  /**
   * Date that lies {@code workingDays} working days of calendar {@code receiving} after {@code
   * date}; calendar days when there is no such calendar. Empty when the calendar has too few
   * working days within ten years.
   */
  Optional<LocalDate> afterReceivingDays(LocalDate date, int workingDays) {
    if (!rowsByCalendar.containsKey(RECEIVING)) {
      return Optional.of(date.plusDays(workingDays));
    }
    LocalDate day = date;
    int counted = 0;
    for (int waited = 0; counted < workingDays; waited++) {
      if (waited > LONGEST_WAIT_DAYS) {
        return Optional.empty();
      }
      day = day.plusDays(1);
      if (shifts(RECEIVING, day) > 0) {
        counted++;
      }
    }
    return Optional.of(day);
  }
}
