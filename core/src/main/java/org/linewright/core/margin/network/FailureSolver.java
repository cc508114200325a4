package org.linewright.core.margin.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.margin.internal.solve.LocalSolver;
import org.linewright.core.margin.internal.solve.OpenProgram;
import org.linewright.core.margin.network.SupplyNetwork.Arc;
import org.linewright.core.margin.network.SupplyNetwork.SiteFailure;

/**
 * Solves one failure after the other. What a failure touches first is what it feeds, however far
 * down, and who else may feed that: these columns are free from the start, the rest follows where
 * prices call for it. A failure that is survived until it has recovered has no impact: one program
 * less. One thread.
 */
final class FailureSolver implements AutoCloseable {
  /** Demand not met costs so many times the stock of one unit of time: the last resort. */
  private static final double LAST_RESORT = 1e3;

  private static final double NOTHING = 1e-9;

  private final SupplyNetwork network;
  private final NetworkProgram program;
  private final NetworkOrder order;
  private final List<List<Integer>> nodesOfSite = new ArrayList<>();
  private final double perSigma;
  private final LocalSolver survive;
  private final LocalSolver impact;
  private final double[] base;
  private final Map<Double, double[]> baseByTime = new HashMap<>();

  FailureSolver(SupplyNetwork network, NetworkProgram program, NetworkOrder order) {
    this.network = network;
    this.program = program;
    this.order = order;
    network.sites().forEach(site -> nodesOfSite.add(new ArrayList<>()));
    for (int i = 0; i < network.nodes().size(); i++) {
      if (network.nodes().get(i).site() >= 0) {
        nodesOfSite.get(network.nodes().get(i).site()).add(i);
      }
    }
    // in units of the largest stock, so that prices are not lost in the solver's tolerance
    this.perSigma =
        Math.max(1, network.nodes().stream().mapToDouble(node -> node.stock()).max().orElse(1));
    this.survive = new LocalSolver(program.matrix());
    this.impact = new LocalSolver(program.matrix());
    this.base = prepare();
  }

  private double[] prepare() {
    try (OpenProgram whole = new OpenProgram(program.matrix())) {
      whole.cost(program.sigma(), perSigma);
      whole.bounds(program.sigma(), 0, LAST_RESORT);
      survive.cost(program.sigma(), perSigma);
      survive.bounds(program.sigma(), 0, LAST_RESORT);
      for (int i = 0; i < network.nodes().size(); i++) {
        if (program.lost(i) >= 0) {
          double resort = LAST_RESORT * perSigma / network.nodes().get(i).demand();
          whole.cost(program.lost(i), resort);
          survive.cost(program.lost(i), resort);
          impact.cost(program.lost(i), network.nodes().get(i).value());
        }
      }
      double[] values = whole.minimize().values();
      survive.base(values);
      return values;
    }
  }

  /** Time to survive when nothing fails; infinite = for ever. */
  double undisturbed() {
    double unmet = 0;
    for (int i = 0; i < network.nodes().size(); i++) {
      unmet += program.lost(i) >= 0 ? base[program.lost(i)] : 0;
    }
    return time(unmet, base[program.sigma()]);
  }

  private static double time(double unmet, double sigma) {
    if (unmet > NOTHING) {
      return 0;
    }
    return sigma <= 1e-12 ? Double.POSITIVE_INFINITY : 1 / sigma;
  }

  /** What a failure does; its exposure is left 0. */
  SiteMargin solve(SiteFailure failure) {
    int[] touched = touched(failure);
    double[] most = change(survive, failure, null);
    survive.minimize(touched);
    change(survive, failure, most);
    double toSurvive = time(unmet(survive), survive.value(program.sigma()));
    double time = failure.timeToRecover();
    if (toSurvive >= time || time == 0) {
      return new SiteMargin(failure.name(), time, toSurvive, 0, 0, 0, 0);
    }
    impact.base(baseAt(time));
    impact.bounds(program.sigma(), 1 / time, 1 / time);
    change(impact, failure, null);
    double rate = impact.minimize(touched);
    double proven = impact.proven();
    change(impact, failure, most);
    return new SiteMargin(
        failure.name(), time, toSurvive, rate * time, unmet(impact) * time, 0, proven * time);
  }

  private double unmet(LocalSolver solver) {
    double sum = 0;
    for (int i = 0; i < network.nodes().size(); i++) {
      sum += program.lost(i) >= 0 ? solver.value(program.lost(i)) : 0;
    }
    return sum;
  }

  /** Stops the nodes of a failure, or, with what they can make, lets them work again. */
  private double[] change(LocalSolver solver, SiteFailure failure, double @Nullable [] back) {
    double[] most = new double[network.nodes().size()];
    for (int site : failure.sites()) {
      for (int i : nodesOfSite.get(site)) {
        most[i] = program.most(i);
        solver.bounds(i, 0, back == null ? 0 : back[i]);
      }
    }
    return most;
  }

  /** The undisturbed network over some time: with more stock per unit of time than it needs. */
  private double[] baseAt(double time) {
    if (base[program.sigma()] <= 1 / time) {
      double[] values = base.clone();
      values[program.sigma()] = 1 / time;
      return values;
    }
    return baseByTime.computeIfAbsent(time, this::solveUndisturbed);
  }

  private double[] solveUndisturbed(double time) {
    try (OpenProgram whole = new OpenProgram(program.matrix())) {
      whole.bounds(program.sigma(), 1 / time, 1 / time);
      for (int i = 0; i < network.nodes().size(); i++) {
        if (program.lost(i) >= 0) {
          whole.cost(program.lost(i), network.nodes().get(i).value());
        }
      }
      return whole.minimize().values();
    }
  }

  private int[] touched(SiteFailure failure) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int site : failure.sites()) {
      for (int i : nodesOfSite.get(site)) {
        reached.set(i);
        open.push(i);
      }
    }
    int[] columns = new int[16];
    int count = 0;
    columns[count++] = program.sigma();
    while (!open.isEmpty()) {
      int i = open.pop();
      for (int column : program.columnsOf(i)) {
        columns = count == columns.length ? Arrays.copyOf(columns, 2 * count) : columns;
        columns[count++] = column;
      }
      for (Arc arc : order.outOf().get(i)) {
        if (!reached.get(arc.to())) {
          reached.set(arc.to());
          open.push(arc.to());
        }
      }
    }
    return Arrays.copyOf(columns, count);
  }

  @Override
  public void close() {
    survive.close();
    impact.close();
  }
}
