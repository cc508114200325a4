package org.linewright.core.why.internal.goal;

import java.time.LocalDate;
import org.linewright.core.plan.Plan;

/**
 * A line shall start more vehicles on a day.
 *
 * @param line the line
 * @param day the day
 * @param wanted vehicles that it shall start
 */
public record LineDayGoal(String line, LocalDate day, long wanted) implements Goal {

  @Override
  public long open(Plan plan) {
    long started =
        plan.jobs().stream()
            .filter(job -> job.line().equals(line) && job.day().equals(day))
            .mapToLong(job -> job.units())
            .sum();
    return Math.max(0, wanted - started);
  }

  @Override
  public String effect(long open, long before) {
    return line + " starts " + (wanted - open) + " vehicles or more on " + day;
  }

  @Override
  public boolean concerns(String order) {
    return false;
  }
}
