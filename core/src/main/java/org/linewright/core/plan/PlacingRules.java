package org.linewright.core.plan;

/**
 * How orders are placed.
 *
 * @param alwaysPlain true: the quick way of filling days is never taken; for comparing the two
 * @param explains true: late and unmet orders get their reasons at once
 * @param inTwoSteps true: vehicles may be begun without missing parts and finished later, where the
 *     plant builds incomplete vehicles
 * @param completesEarly true: vehicles on the yard are completed as early as can be, not as late
 * @param longestPullDays how many days before its last day an order may be started
 */
record PlacingRules(
    boolean alwaysPlain,
    boolean explains,
    boolean inTwoSteps,
    boolean completesEarly,
    int longestPullDays) {
  /** What a planner does by hand: see {@link ListPlanner}. */
  static final PlacingRules LIST = new PlacingRules(false, true, false, false, 60);

  /** The same placing as {@link #LIST} without reasons. */
  static final PlacingRules QUICK_LIST = new PlacingRules(false, false, false, false, 60);

  /** For a search that places an order many times: without reasons. */
  static final PlacingRules SEARCH = new PlacingRules(false, false, true, true, 60);
}
