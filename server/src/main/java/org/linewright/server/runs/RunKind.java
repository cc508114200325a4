package org.linewright.server.runs;

import org.linewright.core.plan.Mode;
import org.linewright.server.http.Problem;
import org.linewright.server.plants.QuestionRoutes;
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
  void check(RunWish wish);

  /** Answers; called by one of the workers. */
  RunResult answer(RunInputs inputs, RunWatch watch) throws Exception;

  /** What a run is called at its end. */
  static RunStatus end(RunWatch watch) {
    return watch.isStopped() ? RunStatus.STOPPED : RunStatus.DONE;
  }

  /**
   * A plan that can be made again, which others are measured against.
   *
   * @throws Problem when the wish asks for a search
   */
  static Mode byRule(RunWish wish) {
    Mode mode = wish.mode() == null ? Mode.TWO : QuestionRoutes.mode(wish.mode());
    if (mode == Mode.BEST) {
      throw Problem.badRequest("mode = \"best\": must be list or two here");
    }
    return mode;
  }
}
