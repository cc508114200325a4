package org.linewright.core.roll;

import java.util.List;
import java.util.Optional;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.InputIssue;

/**
 * What a roll found.
 *
 * @param plant the plant on its new plan date; empty = something does not fit, nothing is moved
 * @param issues what does not fit, or should be looked at
 * @param starts planned and built vehicles by day, line and variant; without a plan those built
 * @param orders orders whose quantity has changed, and those that are overdue
 * @param parts parts of which pieces came, went or were counted
 * @param kits cohorts of which something was used, begun or completed
 * @param late goods that should have come and have not
 * @param output the days in a few figures
 */
public record Rolled(
    Optional<Plant> plant,
    List<InputIssue> issues,
    List<DayOutput> starts,
    List<OrderBalance> orders,
    List<PartBalance> parts,
    List<KitBalance> kits,
    List<LateGoods> late,
    Output output) {

  public Rolled {
    issues = List.copyOf(issues);
    starts = List.copyOf(starts);
    orders = List.copyOf(orders);
    parts = List.copyOf(parts);
    kits = List.copyOf(kits);
    late = List.copyOf(late);
  }
}
