package org.linewright.core.plan;

import java.time.Duration;
import org.linewright.core.units.Money;

/**
 * How far the search is: the best plan so far in a few figures.
 *
 * @param elapsed since the call of the planner
 * @param moves moves tried
 * @param objective of the best plan so far, before purchase prices; at the end, when {@link Plan}
 *     is made, the plan's own
 * @param bound no plan can have a higher objective, as far as is known by now
 * @param gap (bound − objective) / |bound|
 * @param released vehicles delivered within the horizon
 * @param onTime vehicles delivered by their due day (or wanted as soon as possible)
 * @param lateVehicleDays Σ vehicles × calendar days after their due day
 */
public record PlanProgress(
    Duration elapsed,
    long moves,
    Money objective,
    Money bound,
    double gap,
    long released,
    long onTime,
    long lateVehicleDays) {}
