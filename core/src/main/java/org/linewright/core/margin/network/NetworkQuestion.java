package org.linewright.core.margin.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.linewright.core.margin.network.SupplyNetwork.SiteFailure;

/** Answers how long a supply network survives each failure, and what is lost. */
public final class NetworkQuestion {

  private NetworkQuestion() {}

  /**
   * Time to survive, performance impact and risk exposure index of every failure (Simchi-Levi et
   * al., Interfaces 45(5), 2015). The answer does not depend on the number of threads.
   *
   * @param network checked: without cycles, names unique, numbers not negative
   * @param threads how many failures are worked on at a time
   */
  public static NetworkAnswer answer(SupplyNetwork network, int threads) {
    NetworkOrder order = NetworkOrder.of(network);
    NetworkProgram program = new NetworkProgram(network, order);
    List<SiteFailure> failures = network.listFailures();
    SiteMargin[] margins = new SiteMargin[failures.size()];
    AtomicInteger next = new AtomicInteger();
    Callable<Double> worker =
        () -> {
          try (FailureSolver solver = new FailureSolver(network, program, order)) {
            for (int at = next.getAndIncrement();
                at < margins.length;
                at = next.getAndIncrement()) {
              margins[at] = solver.solve(failures.get(at));
            }
            return solver.undisturbed();
          }
        };
    double undisturbed = run(worker, Math.max(1, Math.min(threads, margins.length)));
    double largest = Arrays.stream(margins).mapToDouble(SiteMargin::impact).max().orElse(0);
    return new NetworkAnswer(
        Arrays.stream(margins)
            .map(margin -> margin.with(largest > 0 ? margin.impact() / largest : 0))
            .toList(),
        undisturbed);
  }

  /**
   * What a network that fails nowhere survives and loses over some time: for networks in which the
   * failure has been taken into account already.
   */
  public static SiteMargin withoutFailure(SupplyNetwork network, double time) {
    NetworkOrder order = NetworkOrder.of(network);
    try (FailureSolver solver =
        new FailureSolver(network, new NetworkProgram(network, order), order)) {
      return solver.solve(new SiteFailure("", List.of(), time));
    }
  }

  private static double run(Callable<Double> worker, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Double>> running = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        running.add(pool.submit(worker));
      }
      double answer = 0;
      for (Future<Double> one : running) {
        answer = one.get();
      }
      return answer;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } finally {
      pool.shutdownNow();
    }
  }
}
