package org.linewright.server.plants.asked;

import java.util.List;
import org.linewright.answers.world.World;
import org.linewright.core.compare.PlannedWorld;
import org.linewright.server.http.Problem;

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

  /** Money of different currencies is not compared. */
  static void checkCurrencies(List<PlannedWorld> planned) {
    List<String> currencies =
        planned.stream()
            .map(world -> world.instance().plant().settings().currency())
            .distinct()
            .toList();
    if (currencies.size() > 1) {
      throw Problem.badRequest(
          "the worlds have different currencies: " + String.join(", ", currencies));
    }
  }
}
