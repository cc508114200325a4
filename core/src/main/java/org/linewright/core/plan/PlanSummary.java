package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.internal.objective.PlanBound;
import org.linewright.core.units.Money;

/**
 * The plan in a few figures.
 *
 * @param mode how it was made
 * @param objective value released − late − parked − transfer − dear purchase costs, plant currency
 * @param bound no plan can have a higher objective
 * @param gap (bound − objective) / |bound|; 0 when the bound is 0
 * @param released vehicles released by the end of the horizon
 * @param onTime vehicles delivered by their due day (or wanted as soon as possible)
 * @param late vehicles delivered after their due day
 * @param unmet vehicles not delivered within the horizon
 * @param unmetDueAfterHorizon of these, vehicles of orders that are due after the horizon's end
 * @param lateVehicleDays Σ vehicles × calendar days after their due day
 * @param waitingVehicleDays Σ vehicles wanted as soon as possible × calendar days from the plan
 *     date to their delivery
 * @param lastStart last day on which a vehicle is started; null = none is
 * @param lastStartByLine the same per line; lines without a job are left out
 * @param lastStartByContract the same per contract, by orders; contracts without a job are left out
 * @param classes what becomes of the orders of each priority, the most urgent first
 */
public record PlanSummary(
    Mode mode,
    Money objective,
    Money bound,
    double gap,
    int released,
    int onTime,
    int late,
    int unmet,
    int unmetDueAfterHorizon,
    long lateVehicleDays,
    long waitingVehicleDays,
    @Nullable LocalDate lastStart,
    Map<String, LocalDate> lastStartByLine,
    Map<String, LocalDate> lastStartByContract,
    List<PriorityClass> classes) {

  /** The same plan measured against another bound. */
  PlanSummary within(PlanBound other) {
    long boundCents = other.cents();
    return new PlanSummary(
        mode,
        objective,
        new Money(boundCents),
        gap(objective.cents(), boundCents),
        released,
        onTime,
        late,
        unmet,
        unmetDueAfterHorizon,
        lateVehicleDays,
        waitingVehicleDays,
        lastStart,
        lastStartByLine,
        lastStartByContract,
        within(classes, other));
  }

  private static List<PriorityClass> within(List<PriorityClass> classes, PlanBound bound) {
    long[] earned = classes.stream().mapToLong(each -> each.earned().cents()).toArray();
    List<PriorityClass> measured = new ArrayList<>();
    for (int number = 0; number < earned.length; number++) {
      PriorityClass each = classes.get(number);
      measured.add(
          each.bound() == null ? each : each.within(new Money(bound.classCents(number, earned))));
    }
    return List.copyOf(measured);
  }

  /** (bound − objective) / |bound|; 0 when the bound is 0. */
  public static double gap(long objectiveCents, long boundCents) {
    return boundCents == 0
        ? 0
        : (double) (boundCents - objectiveCents) / Math.abs((double) boundCents);
  }
}
