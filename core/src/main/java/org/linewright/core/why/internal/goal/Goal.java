package org.linewright.core.why.internal.goal;

import org.linewright.core.plan.Plan;

/** What somebody wants who asks why. */
public interface Goal {

  /** What a plan leaves open of it, in vehicles or kits; 0 = nothing. */
  long open(Plan plan);

  /** What a change has done that leaves so much open of what was open before. */
  String effect(long open, long before);

  /** True for an order whose own lateness the goal is about. */
  boolean concerns(String order);
}
