package org.linewright.core.programme;

import java.util.List;
import java.util.Optional;
import org.linewright.core.units.Money;

/**
 * When the facilities are ready.
 *
 * @param facilities in the order of the table
 * @param activities in the order of the table; empty when nothing can be scheduled
 * @param holds what holds each facility up, the most days first
 * @param months the money by month
 * @param tried how many other worlds were scheduled for the holds
 * @param openingDays sum over the facilities of days from the plan date to the opening, each times
 *     its weight
 * @param openingDaysBound no schedule has a smaller sum
 * @param isProven true when no schedule is better in openings, or as good in them and less late
 * @param missing money that the funds lack for all activities; then nothing is scheduled
 * @param chances how sure the dates are; empty = not asked for, or nothing is in doubt
 * @param progress how it goes against what was agreed
 */
public record ProgrammeAnswer(
    List<FacilityDates> facilities,
    List<ActivityDates> activities,
    List<Hold> holds,
    List<CashMonth> months,
    int tried,
    long openingDays,
    long openingDaysBound,
    boolean isProven,
    Money missing,
    Optional<DateChances> chances,
    ProgressAnswer progress) {

  public ProgrammeAnswer {
    facilities = List.copyOf(facilities);
    activities = List.copyOf(activities);
    holds = List.copyOf(holds);
    months = List.copyOf(months);
  }

  /** True when there is a schedule. */
  public boolean isScheduled() {
    return missing.cents() == 0;
  }
}
