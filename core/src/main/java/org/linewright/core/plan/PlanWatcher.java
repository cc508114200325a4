package org.linewright.core.plan;

/** Follows a search and may end it. Called from the thread that called the planner. */
public interface PlanWatcher {
  /** Wants to know nothing and never ends the search. */
  PlanWatcher NONE = new PlanWatcher() {};

  /**
   * Tells how far the search is: as soon as there is a first plan, about once a second, and at the
   * end with the figures of the plan that comes out.
   */
  default void progress(PlanProgress progress) {}

  /**
   * Tells a whole plan, though without reasons, once at the beginning of a search for a large
   * plant: not the answer, only as large. Whoever is to write down the answer at once can practice
   * on it.
   */
  default void rehearsed(Plan first) {}

  /** True as soon as the search shall end with the best plan it has; asked often. Thread-safe. */
  default boolean isStopped() {
    return false;
  }
}
