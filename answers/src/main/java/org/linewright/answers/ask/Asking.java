package org.linewright.answers.ask;

import java.util.List;
import org.linewright.answers.format.Refusal;
import org.linewright.answers.world.AskedPlan;
import org.linewright.answers.world.World;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.table.InputIssue;

/** One asking of a question: what it is about, and who watches. Each door has its own. */
public interface Asking {
  /**
   * The world, ready for every question.
   *
   * @throws IllegalStateException when the question is about nothing
   */
  World world() throws Exception;

  /**
   * The plan that is asked about, made when it is asked for.
   *
   * @throws IllegalStateException when the question is about no plan
   */
  AskedPlan plan() throws Exception;

  /**
   * The starts of a plan that was written to a folder.
   *
   * @param folder its path
   * @param otherwise what is said where no folder can be named
   * @throws Refusal there
   */
  default List<Job> writtenJobs(String folder, String otherwise) throws Exception {
    throw new Refusal(otherwise);
  }

  /** Tells what was read of what was sent, and how it was understood. */
  void warn(List<InputIssue> issues);

  /** Threads that may work on it; more give the same answer sooner. */
  default int threads() {
    return 1;
  }

  /** Is told how far the work is, and may end it. */
  default StepWatcher watch() {
    return StepWatcher.NONE;
  }
}
