package org.linewright.core.plan.internal.books;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.CalendarBook;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plant.line.Line;

/** Days on which started vehicles are released, second stages among them. */
public final class StageDays {
  private final Instance instance;
  private final CalendarBook calendars;
  private final Set<Integer> withoutDaysOff;

  public StageDays(Instance instance) {
    this(instance, Set.of());
  }

  /**
   * Days of release, with lines taken to work where they have days off.
   *
   * @param withoutDaysOff lines that are taken to work every day
   */
  public StageDays(Instance instance, Set<Integer> withoutDaysOff) {
    this.instance = instance;
    this.withoutDaysOff = Set.copyOf(withoutDaysOff);
    this.calendars = new CalendarBook(instance.plant());
  }

  /**
   * Day number of release: the second stage's working days of the line after the start; the next
   * day when there are none; NEVER when the horizon ends before.
   */
  public int release(BuildOption option, int start) {
    int wanted = instance.secondStageDays()[option.variant()];
    if (wanted == 0) {
      return start + 1;
    }
    Line line = instance.plant().lines().get(option.line());
    int day = start;
    for (int worked = 0; worked < wanted; ) {
      day++;
      if (day >= instance.days()) {
        return Instance.NEVER;
      }
      if (withoutDaysOff.contains(option.line())
          || calendars.shifts(line.calendar(), instance.horizon().date(day)) > 0) {
        worked++;
      }
    }
    return day;
  }

  /** The way in which a job of a former plan would be built here; null = there is none. */
  public @Nullable BuildOption option(Job job) {
    int variant = instance.variants().find(job.variant());
    int line = instance.lines().find(job.line());
    if (variant < 0 || line < 0) {
      return null;
    }
    return instance.options().get(variant).stream()
        .filter(option -> option.line() == line)
        .findFirst()
        .orElse(null);
  }
}
