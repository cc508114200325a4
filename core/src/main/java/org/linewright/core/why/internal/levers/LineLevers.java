package org.linewright.core.why.internal.levers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.line.Ramp;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Edit.AddRow;
import org.linewright.core.scenario.Edit.SetCells;

/** Changes that bring line capacity: one more shift, work on a day off, a steeper ramp. */
public final class LineLevers {
  private static final int LONGEST_DAYS = 60;
  private static final int MOST_SHIFTS = 3;

  private final Instance instance;
  private final Plant plant;
  private final CalendarBook calendars;

  public LineLevers(Instance instance) {
    this.instance = instance;
    this.plant = instance.plant();
    this.calendars = new CalendarBook(plant);
  }

  /**
   * More shifts for a way to build, on the last days up to a day; days that events stop stay so.
   */
  public List<Lever> shifts(BuildOption option, int byDay) {
    int first = Math.max(0, byDay - LONGEST_DAYS);
    return shifts(option, IntStream.rangeClosed(first, byDay).map(day -> first + byDay - day));
  }

  /** More shifts for a way to build, on the first days on which it may be used. */
  public List<Lever> soonShifts(BuildOption option) {
    int first = firstUse(option);
    return shifts(option, IntStream.range(first, Math.min(instance.days(), first + LONGEST_DAYS)));
  }

  /** The first day on which a way to build may be used; the plan date when there is none. */
  public int firstUse(BuildOption option) {
    return IntStream.range(0, instance.days())
        .filter(day -> option.use()[day] > 0)
        .findFirst()
        .orElse(0);
  }

  private List<Lever> shifts(BuildOption option, IntStream days) {
    List<LocalDate> worked = new ArrayList<>();
    List<LocalDate> off = new ArrayList<>();
    Line line = line(option.line());
    for (int day : days.toArray()) {
      LocalDate date = instance.horizon().date(day);
      double shifts = calendars.shifts(line.calendar(), date);
      if (option.use()[day] == 0) {
        continue;
      }
      if (shifts == 0) {
        off.add(date);
      } else if (instance.lineCapacity()[option.line()][day] > 0 && shifts + 1 <= MOST_SHIFTS) {
        worked.add(date);
      }
    }
    List<Lever> levers = new ArrayList<>();
    if (!worked.isEmpty()) {
      levers.add(shifts(line, worked, "one more shift on " + line.line()));
    }
    if (!off.isEmpty()) {
      levers.add(shifts(line, off, "a shift on days off on " + line.line()));
    }
    return levers;
  }

  /** One more shift of a line on one day. */
  public Lever shift(int line, LocalDate day) {
    Line row = line(line);
    return shifts(row, List.of(day), "one more shift on " + row.line());
  }

  private Lever shifts(Line line, List<LocalDate> days, String what) {
    return new Lever(
        what,
        days.size(),
        1,
        Window.NONE,
        false,
        sharedBy(line),
        (size, day) -> {
          List<LocalDate> chosen = days.subList(0, (int) size);
          List<Edit> edits = new ArrayList<>();
          for (LocalDate date : chosen) {
            edits.add(shift(line, date, calendars.shifts(line.calendar(), date) + 1));
          }
          return new Lever.Change(what + " on " + span(chosen), null, edits);
        });
  }

  private static String span(List<LocalDate> days) {
    LocalDate first = Collections.min(days);
    return days.size() == 1
        ? first.toString()
        : days.size() + " days from " + first + " to " + Collections.max(days);
  }

  private String sharedBy(Line line) {
    String others =
        plant.lines().stream()
            .filter(one -> one.calendar().equals(line.calendar()) && !one.equals(line))
            .map(Line::line)
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : "calendar " + line.calendar() + " is also that of " + others;
  }

  /** Capacity of a line-day for one more vehicle of a way to build. */
  public List<Edit> oneMore(BuildOption option, int day) {
    Line line = line(option.line());
    LocalDate date = instance.horizon().date(day);
    double share = (double) option.use()[day] / Instance.CAPACITY;
    double shifts = calendars.shifts(line.calendar(), date) + share * line.nominalShifts();
    return List.of(shift(line, date, shifts));
  }

  private Edit shift(Line line, LocalDate date, double shifts) {
    String text =
        BigDecimal.valueOf(shifts)
            .setScale(6, RoundingMode.CEILING)
            .stripTrailingZeros()
            .toPlainString();
    String calendar = line.calendar();
    boolean hasRow =
        plant.calendars().stream()
            .anyMatch(
                row -> row.calendar().equals(calendar) && row.day().toString().equals("" + date));
    return hasRow
        ? new SetCells(
            "calendars",
            SupplyLevers.cells("calendar", calendar, "day", "" + date),
            SupplyLevers.cells("shifts", text))
        : new AddRow(
            "calendars",
            SupplyLevers.cells("calendar", calendar, "day", "" + date, "shifts", text));
  }

  /** A ramp that allows more vehicles a day from its start on. */
  public List<Lever> ramps(int variant) {
    String name = instance.variants().name(variant);
    return plant.ramps().stream()
        .filter(ramp -> ramp.variant().equals(name))
        .map(this::ramp)
        .toList();
  }

  private Lever ramp(Ramp ramp) {
    long most = Math.max(1, (long) Math.ceil(3 * ramp.targetUnitsPerDay()));
    String what = "ramp of " + ramp.variant() + " on " + ramp.line();
    return Lever.of(
        what,
        most,
        (size, day) -> {
          var cells =
              SupplyLevers.cells("target_units_per_day", text(ramp.targetUnitsPerDay() + size));
          Double first = ramp.firstWeeksMaxPerDay();
          if (first != null) {
            cells.put("first_weeks_max_per_day", text(first + size));
          }
          return new Lever.Change(
              what + " with " + size + " a day more at its plateau",
              null,
              List.<Edit>of(
                  new SetCells(
                      "ramps",
                      SupplyLevers.cells("line", ramp.line(), "variant", ramp.variant()),
                      cells)));
        });
  }

  private static String text(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private Line line(int number) {
    return plant.lines().get(number);
  }
}
