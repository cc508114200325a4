package org.linewright.core.launch.internal.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.risk.Event;
import org.linewright.core.plant.risk.EventKind;

/** On which days a line works, within the horizon and before it. */
public final class LineDays {
  private final Line line;
  private final CalendarBook calendars;
  private final List<Event> stops;

  public LineDays(Plant plant, String name) {
    this.line =
        plant.lines().stream()
            .filter(row -> row.line().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no line " + name + "\nMaybe check the name before."));
    this.calendars = new CalendarBook(plant);
    this.stops =
        plant.events().stream()
            .filter(event -> event.kind() == EventKind.LINE_STOPPED && event.target().equals(name))
            .toList();
  }

  /** Shifts of the calendar over nominal shifts, 0 while an event stops the line. */
  public double share(LocalDate day) {
    return isStopped(day) ? 0 : calendars.shifts(line.calendar(), day) / line.nominalShifts();
  }

  /** True when the calendar has shifts and no event stops the line. */
  boolean works(LocalDate day) {
    return share(day) > 0;
  }

  /** Days on which the calendar has shifts, whatever events say; both ends counted. */
  public List<LocalDate> calendarDays(LocalDate from, LocalDate to) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (calendars.shifts(line.calendar(), day) > 0) {
        days.add(day);
      }
    }
    return days;
  }

  private boolean isStopped(LocalDate day) {
    return stops.stream()
        .anyMatch(
            stop ->
                (stop.from() == null || !day.isBefore(stop.from()))
                    && (stop.to() == null || !day.isAfter(stop.to())));
  }
}
