package org.linewright.server.runs;

import org.linewright.core.plan.PlanProgress;
import org.linewright.core.units.Money;

/**
 * How far a run is.
 *
 * @param objective of the best plan so far
 * @param bound no plan can have a higher objective, as far as is known
 * @param gap (bound − objective) / |bound|
 * @param released vehicles delivered within the horizon
 * @param onTime vehicles delivered by their due day
 * @param late vehicles delivered after their due day
 * @param unmet vehicles not delivered
 * @param lateVehicleDays vehicles times days late
 * @param seconds since the run began
 * @param moves tried
 */
public record Progress(
    Money objective,
    Money bound,
    double gap,
    long released,
    long onTime,
    long late,
    long unmet,
    long lateVehicleDays,
    double seconds,
    long moves) {

  static Progress of(PlanProgress progress, long ordered, double seconds) {
    return new Progress(
        progress.objective(),
        progress.bound(),
        progress.gap(),
        progress.released(),
        progress.onTime(),
        progress.released() - progress.onTime(),
        ordered - progress.released(),
        progress.lateVehicleDays(),
        seconds,
        progress.moves());
  }
}
