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
    return plan(instance, PlanRequest.of(mode).with(transfers));
  }

  /** Plans by any mode, as asked for. */
  public static Plan plan(Instance instance, PlanRequest request) {
    if (request.mode() == Mode.BEST) {
      return new BestPlanner(instance, request).plan();
    }
    ListPlanner planner = new ListPlanner(new Books(instance, request.former()), PlacingRules.LIST);
    planner.plan(request.mode());
    PlannedOrders planned = planner.planned();
    BuildTiming.in(planned);
    EarlierCompletions.in(planned);
    new Explained(planned, PlacingRules.LIST).all();
    Books books = planned.books();
    return new PlanAssembler(instance, planned)
        .assemble(request.mode(), request.transfers(), QuickBound.of(books));
  }
}
