package org.linewright.server.runs;

import org.linewright.server.http.Problem;
import org.linewright.store.RunResult;
import org.linewright.store.RunStatus;

/** A question that is answered in the background. */
interface RunKind {
  /** Its name in a wish. */
  String question();

  /**
   * Looks at a wish before it waits.
   *
   * @throws Problem when it cannot be met
   */
  void check(SentWish wish) throws Exception;

  /** True when it is about a plan. */
  default boolean isAboutPlan() {
    return true;
  }

  /** Answers; called by one of the workers. */
  RunResult answer(RunInputs inputs, RunWatch watch) throws Exception;

  /** What a run is called at its end. */
  static RunStatus end(RunWatch watch) {
    return watch.isStopped() ? RunStatus.STOPPED : RunStatus.DONE;
  }
}
