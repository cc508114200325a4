package org.linewright.core.plan.internal.list;

import org.linewright.core.plan.Mode;

/**
 * How orders are placed.
 *
 * @param alwaysPlain true: the quick way of filling days is never taken; for comparing the two
 * @param inTwoSteps true: vehicles may be begun without missing parts and finished later, where the
 *     plant builds incomplete vehicles
 * @param completesEarly true: vehicles on the yard are completed as early as can be, not as late
 * @param longestPullDays how many days before its last day an order may be started
 */
public record PlacingRules(
    boolean alwaysPlain, boolean inTwoSteps, boolean completesEarly, int longestPullDays) {
  /** What a planner does by hand: see {@link ListPlanner}. */
  public static final PlacingRules LIST = new PlacingRules(false, false, false, 60);

  /** For a search that places an order many times: also what is built in two steps. */
  public static final PlacingRules SEARCH = new PlacingRules(false, true, true, 60);

  /** The rules by which plans of a mode place orders. */
  public static PlacingRules of(Mode mode) {
    return mode == Mode.BEST ? SEARCH : LIST;
  }

  /** The same without a limit to how early an order may be built. */
  public PlacingRules ofAnyDayEarly(int days) {
    return new PlacingRules(alwaysPlain, inTwoSteps, completesEarly, days);
  }
}
