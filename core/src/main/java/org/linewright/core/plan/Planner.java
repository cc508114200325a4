package org.linewright.core.plan;

import java.util.List;
import org.linewright.core.instance.Instance;

/**
 * Answers what to build, on which line, on which day. Same instance and mode, same plan; no side
 * effects. Cost of the list modes: O(orders × parts per vehicle × days) at most, measured about
 * linear.
 */
public final class Planner {

  private Planner() {}

  /**
   * Plans by list.
   *
   * @param instance the compiled scenario, after part transfers if there are any
   * @param transfers the transfers that were applied to the instance; empty = none
   */
  public static Plan plan(Instance instance, Mode mode, List<PartTransfer> transfers) {
    return plan(instance, mode, transfers, Effort.USUAL, PlanWatcher.NONE);
  }

  /**
   * Plans by any mode.
   *
   * @param effort how long mode best may search; the list modes need none
   * @param watcher follows mode best and may end it
   */
  public static Plan plan(
      Instance instance,
      Mode mode,
      List<PartTransfer> transfers,
      Effort effort,
      PlanWatcher watcher) {
    if (mode == Mode.BEST) {
      return new BestPlanner(instance, effort, watcher, transfers).plan();
    }
    ListPlanner planner = new ListPlanner(instance);
    planner.plan(mode);
    PlannedOrders planned = planner.planned();
    long bound = ObjectiveBound.cents(instance, planned.books().recipes);
    return new PlanAssembler(instance, planned).assemble(mode, transfers, bound);
  }
}
