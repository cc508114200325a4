package org.linewright.core.launch.internal.ahead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.kits.KitsQuestion;
import org.linewright.core.kits.Transfers;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.Planner;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Applied;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;

/**
 * Plans a plant again as a plan of it was made, after edits of ramps and events that stop lines.
 * Neither changes what part transfers can complete, so these are sought once.
 */
final class Replanner {
  private final Plant plant;
  private final Plan plan;
  private @Nullable Transfers transfers;
  private int plans = 1;

  /**
   * @param plan of the plant without edits
   */
  Replanner(Plant plant, Plan plan) {
    this.plant = plant;
    this.plan = plan;
  }

  /**
   * The plan after the edits.
   *
   * @throws IllegalArgumentException when an edit is rejected
   */
  Plan plan(List<Edit> edits) {
    plans++;
    return edits.isEmpty()
        ? plan
        : Planner.again(after(Instance.compile(edited(plant, edits))), plan, false);
  }

  /**
   * The plan after edits, or that without where going on finds nothing after them that it does not
   * find without.
   */
  Plan planUnlessSame(List<Edit> edits) {
    Plan after = plan(edits);
    Plan without = Planner.again(after(Instance.compile(plant)), plan, false);
    return after.jobs().equals(without.jobs()) && after.deliveries().equals(without.deliveries())
        ? plan
        : after;
  }

  /** How many plans were made, the one without edits among them. */
  int plans() {
    return plans;
  }

  private AfterTransfers after(Instance instance) {
    if (plant.settings().partTransfers() == PartTransfers.NONE) {
      return AfterTransfers.of(instance);
    }
    if (transfers == null) {
      transfers = KitsQuestion.transfers(instance);
    }
    return AfterTransfers.of(instance, transfers);
  }

  static Plant edited(Plant plant, List<Edit> edits) {
    if (edits.isEmpty()) {
      return plant;
    }
    Scenario scenario = Scenario.of("launch", edits.toArray(Edit[]::new));
    Applied applied = Scenarios.apply(plant, scenario);
    return applied
        .plant()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "an edit is rejected: "
                        + applied.issues().get(0)
                        + "\nMaybe the plant was not checked."));
  }
}
