package org.linewright.core.plan;

import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.bound.QuickBound;
import org.linewright.core.plan.internal.frozen.FrozenStarts;
import org.linewright.core.plan.internal.list.BuildTiming;
import org.linewright.core.plan.internal.list.EarlierCompletions;
import org.linewright.core.plan.internal.list.ListPlanner;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.list.PlannedOrders;
import org.linewright.core.plan.internal.reasons.Explained;
import org.linewright.core.plan.internal.write.PlanAssembler;

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

  /**
   * Plans a changed world as a plan was made: by the same list rule, or, in mode best, going on
   * from that plan, so that what differs comes of the change and not of the search. Orders that the
   * plan has late or unmet are placed anew first. Its bound needs no solver.
   *
   * @param changed the changed world
   * @param plan the plan that is gone on from
   * @param searches true: mode best then tries some moves, too, always as many, and says the
   *     reasons of what is late; false: what becomes of the orders, without reasons
   */
  public static Plan again(AfterTransfers changed, Plan plan, boolean searches) {
    Mode mode = plan.summary().mode();
    Instance instance = changed.instance();
    PlanRequest explained = PlanRequest.of(mode).with(changed.ledger());
    PlanRequest usual = searches ? explained : explained.withoutReasons();
    PlanRequest request = plan.starts().frozen() == null ? usual : usual.keeping(plan.jobs());
    return plan(
        instance,
        mode == Mode.BEST
            ? request.goingOnFrom(plan, searches ? instance.orders().size() : 0)
            : request);
  }

  /** Plans by any mode, as asked for. */
  public static Plan plan(Instance instance, PlanRequest request) {
    if (request.mode() == Mode.BEST) {
      return new BestPlanner(instance, request).plan();
    }
    ListPlanner planner =
        new ListPlanner(FrozenStarts.open(instance, request.former()), PlacingRules.LIST);
    planner.plan(request.mode());
    PlannedOrders planned = planner.planned();
    BuildTiming.in(planned);
    EarlierCompletions.in(planned);
    if (request.explains()) {
      new Explained(planned, PlacingRules.LIST).all();
    }
    Books books = planned.books();
    return new PlanAssembler(instance, planned)
        .assemble(request.mode(), request.transfers(), QuickBound.of(books));
  }
}
