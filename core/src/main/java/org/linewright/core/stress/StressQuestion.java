package org.linewright.core.stress;

import java.util.concurrent.CancellationException;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.StepWatcher;

/**
 * Answers how bad it can get. The same plant, seed and number of replications give the same answer
 * to the last bit, on any number of threads. Memory does not grow with the number of replications.
 */
public final class StressQuestion {
  private static final long PIECE = 100;

  private StressQuestion() {}

  /**
   * Lives through a plan again and again, under the shocks of the plant.
   *
   * @param instance the compiled scenario, after part transfers if there are any
   * @param plan a plan of it
   */
  public static StressAnswer answer(Instance instance, Plan plan, StressRequest request) {
    return answer(instance, plan, request, StepWatcher.NONE);
  }

  /**
   * The same, watched; the steps are replications. When the watcher ends it, the answer holds what
   * was lived through by then, as if no more had been asked for; the drivers are left out.
   *
   * @throws CancellationException when it is ended before the first replication
   */
  public static StressAnswer answer(
      Instance instance, Plan plan, StressRequest request, StepWatcher watcher) {
    StressModel model = StressModel.compile(instance, plan, request.bufferDays());
    StressRun run = new StressRun(model, request.seed());
    StressTally tally = run.tally();
    long round = Rounds.FIRST;
    while (tally.replications() < request.replications() && !watcher.isStopped()) {
      add(run, tally, Math.min(request.replications(), round), request, watcher);
      round *= 2;
      if (request.precision() > 0 && new StressReport(run, tally).isPrecise(request)) {
        break;
      }
    }
    if (tally.replications() == 0) {
      throw new CancellationException("stopped before the first replication");
    }
    return new StressReport(run, tally).answer(request, watcher);
  }

  /** Adds replications piece by piece, so that a wish to stop is heard. */
  private static void add(
      StressRun run, StressTally tally, long until, StressRequest request, StepWatcher watcher) {
    while (tally.replications() < until && !watcher.isStopped()) {
      long from = tally.replications();
      run.addTo(tally, from, Math.min(until, from + PIECE), request.threads(), run.all());
      watcher.progress(tally.replications(), new StressReport(run, tally).steps(request));
    }
  }

  /**
   * The answer that a tally holds which was added up elsewhere.
   *
   * @param run the run of the same plant and seed
   */
  public static StressAnswer answer(StressRun run, StressTally tally, StressRequest request) {
    return new StressReport(run, tally).answer(request, StepWatcher.NONE);
  }

  /**
   * Lives through one replication again and tells what happens in it.
   *
   * @param number number of the replication, from 0
   */
  public static ReplayAnswer replay(
      Instance instance, Plan plan, StressRequest request, long number) {
    StressModel model = StressModel.compile(instance, plan, request.bufferDays());
    return new Replay(new StressRun(model, request.seed())).answer(number);
  }
}
