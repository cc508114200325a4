package org.linewright.core.plan;

import java.util.List;

/**
 * What plan is asked for.
 *
 * @param mode how it is made
 * @param transfers the transfers that were applied to the instance; empty = none
 * @param former jobs of a former plan: those on the frozen days of their line ({@code
 *     lines.frozen_until}) are started again, as far as they still can be, and nothing else is
 *     started there; what cannot be kept stands in the plan's notices. Empty = nothing is frozen
 * @param effort how long mode best may search; the list modes need none
 * @param watcher follows mode best and may end it
 */
public record PlanRequest(
    Mode mode, List<PartTransfer> transfers, List<Job> former, Effort effort, PlanWatcher watcher) {

  public PlanRequest {
    transfers = List.copyOf(transfers);
    former = List.copyOf(former);
  }

  /** A plan by a mode with the usual effort. */
  public static PlanRequest of(Mode mode) {
    return new PlanRequest(mode, List.of(), List.of(), Effort.USUAL, PlanWatcher.NONE);
  }

  /** The same after part transfers. */
  public PlanRequest with(List<PartTransfer> applied) {
    return new PlanRequest(mode, applied, former, effort, watcher);
  }

  /** The same with the frozen days of a former plan kept. */
  public PlanRequest keeping(List<Job> jobs) {
    return new PlanRequest(mode, transfers, jobs, effort, watcher);
  }

  /** The same with another effort. */
  public PlanRequest with(Effort other) {
    return new PlanRequest(mode, transfers, former, other, watcher);
  }

  /** The same, followed by a watcher. */
  public PlanRequest watchedBy(PlanWatcher other) {
    return new PlanRequest(mode, transfers, former, effort, other);
  }
}
