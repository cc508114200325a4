package org.linewright.core.margin.internal.world;

import java.util.List;

/**
 * How long the plan is kept.
 *
 * @param days calendar days from the plan date on which nothing is lost
 * @param share share of the vehicles of the next day that can still be built, 0 to 1
 * @param outlasts true when nothing is lost within the horizon
 * @param lost vehicles lost on the next day
 * @param lostForGood vehicles lost within the horizon
 * @param binding materials with a price on that day, the highest first
 */
public record Survival(
    int days,
    double share,
    boolean outlasts,
    double lost,
    double lostForGood,
    List<Integer> binding) {

  /** Days and share of a day. */
  public double time() {
    return outlasts ? days : days + share;
  }
}
