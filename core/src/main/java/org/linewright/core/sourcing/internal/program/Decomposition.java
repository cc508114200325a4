package org.linewright.core.sourcing.internal.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The L-shaped method (Van Slyke and Wets 1969; one cut a scenario, Birge and Louveaux 1988): the
 * first stage is chosen by the cuts, the scenarios answer with a cut each. Cuts are kept for other
 * budgets and for other sets of offers.
 *
 * <p>Scenarios are solved on several threads, each always by the same one of {@value #LANES} open
 * programs, so that the answer does not hang on the number of threads.
 */
public final class Decomposition implements AutoCloseable {
  private static final int LANES = 4;

  private final SourcingModel model;
  private final List<Supply> scenarios;
  private final ScenarioProgram[] programs = new ScenarioProgram[LANES];
  private final ExecutorService pool;
  private final List<List<ScenarioProgram.Cut>> cuts = new ArrayList<>();
  private final double[] lowest;

  /**
   * A portfolio with what it costs in each scenario.
   *
   * @param portfolio the decision
   * @param cost money for it, and the cost of each scenario, weighed
   * @param bound no portfolio costs less
   * @param scenarioCost of each scenario, without the money for the portfolio
   * @param vehicles started in each scenario
   */
  public record Best(
      Portfolio portfolio, double cost, double bound, double[] scenarioCost, double[] vehicles) {

    Best with(double otherBound) {
      return new Best(portfolio, cost, otherBound, scenarioCost, vehicles);
    }
  }

  /** Opens the programs of some scenarios; to be closed. */
  public Decomposition(SourcingModel model, List<Supply> scenarios, int threads) {
    this.model = model;
    this.scenarios = List.copyOf(scenarios);
    Arrays.setAll(programs, lane -> new ScenarioProgram(model));
    this.pool = Executors.newFixedThreadPool(Math.min(LANES, threads));
    List<ScenarioProgram.Cut> first = solve(Point.of(model, everything(model)), this.scenarios);
    this.lowest = first.stream().mapToDouble(ScenarioProgram.Cut::cost).toArray();
    for (ScenarioProgram.Cut cut : first) {
      cuts.add(new ArrayList<>(List.of(cut)));
    }
  }

  /** All that can be had, as if it cost nothing: no portfolio does better in any scenario. */
  private static Portfolio everything(SourcingModel model) {
    int offers = model.offers().size();
    boolean[] all = new boolean[offers];
    Arrays.fill(all, true);
    long[] pieces = model.offers().stream().mapToLong(Offer::most).toArray();
    long[] reserved = model.offers().stream().mapToLong(Offer::reserveMost).toArray();
    return new Portfolio(all, pieces, reserved);
  }

  /**
   * The best portfolio of the model within a budget, from some of the offers.
   *
   * @param nodes of the tree over the approvals; 0 = what is allowed is approved
   * @param close how near to the bound is near enough, as a share of what can be lost
   * @param start a portfolio that is allowed
   */
  public Best best(double budget, boolean[] allowed, int nodes, double close, Best start) {
    try (Search search = new Search(this, model.withBudget(budget), allowed, close * loss())) {
      return search.run(nodes, start);
    }
  }

  /** No portfolio costs less within a budget; start is one that is allowed. */
  public double bound(double budget, boolean[] allowed, int nodes, double close, Best start) {
    try (Search search = new Search(this, model.withBudget(budget), allowed, close * loss())) {
      return search.bound(nodes, start);
    }
  }

  /** What it costs that nothing waiting is ever built. */
  private double loss() {
    return Math.max(1, -Arrays.stream(lowest).average().orElse(0));
  }

  double[] lowest() {
    return lowest;
  }

  /** The cuts of a scenario that are known. */
  List<ScenarioProgram.Cut> cuts(int scenario) {
    return cuts.get(scenario);
  }

  /** What a portfolio costs. */
  public Best evaluate(Portfolio portfolio) {
    return best(portfolio, ask(Point.of(model, portfolio)));
  }

  /** The cost of the scenarios with a decision, weighed, without the money for it. */
  double cost(Point point) {
    return weighed(ask(point).stream().mapToDouble(ScenarioProgram.Cut::cost).toArray());
  }

  private List<ScenarioProgram.Cut> ask(Point point) {
    List<ScenarioProgram.Cut> found = solve(point, scenarios);
    for (int s = 0; s < found.size(); s++) {
      cuts.get(s).add(found.get(s));
    }
    return found;
  }

  /** What a portfolio costs in other scenarios. */
  public Best evaluate(Portfolio portfolio, List<Supply> others) {
    return best(portfolio, solve(Point.of(model, portfolio), others));
  }

  private Best best(Portfolio portfolio, List<ScenarioProgram.Cut> found) {
    double[] cost = found.stream().mapToDouble(ScenarioProgram.Cut::cost).toArray();
    double[] vehicles = found.stream().mapToDouble(ScenarioProgram.Cut::vehicles).toArray();
    double all = portfolio.cost(model) + weighed(cost);
    return new Best(portfolio, all, Double.NEGATIVE_INFINITY, cost, vehicles);
  }

  /** (1 − λ) · mean + λ · CVaR of the costs of the scenarios. */
  private double weighed(double[] cost) {
    double mean = Arrays.stream(cost).average().orElse(0);
    return (1 - model.weight()) * mean + model.weight() * worst(cost, model.beta());
  }

  /** The mean over the largest share 1 − β of some figures. */
  public static double worst(double[] figures, double beta) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    double wanted = (1 - beta) * sorted.length;
    double left = wanted;
    double sum = 0;
    for (int i = sorted.length - 1; i >= 0 && left > 0; i--) {
      double part = Math.min(1, left);
      sum += part * sorted[i];
      left -= part;
    }
    return sum / wanted;
  }

  private List<ScenarioProgram.Cut> solve(Point point, List<Supply> of) {
    List<Future<List<ScenarioProgram.Cut>>> lanes = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      int mine = lane;
      lanes.add(pool.submit(() -> solve(point, of, mine)));
    }
    ScenarioProgram.Cut[] found = new ScenarioProgram.Cut[of.size()];
    try {
      for (int lane = 0; lane < LANES; lane++) {
        List<ScenarioProgram.Cut> ofLane = lanes.get(lane).get();
        for (int i = 0; i < ofLane.size(); i++) {
          found[lane + i * LANES] = ofLane.get(i);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a scenario failed: " + failure.getCause(), failure);
    }
    return List.of(found);
  }

  private List<ScenarioProgram.Cut> solve(Point point, List<Supply> of, int lane) {
    List<ScenarioProgram.Cut> found = new ArrayList<>();
    for (int s = lane; s < of.size(); s += LANES) {
      found.add(programs[lane].cut(of.get(s), point));
    }
    return found;
  }

  @Override
  public void close() {
    pool.shutdownNow();
    for (ScenarioProgram one : programs) {
      one.close();
    }
  }
}
