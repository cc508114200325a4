package org.linewright.core.launch;

import java.util.List;
import org.linewright.core.launch.internal.ahead.OutlookPlanner;
import org.linewright.core.launch.internal.ahead.RetoolSearch;
import org.linewright.core.launch.internal.history.LaunchReport;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;

/** Answers how fast new variants ramp, and when a line is best stopped for re-tooling. */
public final class LaunchQuestion {

  private LaunchQuestion() {}

  /**
   * How the launches go, by the ramps of the plant.
   *
   * @param plant a checked plant
   * @param plan a plan of it, for the outlook
   */
  public static LaunchAnswer answer(Plant plant, Plan plan) {
    return answer(plant, plan, PlannedOutput.ofRamps(plant));
  }

  /**
   * How the launches go.
   *
   * @param plant a checked plant
   * @param plan a plan of it, for the outlook
   * @param planned what the outcome is measured against
   */
  public static LaunchAnswer answer(Plant plant, Plan plan, PlannedOutput planned) {
    List<Launch> launches = new LaunchReport(plant, planned).launches();
    return new LaunchAnswer(launches, new OutlookPlanner(plant, plan).outlook(launches));
  }

  /**
   * The cheapest windows in which a line can stop.
   *
   * @param plant a checked plant that has the line
   * @param plan a plan of it
   */
  public static RetoolAnswer retool(Plant plant, Plan plan, RetoolWish wish) {
    return new RetoolSearch(plant, plan, wish).answer();
  }
}
