package org.linewright.core.plan;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.internal.search.OrderSearch;

/**
 * What plan is asked for.
 *
 * @param mode how it is made
 * @param transfers the transfers that were applied to the instance; empty = none
 * @param former jobs of a former plan: those on the frozen days of their line ({@code
 *     lines.frozen_until}) are started again, as far as they still can be, and nothing else is
 *     started there; what cannot be kept stands in the plan's notices. Empty = nothing is frozen
 * @param start a former plan from which mode best starts its search; null = from the list plans
 * @param stableCents what it costs, in the search alone, to start a vehicle of an order on another
 *     line or day than the former plan does; 0 = nothing
 * @param effort how long mode best may search; the list modes need none
 * @param watcher follows mode best and may end it
 * @param proves true: mode best works out its bound, however long that takes within the time limit
 * @param explains false: the orders are left without reasons, in a plan that is only compared
 */
public record PlanRequest(
    Mode mode,
    List<PartTransfer> transfers,
    List<Job> former,
    @Nullable FormerPlan start,
    long stableCents,
    Effort effort,
    PlanWatcher watcher,
    boolean proves,
    boolean explains) {

  /** Moves of {@link #forQuestions} on a large plant. */
  public static final long MOST_MOVES_OF_QUESTIONS = 20_000;

  private static final long MOST_MOVES_AFTER_A_CHANGE = 300;

  private static final Duration PATIENCE = Duration.ofHours(1);

  public PlanRequest {
    transfers = List.copyOf(transfers);
    former = List.copyOf(former);
  }

  /** A plan by a mode with the usual effort. */
  public static PlanRequest of(Mode mode) {
    return new PlanRequest(
        mode, List.of(), List.of(), null, 0, Effort.USUAL, PlanWatcher.NONE, true, true);
  }

  /**
   * The plan that every question is asked about when no other is named: mode best, with moves so
   * few that it is there in seconds, and counted, so that every question is about the same one. No
   * clock ends it.
   *
   * @param orders orders of the plant
   */
  public static PlanRequest forQuestions(int orders) {
    long moves = Math.min(MOST_MOVES_OF_QUESTIONS, OrderSearch.usualMoves(orders));
    Effort effort = Effort.USUAL.within(PATIENCE).withMoves(Math.max(1, moves)).withGap(0);
    return new PlanRequest(
        Mode.BEST, List.of(), List.of(), null, 0, effort, PlanWatcher.NONE, false, true);
  }

  /** The same after part transfers. */
  public PlanRequest with(List<PartTransfer> applied) {
    return new PlanRequest(
        mode, applied, former, start, stableCents, effort, watcher, proves, explains);
  }

  /** The same with the frozen days of a former plan kept. */
  public PlanRequest keeping(List<Job> jobs) {
    return new PlanRequest(
        mode, transfers, jobs, start, stableCents, effort, watcher, proves, explains);
  }

  /** The same with another effort. */
  public PlanRequest with(Effort other) {
    return new PlanRequest(
        mode, transfers, former, start, stableCents, other, watcher, proves, explains);
  }

  /** The same, followed by a watcher. */
  public PlanRequest watchedBy(PlanWatcher other) {
    return new PlanRequest(
        mode, transfers, former, start, stableCents, effort, other, proves, explains);
  }

  /** The same, its orders left without reasons. */
  public PlanRequest withoutReasons() {
    return new PlanRequest(
        mode, transfers, former, start, stableCents, effort, watcher, proves, false);
  }

  /**
   * The same, going on from a plan; a vehicle is moved only for a gain.
   *
   * @param orders the search tries a few moves for each; 0 = a single one at all
   */
  PlanRequest goingOnFrom(Plan plan, int orders) {
    long moves = Math.min(MOST_MOVES_AFTER_A_CHANGE, 5L * orders);
    Effort few = Effort.USUAL.within(PATIENCE).withGap(0).withMoves(Math.max(1, moves));
    return new PlanRequest(
        mode, transfers, former, FormerPlan.of(plan), 1, few, PlanWatcher.NONE, false, explains);
  }

  /**
   * The same after an edit: mode best takes the former plan over as far as it still can be built
   * and goes on from there; frozen days are kept.
   *
   * @param stable cost of a moved vehicle in cents
   */
  public PlanRequest startingFrom(FormerPlan plan, long stable) {
    return new PlanRequest(
        mode, transfers, plan.jobs(), plan, stable, effort, watcher, proves, explains);
  }
}
