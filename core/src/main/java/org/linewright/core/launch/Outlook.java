package org.linewright.core.launch;

import java.util.List;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;

/**
 * What the outcome so far means for the orders: the plan with the fitted ramps in the place of
 * those of table {@code ramps}, against the plan as the table has them.
 *
 * @param edits the fitted ramps as edits of the plant, to be kept in a scenario
 * @param asPlanned the plan with the ramps of the table
 * @param asFitted the plan with the fitted ramps
 * @param orders orders that fare otherwise, in file order
 */
public record Outlook(
    List<Edit> edits, PlanSummary asPlanned, PlanSummary asFitted, List<OrderShift> orders) {

  public Outlook {
    edits = List.copyOf(edits);
    orders = List.copyOf(orders);
  }

  /** What the fitted ramps cost, in the objective of the plan; negative = they bring something. */
  public Money cost() {
    return asPlanned.objective().minus(asFitted.objective());
  }
}
