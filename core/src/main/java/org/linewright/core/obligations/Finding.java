package org.linewright.core.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.units.Money;

/**
 * What a measure found; as {@link Standing}, before lead days and penalties.
 *
 * @param lastDay last day by which the change must be there
 */
record Finding(
    ObligationState state,
    @Nullable Double reached,
    double lacking,
    long pieces,
    @Nullable LocalDate since,
    @Nullable LocalDate lastDay) {

  /** Nothing is missing. */
  static Finding met(@Nullable Double reached) {
    return new Finding(ObligationState.MET, reached, 0, 0, null, null);
  }

  /** Nothing is missing as far as is known. */
  static Finding open(@Nullable Double reached, double lacking) {
    return new Finding(ObligationState.OPEN, reached, lacking, 0, null, null);
  }

  static Finding missed(
      @Nullable Double reached,
      double lacking,
      long pieces,
      @Nullable LocalDate since,
      @Nullable LocalDate lastDay) {
    return new Finding(ObligationState.MISSED, reached, lacking, pieces, since, lastDay);
  }

  /** With lead days and penalties; what would have to be done before today is too late. */
  Standing standing(Obligation row, LocalDate today) {
    LocalDate act = lastDay == null ? null : lastDay.minusDays(row.leadDays());
    Money penalty = Money.ZERO;
    if (state == ObligationState.MISSED) {
      penalty = or0(row.penalty()).plus(or0(row.penaltyEach()).times(pieces));
    }
    return new Standing(
        row,
        state,
        reached,
        lacking,
        pieces,
        since,
        act == null || act.isBefore(today) ? null : act,
        penalty);
  }

  private static Money or0(@Nullable Money amount) {
    return amount == null ? Money.ZERO : amount;
  }
}
