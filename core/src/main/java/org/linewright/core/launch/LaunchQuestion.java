package org.linewright.core.launch;

import java.util.List;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;

/** Answers how fast new variants ramp, and when a line is best stopped for re-tooling. */
public final class LaunchQuestion {

  private LaunchQuestion() {}

  /**
   * How the launches go, by the ramps of the plant.
   *
   * @param plant a checked plant
   * @param mode how to plan for the outlook
   */
  public static LaunchAnswer answer(Plant plant, Mode mode) {
    return answer(plant, mode, PlannedOutput.ofRamps(plant));
  }

  /**
   * How the launches go.
   *
   * @param plant a checked plant
   * @param mode how to plan for the outlook
   * @param planned what the outcome is measured against
   */
  public static LaunchAnswer answer(Plant plant, Mode mode, PlannedOutput planned) {
    List<Launch> launches = new LaunchReport(plant, planned).launches();
    return new LaunchAnswer(launches, new OutlookPlanner(plant, mode).outlook(launches));
  }

  /**
   * The cheapest windows in which a line can stop.
   *
   * @param plant a checked plant that has the line
   * @param mode how to plan
   */
  public static RetoolAnswer retool(Plant plant, Mode mode, RetoolWish wish) {
    return new RetoolSearch(plant, mode, wish).answer();
  }
}
