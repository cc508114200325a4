package org.linewright.core.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Runs replications of one plant. Replication i of a seed is the same on every thread and machine.
 * Immutable; each thread that works for it keeps books of its own.
 */
public final class StressRun {
  private static final int BLOCK = 8;

  private final StressModel model;
  private final long seed;
  private final Outcome plan;

  /** A run of a plant with a seed. */
  public StressRun(StressModel model, long seed) {
    this.model = model;
    this.seed = seed;
    Replication without = new Replication(model, seed);
    without.run(0, new boolean[model.chances.size()]);
    this.plan = without.outcome;
  }

  StressModel model() {
    return model;
  }

  long seed() {
    return seed;
  }

  /** What happens when nothing happens: the plan. */
  Outcome plan() {
    return plan;
  }

  /** An empty tally. */
  public StressTally tally() {
    return new StressTally(model, plan);
  }

  /** Every source of chance switched on. */
  boolean[] all() {
    boolean[] all = new boolean[model.chances.size()];
    Arrays.fill(all, true);
    return all;
  }

  /** Runs replications one after the other on this thread. */
  public StressTally run(long from, long until) {
    return run(from, until, row -> {});
  }

  /**
   * The same, and tells the figures of each replication: built, lost, delayed, late, late vehicle
   * days, cents lost, stop day (-1 = none), then the stop day of each contract.
   */
  public StressTally run(long from, long until, Consumer<long[]> rows) {
    StressTally tally = tally();
    Worker worker = new Worker(all());
    for (long number = from; number < until; number++) {
      Outcome outcome = worker.run(number);
      tally.add(number, outcome, plan);
      rows.accept(row(outcome));
    }
    return tally;
  }

  private long[] row(Outcome outcome) {
    long[] row = new long[7 + outcome.contractStop.length];
    row[0] = outcome.built;
    row[1] = outcome.lost;
    row[2] = outcome.delayed;
    row[3] = outcome.late;
    row[4] = outcome.lateVehicleDays;
    row[5] = plan.cents - outcome.cents;
    row[6] = outcome.stop;
    for (int contract = 0; contract < outcome.contractStop.length; contract++) {
      row[7 + contract] = outcome.contractStop[contract];
    }
    return row;
  }

  /** Runs replications on several threads; the tally does not hang on their number. */
  public StressTally onThreads(long from, long until, int threads) {
    StressTally tally = tally();
    addTo(tally, from, until, threads, all());
    return tally;
  }

  /** Adds replications to a tally, on several threads. */
  void addTo(StressTally tally, long from, long until, int threads, boolean[] isOn) {
    AtomicLong next = new AtomicLong(from);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<StressTally>> parts = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        parts.add(pool.submit(() -> part(next, until, isOn)));
      }
      for (Future<StressTally> part : parts) {
        tally.add(part.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a replication failed: " + e.getCause(), e);
    } finally {
      pool.shutdownNow();
    }
  }

  private StressTally part(AtomicLong next, long until, boolean[] isOn) {
    StressTally tally = tally();
    Worker worker = new Worker(isOn);
    for (long from = next.getAndAdd(BLOCK); from < until; from = next.getAndAdd(BLOCK)) {
      for (long number = from; number < Math.min(until, from + BLOCK); number++) {
        tally.add(number, worker.run(number), plan);
      }
    }
    return tally;
  }

  /** Books for one thread. */
  private final class Worker {
    private final Replication replication = new Replication(model, seed);
    private final boolean[] isOn;

    Worker(boolean[] isOn) {
      this.isOn = isOn;
    }

    Outcome run(long number) {
      replication.run(number, isOn);
      replication.outcome.lost = plan.built - replication.outcome.built;
      return replication.outcome;
    }
  }
}
