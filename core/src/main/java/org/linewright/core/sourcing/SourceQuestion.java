package org.linewright.core.sourcing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.plant.supply.Candidate;
import org.linewright.core.sourcing.internal.program.Decomposition;
import org.linewright.core.sourcing.internal.program.Decomposition.Best;
import org.linewright.core.sourcing.internal.program.Offer;
import org.linewright.core.sourcing.internal.program.Portfolio;
import org.linewright.core.sourcing.internal.program.SourcingModel;
import org.linewright.core.sourcing.internal.program.Supply;
import org.linewright.core.sourcing.internal.program.Waiting;
import org.linewright.core.sourcing.internal.world.SourcingWorld;
import org.linewright.core.units.Money;

/**
 * Answers whom to buy from: which candidates to approve, how much to buy of each and to reserve, so
 * that vehicles which wait for parts are built, at the least money and loss over scenarios of
 * shocks. The same request gives the same answer on any number of threads.
 */
public final class SourceQuestion {
  private static final int REPLICATES = 5;
  private static final long FRESH = 100_000;
  private static final double T_95_OF_4 = 2.132; // one-sided 95 %, 4 degrees of freedom
  private static final int LATE_SCENARIOS = 6;
  private static final int NODES = 400;
  private static final int FEW_NODES = 80;
  private static final double ROUGHLY = 0.001;
  private static final double CLOSE = 0.0005; // of what can be lost

  private final Instance instance;
  private final Plan plan;
  private final SourceRequest request;
  private final StepWatcher watcher;
  private final SourcingWorld world;
  private final SourcingProblem problem;
  private final SourcingModel model;

  private SourceQuestion(Instance instance, Plan plan, SourceRequest request, StepWatcher watcher) {
    this.instance = instance;
    this.plan = plan;
    this.request = request;
    this.watcher = watcher;
    this.world = new SourcingWorld(instance.plant(), request.days());
    this.problem = new SourcingProblem(instance, plan, world, request);
    this.model = problem.model();
  }

  /**
   * The portfolio and what comes of it.
   *
   * @param instance the compiled scenario, after part transfers if there are any
   * @param plan a plan of it: what it does not build is what waits
   * @return empty when no candidate may be bought from, or no vehicle waits for what they deliver
   * @throws CancellationException when the watcher ends it
   */
  public static Optional<SourceAnswer> answer(
      Instance instance, Plan plan, SourceRequest request, StepWatcher watcher) {
    SourceQuestion question = new SourceQuestion(instance, plan, request, watcher);
    return question.model.offers().isEmpty() || question.model.vehicles() == 0
        ? Optional.empty()
        : Optional.of(question.answer());
  }

  private void step(int done, int all) {
    if (watcher.isStopped()) {
      throw new CancellationException("stopped");
    }
    watcher.progress(done, all);
  }

  private SourceAnswer answer() {
    List<Supply> scenarios = world.draw(request.seed(), 0, request.scenarios());
    try (Decomposition solver = new Decomposition(model, scenarios, request.threads())) {
      step(0, 5);
      double budget = request.budget().cents() / 100.0;
      Best none = solver.evaluate(Portfolio.none(model));
      step(1, 5);
      List<Best> path = new ArrayList<>();
      path.add(none);
      Best most = solver.best(model.allMoney(), all(), FEW_NODES, ROUGHLY, none);
      for (int i = 1; i < request.points() - 1; i++) {
        step(1, 5);
        double part = most.portfolio().spent(model) * i / (request.points() - 1);
        path.add(solver.best(part, all(), FEW_NODES, ROUGHLY, within(path, part)));
      }
      path.add(most);
      Best best = solver.best(budget, all(), NODES, CLOSE, within(path, budget));
      path.add(best);
      path.sort(Comparator.comparingDouble(one -> one.portfolio().spent(model)));
      List<FrontierPoint> frontier = frontier(path);
      step(2, 5);
      List<ChosenSource> chosen = chosen(solver, best);
      step(3, 5);
      double[] gap = gap(best.portfolio());
      step(4, 5);
      SourcingEdits edits = new SourcingEdits(instance, world, model, best.portfolio());
      return new SourceAnswer(
          model.vehicles(),
          problem.others(),
          world.candidates().size(),
          instance.plant().candidates().size() - world.candidates().size(),
          request.budget(),
          chosen,
          point(none),
          point(best),
          frontier,
          problem.concentration(best.portfolio()),
          gap[0],
          gap[1],
          edits.proof(plan, request),
          edits.edits());
    }
  }

  private boolean[] all() {
    boolean[] all = new boolean[model.offers().size()];
    Arrays.fill(all, true);
    return all;
  }

  /** The best of some portfolios that a budget pays for. */
  private Best within(List<Best> path, double budget) {
    return path.stream()
        .filter(one -> one.portfolio().spent(model) <= budget)
        .min(Comparator.comparingDouble(Best::cost))
        .orElseThrow();
  }

  /** The portfolios that nothing cheaper beats, neither in all nor in the bad scenarios. */
  private List<FrontierPoint> frontier(List<Best> path) {
    List<FrontierPoint> frontier = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    double atRisk = Double.POSITIVE_INFINITY;
    for (Best one : path) {
      FrontierPoint mine = point(one);
      if (one.cost() < least - 0.5 && mine.atRisk() <= atRisk + 0.5) {
        least = one.cost();
        atRisk = mine.atRisk();
        frontier.add(mine);
      }
    }
    return frontier;
  }

  private FrontierPoint point(Best best) {
    Portfolio portfolio = best.portfolio();
    double[] waiting =
        Arrays.stream(best.vehicles())
            .map(built -> Math.max(0, model.vehicles() - built))
            .toArray();
    int approvals = 0;
    for (boolean is : portfolio.isChosen()) {
      approvals += is ? 1 : 0;
    }
    double mean = Arrays.stream(best.scenarioCost()).average().orElse(0);
    return new FrontierPoint(
        money(portfolio.spent(model)),
        approvals,
        money(portfolio.cost(model) - portfolio.spent(model)),
        Math.rint(Arrays.stream(waiting).average().orElse(0)),
        Math.rint(Decomposition.worst(waiting, request.beta())),
        money(problem.atMost() + mean));
  }

  private static Money money(double units) {
    return new Money(Math.round(100 * units));
  }

  private List<ChosenSource> chosen(Decomposition solver, Best best) {
    Portfolio portfolio = best.portfolio();
    List<ChosenSource> rows = new ArrayList<>();
    for (int k = 0; k < portfolio.isChosen().length; k++) {
      if (!portfolio.isChosen()[k]) {
        continue;
      }
      step(2, 5);
      double worth = Math.max(0, without(solver, best, k) - best.cost());
      rows.add(row(solver, k, portfolio, worth));
    }
    rows.sort(Comparator.comparing(ChosenSource::worth).reversed());
    return rows;
  }

  /** What the other sources of a portfolio cost when they may take over what one leaves. */
  private double without(Decomposition solver, Best best, int k) {
    boolean[] others = best.portfolio().isChosen().clone();
    others[k] = false;
    Best start = solver.evaluate(best.portfolio().without(k));
    return solver.best(request.budget().cents() / 100.0, others, 0, CLOSE, start).cost();
  }

  private ChosenSource row(Decomposition solver, int k, Portfolio portfolio, double worth) {
    Candidate one = world.candidates().get(k);
    Offer offer = model.offers().get(k);
    double money = offer.approval() + portfolio.reserved()[k] * offer.reservePrice();
    double ofFamily = problem.pieces(portfolio, offer.family());
    return new ChosenSource(
        one.candidate(),
        one.partFamily(),
        one.supplier(),
        one.route(),
        portfolio.pieces()[k],
        ofFamily == 0 ? 0 : problem.pieces(portfolio.pieces(), portfolio.reserved(), k) / ofFamily,
        portfolio.reserved()[k],
        one.approvalCost(),
        instance.plant().settings().planDate().plusDays(one.approvalDays()),
        money(worth),
        money > 0 ? worth / money : null,
        startBy(solver, k, portfolio));
  }

  /**
   * Last start of an approval that still costs less than leaving it out, found by halving the days
   * that it is late.
   */
  private @Nullable LocalDate startBy(Decomposition solver, int k, Portfolio portfolio) {
    double without = cost(solver, k, request.days(), portfolio);
    if (cost(solver, k, 0, portfolio) >= without - 0.5) {
      return null;
    }
    int from = 0;
    int to = request.days();
    while (to - from > 1) {
      int middle = (from + to) / 2;
      if (cost(solver, k, middle, portfolio) < without - 0.5) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return instance.horizon().date(from);
  }

  private double cost(Decomposition solver, int k, int lateDays, Portfolio portfolio) {
    int count = Math.min(LATE_SCENARIOS, request.scenarios());
    List<Supply> late = world.draw(request.seed(), 0, count, k, lateDays);
    return Arrays.stream(solver.evaluate(portfolio, late).scenarioCost()).average().orElse(0);
  }

  /**
   * Mean and upper confidence limit of the optimality gap, as shares of money and loss together
   * (Mak, Morton, Wood 1999, with common scenarios): over sets of fresh scenarios, what the
   * portfolio costs above a lower bound of what the best one of that set costs.
   */
  private double[] gap(Portfolio portfolio) {
    double[] gaps = new double[REPLICATES];
    double[] size = new double[REPLICATES];
    for (int i = 0; i < REPLICATES; i++) {
      step(3, 5);
      long from = FRESH + (long) i * request.scenarios();
      List<Supply> fresh = world.draw(request.seed(), from, request.scenarios());
      try (Decomposition solver = new Decomposition(model, fresh, request.threads())) {
        Best mine = solver.evaluate(portfolio);
        double budget = request.budget().cents() / 100.0;
        double bound = solver.bound(budget, all(), NODES, CLOSE, mine);
        gaps[i] = Math.max(0, mine.cost() - bound);
        size[i] = mine.cost() + problem.atMost();
      }
    }
    double mean = Arrays.stream(gaps).average().orElse(0);
    double squares = Arrays.stream(gaps).map(one -> (one - mean) * (one - mean)).sum();
    double error = Math.sqrt(squares / (REPLICATES - 1) / REPLICATES);
    double base = Math.max(1, Arrays.stream(size).average().orElse(1));
    return new double[] {mean / base, (mean + T_95_OF_4 * error) / base};
  }

  /** Groups that wait, for tests. */
  static List<Waiting> waiting(Instance instance, Plan plan, SourceRequest request) {
    return new SourceQuestion(instance, plan, request, StepWatcher.NONE).model.waiting();
  }
}
