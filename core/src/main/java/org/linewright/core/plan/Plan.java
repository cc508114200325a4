package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.reason.Reason;

/**
 * A whole plan. Lists are sorted as they are printed: jobs by day and line, purchases by receipt,
 * deliveries and outcomes in file order of the orders.
 *
 * @param jobs vehicles started
 * @param completions incomplete vehicles completed
 * @param transfers parts moved between kits
 * @param purchases parts bought
 * @param deliveries shipments of orders
 * @param orders what becomes of each order
 * @param summary the plan in a few figures
 * @param notices what could not be kept of a former plan on frozen days; empty = nothing to tell
 * @param starts which starts are for which order
 */
public record Plan(
    List<Job> jobs,
    List<Completion> completions,
    List<PartTransfer> transfers,
    List<Purchase> purchases,
    List<Delivery> deliveries,
    List<OrderOutcome> orders,
    PlanSummary summary,
    List<Reason> notices,
    PlanStarts starts) {

  public Plan {
    jobs = List.copyOf(jobs);
    completions = List.copyOf(completions);
    transfers = List.copyOf(transfers);
    purchases = List.copyOf(purchases);
    deliveries = List.copyOf(deliveries);
    orders = List.copyOf(orders);
    notices = List.copyOf(notices);
  }

  /** A plan with nothing to tell, of which only the tables are known. */
  public Plan(
      List<Job> jobs,
      List<Completion> completions,
      List<PartTransfer> transfers,
      List<Purchase> purchases,
      List<Delivery> deliveries,
      List<OrderOutcome> orders,
      PlanSummary summary) {
    this(
        jobs,
        completions,
        transfers,
        purchases,
        deliveries,
        orders,
        summary,
        List.of(),
        PlanStarts.UNKNOWN);
  }

  /** The same plan with another summary. */
  public Plan with(PlanSummary other) {
    return new Plan(
        jobs, completions, transfers, purchases, deliveries, orders, other, notices, starts);
  }

  /**
   * The same plan with other reasons.
   *
   * @param reasons why some vehicles of an order are late or unmet, by order
   */
  Plan with(List<List<Reason>> reasons) {
    List<OrderOutcome> explained = new ArrayList<>();
    for (int order = 0; order < orders.size(); order++) {
      explained.add(orders.get(order).with(reasons.get(order)));
    }
    return new Plan(
        jobs, completions, transfers, purchases, deliveries, explained, summary, notices, starts);
  }
}
