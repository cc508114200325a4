package org.linewright.files.report;

import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;

/** Vehicles started by line and day, and the days on which lines are open. */
final class LineStarts {
  private final Instance instance;
  private final long[][] units; // [line][day]

  LineStarts(Instance instance, Plan plan) {
    this.instance = instance;
    this.units = new long[instance.lines().size()][instance.days()];
    for (Job job : plan.jobs()) {
      units[instance.lines().get(job.line())][instance.horizon().day(job.day())] += job.units();
    }
  }

  int lines() {
    return units.length;
  }

  String name(int line) {
    return instance.lines().name(line);
  }

  /** Vehicles started on a line within a period. */
  long units(int line, Period period) {
    long sum = 0;
    for (int day = period.from(); day <= period.to(); day++) {
      sum += units[line][day];
    }
    return sum;
  }

  /** Vehicles started on a line. */
  long total(int line) {
    return units(line, whole());
  }

  /** Days of a period on which a line is open. */
  int openDays(int line, Period period) {
    int open = 0;
    for (int day = period.from(); day <= period.to(); day++) {
      open += isOpen(line, day) ? 1 : 0;
    }
    return open;
  }

  /** Days on which a line is open and starts nothing. */
  int idleDays(int line) {
    int idle = 0;
    for (int day = 0; day < instance.days(); day++) {
      idle += isOpen(line, day) && units[line][day] == 0 ? 1 : 0;
    }
    return idle;
  }

  /** Last day with a start; -1 = none. */
  int lastStart(int line) {
    int day = instance.days() - 1;
    while (day >= 0 && units[line][day] == 0) {
      day--;
    }
    return day;
  }

  /** Vehicles started on a line up to and with each day, {@code [day]}. */
  long[] cumulative(int line) {
    long[] sums = new long[instance.days()];
    long sum = 0;
    for (int day = 0; day < sums.length; day++) {
      sum += units[line][day];
      sums[day] = sum;
    }
    return sums;
  }

  /** All days of the horizon. */
  Period whole() {
    return new Period(0, instance.days() - 1, "");
  }

  private boolean isOpen(int line, int day) {
    return instance.lineCapacity()[line][day] > 0 || units[line][day] > 0;
  }
}
