package org.linewright.core.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * When an activity is done.
 *
 * @param activity the activity
 * @param facility its facility
 * @param crew who does it; null = no crew
 * @param start first day
 * @param last last day of work; the first day for one that takes no time
 * @param slackDays days by which it can start later, those after it moved along, without a later
 *     opening; 0 = critical
 * @param cost its cost
 */
public record ActivityDates(
    String activity,
    String facility,
    @Nullable String crew,
    LocalDate start,
    LocalDate last,
    int slackDays,
    Money cost) {

  /** True when any delay of it delays an opening. */
  public boolean isCritical() {
    return slackDays == 0;
  }
}
