package org.linewright.core.margin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * What a failure does to the plan.
 *
 * @param failure what fails
 * @param timeToSurviveDays calendar days that the plan is kept when it never recovers; the whole
 *     horizon when {@code outlasts}
 * @param outlasts true when nothing is lost within the horizon
 * @param firstLoss first day on which a vehicle of the plan is lost; null = none
 * @param lostVehicles vehicles lost within the horizon when it recovers in time
 * @param lostForGood vehicles lost within the horizon when it never recovers
 * @param impact money lost with them
 * @param proven no way to use what is left loses less
 * @param exposure risk exposure index: the impact as a share of the largest one, 0 to 1
 * @param gatingPart what stops the vehicles of the first loss; null = nothing does
 * @param volume vehicles of the plan with a part that comes, or could come, from what fails
 * @param waiting ordered vehicles that are in no plan for want of parts of what fails: it is missed
 *     already
 * @param staticMargin the same without days
 * @param remedies what would help; empty of values when nothing is lost
 */
public record FailureMargin(
    Failure failure,
    double timeToSurviveDays,
    boolean outlasts,
    @Nullable LocalDate firstLoss,
    double lostVehicles,
    double lostForGood,
    Money impact,
    Money proven,
    double exposure,
    @Nullable String gatingPart,
    double volume,
    long waiting,
    StaticMargin staticMargin,
    Remedies remedies) {

  /**
   * The static answer: stock, rates and time added up.
   *
   * @param timeToSurviveDays calendar days; infinite = at least until it has recovered
   * @param lostVehicles vehicles lost by the time of recovery
   */
  public record StaticMargin(double timeToSurviveDays, double lostVehicles) {
    /** All demand is met for ever. */
    public static final StaticMargin UNHARMED = new StaticMargin(Double.POSITIVE_INFINITY, 0);
  }

  /**
   * What would help against a failure.
   *
   * @param stockPieces pieces of the gating part that the plan uses in a day
   * @param stockDays days of survival that these pieces bring
   * @param stockSaves money that they save
   * @param supplier another source of the gating part that is not approved; null = none is known
   * @param approvalSaves money that its approval saves
   */
  public record Remedies(
      long stockPieces,
      double stockDays,
      Money stockSaves,
      @Nullable String supplier,
      Money approvalSaves) {

    /** Nothing helps, or needs to. */
    public static final Remedies NONE = new Remedies(0, 0, Money.ZERO, null, Money.ZERO);
  }

  /** True when the plan is kept until the failure has recovered, or for the whole horizon. */
  public boolean passes() {
    return outlasts || (failure.recovers() && timeToSurviveDays >= failure.timeToRecoverDays());
  }

  /**
   * Time to survive / time to recover; infinite when nothing is lost or it recovers at once, and
   * for what never recovers, which has no time to compare with.
   */
  public double margin() {
    return outlasts || !failure.recovers() || failure.timeToRecoverDays() == 0
        ? Double.POSITIVE_INFINITY
        : timeToSurviveDays / failure.timeToRecoverDays();
  }

  FailureMargin with(double share) {
    return new FailureMargin(
        failure,
        timeToSurviveDays,
        outlasts,
        firstLoss,
        lostVehicles,
        lostForGood,
        impact,
        proven,
        share,
        gatingPart,
        volume,
        waiting,
        staticMargin,
        remedies);
  }
}
