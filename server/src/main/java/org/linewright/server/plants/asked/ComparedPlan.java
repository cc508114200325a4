package org.linewright.server.plants.asked;

import org.linewright.answers.world.World;
import org.linewright.core.compare.PlannedWorld;

/**
 * The plan of a world that stands beside others. A world of which no plan is known goes on from
 * that of the first one, as on the command line: what differs then comes of the worlds, and not of
 * how long each was searched.
 *
 * @param name name of the world
 * @param shown the plan that questions about the world alone are about
 * @param mayGoOn true when it is not the first, and neither a run nor a mode was asked for
 */
record ComparedPlan(String name, ShownPlan shown, boolean mayGoOn) {

  private boolean goesOn() {
    return mayGoOn && shown.run().isEmpty();
  }

  /** The world with its plan. */
  PlannedWorld planned(ShownPlans plans, ComparedPlan first) throws Exception {
    World world = plans.world(shown);
    return world.planned(
        name,
        goesOn()
            ? world.goingOn(plans.world(first.shown), plans.plan(first.shown).plan())
            : plans.plan(shown).plan());
  }

  /** What the world's figures are about. */
  PlanItem item(ShownPlans plans, ComparedPlan first) throws Exception {
    return goesOn() ? PlanItem.goingOn(shown, first.name, first.shown) : plans.item(shown);
  }
}
