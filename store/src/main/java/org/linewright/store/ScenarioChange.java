package org.linewright.store;

import java.util.Optional;

/** What came of a change to a scenario. */
public sealed interface ScenarioChange {

  /** The change is kept; this is the scenario now. */
  record Saved(Scenario scenario) implements ScenarioChange {}

  /** The scenario is removed. */
  record Removed(Scenario last) implements ScenarioChange {}

  /**
   * Somebody else was faster; nothing was changed.
   *
   * @param theirs the scenario as it is kept now
   * @param yours the text that was refused; empty when a removal was refused
   * @param base what both started from, if it is known
   */
  record Conflict(Scenario theirs, Optional<String> yours, Optional<Scenario> base)
      implements ScenarioChange {}

  /** There is no such scenario or no such plant. */
  record Missing() implements ScenarioChange {}
}
