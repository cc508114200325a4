package org.linewright.core.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plant.demand.Obligation;
import org.linewright.core.units.Money;

/**
 * How an obligation stands by a plan and a programme.
 *
 * @param obligation what is owed
 * @param state met, missed or open
 * @param reached what is reached, in the unit of the threshold: of points the fewest that a vehicle
 *     has, of a facility or an approval nothing; null = nothing is known, such as the share of no
 *     vehicles
 * @param lacking what lacks, in the same unit, percent points over a share, or days; 0 = nothing
 * @param pieces vehicles or days that are missed: what {@code penalty_each} counts; 0 = none
 * @param since first day on which it is not kept; null = it is, or no day is known
 * @param lastDay last day on which something can still be done; null = it is met, or it is too late
 * @param penalty what the miss costs; 0 = nothing, or no penalty is given
 */
public record Standing(
    Obligation obligation,
    ObligationState state,
    @Nullable Double reached,
    double lacking,
    long pieces,
    @Nullable LocalDate since,
    @Nullable LocalDate lastDay,
    Money penalty) {

  public boolean isMissed() {
    return state == ObligationState.MISSED;
  }
}
