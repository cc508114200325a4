package org.linewright.core.check;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * The figures of a plan, recomputed from its rows and the raw tables.
 *
 * @param objective value released minus every cost, exact to the cent
 * @param released vehicles released by the end of the horizon; base vehicles used up by a second
 *     stage are not counted
 * @param onTime vehicles delivered by the due day, or wanted as soon as possible
 * @param late vehicles delivered after the due day
 * @param unmet vehicles not delivered
 * @param unmetDueAfterHorizon of these, vehicles of orders due after the horizon's end
 * @param lateVehicleDays Σ vehicles × calendar days late, orders with a due day
 * @param waitingVehicleDays Σ vehicles × calendar days since the plan date, orders without one
 * @param lastStart last day with a job; null = no job
 * @param lastStartByLine the same per line
 */
public record Kpis(
    Money objective,
    long released,
    long onTime,
    long late,
    long unmet,
    long unmetDueAfterHorizon,
    long lateVehicleDays,
    long waitingVehicleDays,
    @Nullable LocalDate lastStart,
    Map<String, LocalDate> lastStartByLine) {

  public Kpis {
    lastStartByLine = Map.copyOf(lastStartByLine);
  }
}
