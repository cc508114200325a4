package org.linewright.core.why;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.scenario.Edit;
import org.linewright.core.units.Money;

/**
 * A change that helps, as planning again with it has shown.
 *
 * @param change what is changed, in quantities and days
 * @param effect what comes of it
 * @param stillOpen what it leaves open of what was asked about; 0 = it fixes all
 * @param cost what it costs by the tables; null = they do not say
 * @param objective the objective of the plan with it − that of the plan without it, without {@code
 *     cost}
 * @param others what it does to orders that were not asked about; "" = none gets worse
 * @param asksTheCustomer true when it changes what is wanted, not what is there
 * @param condition what holds for it besides; "" = nothing
 * @param isOfSeveral true when several changes are needed together
 * @param edits the change, to be applied in this order
 */
public record Remedy(
    String change,
    String effect,
    long stillOpen,
    @Nullable Money cost,
    Money objective,
    String others,
    boolean asksTheCustomer,
    String condition,
    boolean isOfSeveral,
    List<Edit> edits) {

  public Remedy {
    edits = List.copyOf(edits);
  }

  public boolean fixesAll() {
    return stillOpen == 0;
  }
}
