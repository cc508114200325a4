package org.linewright.core.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.units.Money;

/**
 * What the work on a facility was worth on the plan date.
 *
 * @param facility the facility; "all" = all of them
 * @param planned PV; null = activities lack a baseline
 * @param earned EV
 * @param actual AC; null = the cost of some work is not known
 * @param budget BAC
 * @param withoutBaseline activities that cost something and have no baseline
 * @param withoutCost activities of which something is done and nobody said what it has cost
 */
public record FacilityValue(
    String facility,
    @Nullable Money planned,
    Money earned,
    @Nullable Money actual,
    Money budget,
    List<String> withoutBaseline,
    List<String> withoutCost) {
  /** Stands for all facilities. */
  public static final String ALL = "all";

  public FacilityValue {
    withoutBaseline = List.copyOf(withoutBaseline);
    withoutCost = List.copyOf(withoutCost);
  }

  /** The measures; those that need an amount that is null are not to be read. */
  public EarnedValue value() {
    return new EarnedValue(
        planned == null ? Money.ZERO : planned,
        earned,
        actual == null ? Money.ZERO : actual,
        budget);
  }
}
