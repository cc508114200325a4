package org.linewright.core.stress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How bad it can get.
 *
 * @param replications replications made
 * @param seed their seed
 * @param planned vehicles that the plan releases
 * @param plannedStop last day on which the plan starts a vehicle; null = it starts none
 * @param built vehicles released within the horizon
 * @param lost vehicles that the plan releases and the replication does not
 * @param delayed vehicles started later than planned
 * @param late mean of the vehicles delivered after their due day
 * @param lateVehicleDays mean of the vehicles × days that they come after their due day
 * @param reroutedPieces mean of the pieces ordered from another source than planned
 * @param lossCents what the replication is worth less than the plan, in cents
 * @param stop last day on which a vehicle is started
 * @param contracts the contracts in file order
 * @param curve vehicles started by week
 * @param risks the worst cases
 * @param drivers sources of chance, the worst first; empty = not asked for
 * @param convergence how the mean of the vehicles lost became known
 * @param isPrecise false when a precision was asked for and not reached
 */
public record StressAnswer(
    long replications,
    long seed,
    long planned,
    @Nullable LocalDate plannedStop,
    Spread built,
    Spread lost,
    Spread delayed,
    double late,
    double lateVehicleDays,
    double reroutedPieces,
    Spread lossCents,
    Dates stop,
    List<ContractRisk> contracts,
    List<CurvePoint> curve,
    List<TailRisk> risks,
    List<Driver> drivers,
    List<Known> convergence,
    boolean isPrecise) {

  public StressAnswer {
    contracts = List.copyOf(contracts);
    curve = List.copyOf(curve);
    risks = List.copyOf(risks);
    drivers = List.copyOf(drivers);
    convergence = List.copyOf(convergence);
  }

  /**
   * When something ends.
   *
   * @param p10 a tenth of the replications has ended by then; null = has not begun
   * @param p50 half of them has
   * @param p90 nine tenths have
   * @param byDay replications that have ended on a day or before, {@code [day]}
   */
  public record Dates(
      @Nullable LocalDate p10, @Nullable LocalDate p50, @Nullable LocalDate p90, long[] byDay) {

    /** Share of all replications that have ended by a day of the horizon. */
    public double chanceBy(int day, long replications) {
      return (double) byDay[Math.max(0, Math.min(byDay.length - 1, day))] / replications;
    }
  }

  /**
   * A contract.
   *
   * @param contract its name
   * @param end its last day; null = not given
   * @param plannedStop last day on which the plan starts a vehicle for it; null = none
   * @param stop the same in the replications
   * @param chanceKept share of the replications in which it gets by its end what the plan gives it;
   *     null = the plan gives it nothing by then
   */
  public record ContractRisk(
      String contract,
      @Nullable LocalDate end,
      @Nullable LocalDate plannedStop,
      Dates stop,
      @Nullable Double chanceKept) {}

  /**
   * A point of the build-out curve.
   *
   * @param day last day of a week
   * @param planned vehicles that the plan starts up to it
   * @param p10 a tenth of the replications starts at most this many
   * @param p50 half of them does
   * @param p90 nine tenths do
   */
  public record CurvePoint(LocalDate day, long planned, long p10, long p50, long p90) {}

  /**
   * The worst cases of a level.
   *
   * @param level e.g. 0.95: the worst 5 %
   * @param lostAtRisk vehicles lost that this share of the replications does not exceed
   * @param lostTail mean of the vehicles lost in the worst replications (CVaR)
   * @param centsAtRisk the same of the money lost, in cents
   * @param centsTail its mean in the worst replications
   */
  public record TailRisk(
      double level, long lostAtRisk, double lostTail, long centsAtRisk, double centsTail) {}

  /**
   * What one source of chance does.
   *
   * @param name the row of shocks or doubts, or a spread of times
   * @param lostAlone mean of the vehicles lost when nothing else happens
   * @param lostSaved by how many fewer are lost when everything else happens
   * @param delayedAlone mean of the vehicles delayed when nothing else happens
   * @param centsAlone mean of the money lost when nothing else happens, in cents
   * @param centsSaved by how much less is lost when everything else happens
   */
  public record Driver(
      String name,
      double lostAlone,
      double lostSaved,
      double delayedAlone,
      double centsAlone,
      double centsSaved) {}

  /**
   * What was known after some replications.
   *
   * @param replications replications
   * @param lost mean of the vehicles lost
   * @param halfWidth half the width of its 95 % confidence interval
   */
  public record Known(long replications, double lost, double halfWidth) {}

  /** The contract of a name. */
  public Optional<ContractRisk> findContract(String name) {
    return contracts.stream().filter(one -> one.contract().equals(name)).findFirst();
  }
}
