package org.linewright.answers.actions;

import java.util.List;
import org.linewright.core.plan.StepWatcher;

/** Where actions come from. */
interface ActionSource {
  /**
   * Its actions, each tried.
   *
   * @param watch may end the work; then the actions that were found by then
   */
  List<Action> actions(StepWatcher watch);
}
