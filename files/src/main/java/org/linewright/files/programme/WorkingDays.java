package org.linewright.files.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import net.sf.mpxj.DayType;
import net.sf.mpxj.LocalTimeRange;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectCalendarException;
import net.sf.mpxj.ProjectFile;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.CalendarRow;

/** Calendars of crews: days are worked or not, eight hours each. */
final class WorkingDays {
  static final String EVERY_DAY = "Every day";
  static final int MINUTES = 480;
  private static final int MOST_DAYS = 10_000; // of dates and ranges: 27 years

  private WorkingDays() {}

  /** Adds the calendar of those who work every day. */
  static ProjectCalendar everyDay(ProjectFile file) {
    ProjectCalendar calendar = named(file, EVERY_DAY);
    for (DayOfWeek day : DayOfWeek.values()) {
      setWorked(calendar, day, true);
    }
    return calendar;
  }

  /** Adds a calendar of the plant. */
  static ProjectCalendar add(ProjectFile file, Plant plant, String name, NotCarried left) {
    ProjectCalendar calendar = named(file, name);
    CalendarBook book = new CalendarBook(plant);
    List<CalendarRow> rows =
        plant.calendars().stream().filter(row -> row.calendar().equals(name)).toList();
    if (rows.stream().anyMatch(row -> row.shifts() != 0 && row.shifts() != 1)) {
      left.add("calendars: how many shifts a day has; it is worked or not");
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      setWorked(
          calendar,
          day,
          rows.stream().anyMatch(row -> row.day().weekday() == day && row.shifts() > 0));
    }
    TreeSet<LocalDate> special = new TreeSet<>();
    for (CalendarRow row : rows) {
      LocalDate from = row.day().from();
      for (LocalDate day = from;
          day != null && !day.isAfter(Objects.requireNonNull(row.day().to()));
          day = day.plusDays(1)) {
        if (special.size() >= MOST_DAYS) {
          left.add("calendars: dates beyond the first " + MOST_DAYS);
          break;
        }
        special.add(day);
      }
    }
    List<Days> days = new ArrayList<>();
    special.forEach(day -> days.add(new Days(day, day, book.shifts(name, day) > 0)));
    joined(days).forEach(each -> except(calendar, each));
    return calendar;
  }

  /** Days that are worked, or not, whatever their weekday says. */
  private record Days(LocalDate from, LocalDate to, boolean isWorked) {

    private boolean goesOnWith(Days next) {
      return isWorked == next.isWorked && next.from.equals(to.plusDays(1));
    }
  }

  /** Days that follow each other as one. */
  private static List<Days> joined(List<Days> days) {
    List<Days> joined = new ArrayList<>();
    for (Days each : days) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).goesOnWith(each)) {
        joined.set(last, new Days(joined.get(last).from, each.to, each.isWorked));
      } else {
        joined.add(each);
      }
    }
    return joined;
  }

  private static ProjectCalendar named(ProjectFile file, String name) {
    ProjectCalendar calendar = file.addCalendar();
    calendar.setName(name);
    calendar.setCalendarMinutesPerDay(MINUTES);
    return calendar;
  }

  private static void setWorked(ProjectCalendar calendar, DayOfWeek day, boolean isWorked) {
    calendar.setWorkingDay(day, isWorked);
    var hours = calendar.addCalendarHours(day);
    if (isWorked) {
      hours.add(new LocalTimeRange(Cells.BEGIN, Cells.END));
    }
  }

  private static void except(ProjectCalendar calendar, Days days) {
    ProjectCalendarException exception = calendar.addCalendarException(days.from, days.to);
    if (days.isWorked) {
      exception.add(new LocalTimeRange(Cells.BEGIN, Cells.END));
    }
  }

  /** The calendar that a derived one without days of its own stands for. */
  static ProjectCalendar meant(ProjectCalendar calendar) {
    ProjectCalendar meant = calendar;
    while (meant.getParent() != null && isBare(meant)) {
      meant = meant.getParent();
    }
    return meant;
  }

  private static boolean isBare(ProjectCalendar calendar) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (calendar.getCalendarDayType(day) != DayType.DEFAULT) {
        return false;
      }
    }
    return calendar.getCalendarExceptions().isEmpty() && calendar.getWorkWeeks().isEmpty();
  }

  /** True when every day is worked. */
  static boolean isEveryDay(ProjectCalendar calendar) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (!calendar.isWorkingDay(day)) {
        return false;
      }
    }
    return calendar.getExpandedCalendarExceptionsWithWorkWeeks().stream()
        .allMatch(ProjectCalendarException::getWorking);
  }

  /** Rows of table calendars, {@code calendar, day, shifts}. */
  static List<String[]> rows(ProjectCalendar calendar, String name) {
    List<String[]> rows = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (calendar.isWorkingDay(day)) {
        rows.add(new String[] {name, day.name().substring(0, 3).toLowerCase(Locale.ROOT), "1"});
      }
    }
    List<Days> days = new ArrayList<>();
    for (ProjectCalendarException each : calendar.getExpandedCalendarExceptionsWithWorkWeeks()) {
      days.add(new Days(each.getFromDate(), each.getToDate(), each.getWorking()));
    }
    for (Days each : joined(days)) {
      String told = each.from.equals(each.to) ? each.from.toString() : each.from + ".." + each.to;
      rows.add(new String[] {name, told, each.isWorked ? "1" : "0"});
    }
    return rows;
  }
}
