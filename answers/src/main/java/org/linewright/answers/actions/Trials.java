package org.linewright.answers.actions;

import java.util.List;
import java.util.Optional;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.format.Stopwatch;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plant.Plant;
import org.linewright.core.scenario.Edit;
import org.linewright.core.scenario.Scenario;
import org.linewright.core.scenario.Scenarios;
import org.linewright.core.units.Money;

/**
 * Plans changed worlds, going on from one plan. What going on alone brings is in no effect: it is
 * compared with the plan of the same world, gone on from as well.
 */
final class Trials {
  private final World world;
  private final Plan plan;
  private final PlanSummary base;
  private int tried;

  Trials(World world, Plan plan) {
    this.world = world;
    this.plan = plan;
    this.base = world.goingOn(plan).summary();
  }

  /**
   * What a change does.
   *
   * @param released vehicles released more
   * @param objective by which the objective is higher
   * @param trouble vehicles late or unmet less
   */
  record Effect(long released, Money objective, long trouble) {
    /** Nothing gets worse. */
    boolean isHarmless() {
      return released >= 0 && objective.cents() >= 0 && trouble >= 0;
    }

    boolean helps() {
      return objective.cents() > 0 && released >= 0;
    }
  }

  /** Changes that were tried. */
  int tried() {
    return tried;
  }

  /** What some edits do; empty = they make no valid plant. */
  Optional<Effect> of(List<Edit> edits) {
    Optional<Plant> changed =
        Scenarios.apply(world.given(), new Scenario("action", edits, "")).plant();
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    tried++;
    try {
      PlanSummary after = World.of(changed.get(), new Stopwatch()).goingOn(world, plan).summary();
      return Optional.of(
          new Effect(
              after.released() - base.released(),
              after.objective().minus(base.objective()),
              (long) base.late() + base.unmet() - after.late() - after.unmet()));
    } catch (Refusal refused) {
      return Optional.empty(); // an opening that cannot be counted on is no action that helps
    }
  }
}
