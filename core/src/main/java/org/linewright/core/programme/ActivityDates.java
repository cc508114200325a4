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
 * @param state how far it is
 * @param share share of its work that is done, 0 to 1
 * @param start first day; the day on which it began, once it has
 * @param last last day of work; the first day for one that takes no time
 * @param slackDays days by which it can start or go on later, those after it moved along, without a
 *     later opening; 0 = critical, or done
 * @param cost what it costs in the end
 */
public record ActivityDates(
    String activity,
    String facility,
    @Nullable String crew,
    ActivityState state,
    double share,
    LocalDate start,
    LocalDate last,
    int slackDays,
    Money cost) {

  /** True when any delay of it delays an opening. */
  public boolean isCritical() {
    return slackDays == 0 && state != ActivityState.DONE;
  }
}
