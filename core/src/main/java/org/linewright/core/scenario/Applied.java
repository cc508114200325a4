package org.linewright.core.scenario;

import java.util.List;
import java.util.Optional;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.InputIssue;

/**
 * What came of applying a scenario.
 *
 * @param plant the changed plant; empty as soon as one issue rejects something
 * @param issues what is wrong with the edits, or with the changed plant but not with the plant
 *     before
 * @param undo edits that, applied to {@code plant} in this order, give the plant before, the order
 *     of rows included; only the places to which rows are traced stay those of the scenario. Empty
 *     without a plant
 */
public record Applied(Optional<Plant> plant, List<InputIssue> issues, List<Edit> undo) {

  public Applied {
    issues = List.copyOf(issues);
    undo = List.copyOf(undo);
  }

  public boolean isRejected() {
    return plant.isEmpty();
  }
}
