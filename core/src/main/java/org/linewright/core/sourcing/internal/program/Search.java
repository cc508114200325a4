package org.linewright.core.sourcing.internal.program;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.linewright.core.plan.StepWatcher;
import org.linewright.core.solver.MixedProgram;
import org.linewright.core.solver.MixedProgram.Effort;
import org.linewright.core.solver.MixedProgram.Solution;
import org.linewright.core.sourcing.internal.program.Decomposition.Best;
import org.linewright.core.sourcing.internal.program.FirstStage.Whole;

/**
 * One search for portfolios. Cuts are found where nothing has to be whole, which is cheap; then, a
 * few times, an integer program names the approvals by the cuts known so far, and with these set
 * the cuts go on; then lots are made whole.
 */
final class Search implements AutoCloseable {
  private static final Effort LINEAR = Effort.exact(60);
  private static final int MOST_ROOT = 40;
  private static final int MOST_SET = 15;
  private static final double UNDER = 2e-6;
  private static final int NODES = 40;

  private final Decomposition scenarios;
  private final SourcingModel model;
  private final boolean[] allowed;
  private final double close;
  private final FirstStage stage;
  private final MixedProgram.Open program;
  private final int[] switches;
  private final List<List<ScenarioProgram.Cut>> used = new ArrayList<>();

  /** Opens a search; close = how near the best should be to the bound, money. */
  Search(Decomposition scenarios, SourcingModel model, boolean[] allowed, double close) {
    this.scenarios = scenarios;
    this.model = model;
    this.allowed = allowed;
    this.close = close;
    this.stage = new FirstStage(model, scenarios.lowest(), allowed, Whole.NOTHING);
    this.program = stage.program().open();
    this.switches = stage.switches();
    for (int s = 0; s < scenarios.lowest().length; s++) {
      used.add(new ArrayList<>());
    }
  }

  /**
   * The best portfolio, in whole lots, and a bound.
   *
   * @param rounds of the integer program; 0 = all that is allowed is approved when it is bought
   * @param start a portfolio that is allowed
   */
  Best run(int rounds, Best start) {
    double bound = cut(MOST_ROOT, close);
    boolean[] from = allowed;
    double least = Double.POSITIVE_INFINITY;
    for (int round = 0; round < rounds; round++) {
      Solution found = integers(allowed, close / 4, stageOf(Whole.APPROVALS));
      bound = Math.max(bound, found.bound() * stage.scale());
      for (int column : switches) {
        double value = Math.rint(found.values()[column]);
        program.limit(column, value, value);
      }
      double set = cut(MOST_SET, close / 4);
      if (set < least) {
        least = set;
        from = stage.chosen(found.values());
      }
      if (set - bound < close) {
        break;
      }
    }
    Best whole = lots(from);
    Best best = whole.cost() < start.cost() ? whole : start;
    return best.with(Math.min(bound, best.cost()));
  }

  /** A bound: no portfolio costs less. */
  double bound() {
    return cut(MOST_ROOT, close);
  }

  /**
   * Portfolios with fewer and fewer approvals: one after the other is given up, that which loses
   * least for the money that it frees, by the cuts known; quantities are chosen anew each time.
   *
   * @param from chosen to begin with
   * @return the most costly first, without the one that it begins with
   */
  List<Best> fewer(Best from, StepWatcher watcher) {
    List<Best> path = new ArrayList<>();
    boolean[] left = from.portfolio().isChosen().clone();
    for (int k = 0; k < left.length; k++) {
      if (!left[k]) {
        program.limit(stage.approval(k), 0, 0);
      }
    }
    cut(MOST_SET, close);
    for (int next = cheapest(left); next >= 0; next = cheapest(left)) {
      if (watcher.isStopped()) {
        throw new CancellationException("stopped");
      }
      left[next] = false;
      program.limit(stage.approval(next), 0, 0);
      cut(MOST_SET, close);
      Best found = lots(left);
      path.add(found);
      for (int k = 0; k < left.length; k++) {
        if (left[k] && !found.portfolio().isChosen()[k]) {
          left[k] = false;
          program.limit(stage.approval(k), 0, 0);
        }
      }
    }
    return path;
  }

  private int cheapest(boolean[] left) {
    double base = solve().objective() * stage.scale();
    int cheapest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < left.length; k++) {
      if (left[k]) {
        program.limit(stage.approval(k), 0, 0);
        double more = solve().objective() * stage.scale() - base;
        program.limit(stage.approval(k), 0, 1);
        double perMoney = more / Math.max(1, model.offers().get(k).approval());
        if (perMoney < least) {
          least = perMoney;
          cheapest = k;
        }
      }
    }
    return cheapest;
  }

  /**
   * Asks the scenarios until the bound is what the best known costs; gives the bound. They are
   * asked half-way between what the cuts promise and the best known (in-out separation, Ben-Ameur
   * and Neto 2007): asked at the promise itself, the bound hardly rose.
   */
  private double cut(int most, double near) {
    double bound = Double.NEGATIVE_INFINITY;
    double least = Double.POSITIVE_INFINITY;
    double[] in = null;
    for (int asked = 0; asked < most; asked++) {
      Solution found = solve();
      bound = found.objective() * stage.scale();
      if (least - bound < near) {
        return bound;
      }
      double[] at = in == null ? found.values() : between(in, found.values());
      double actual = stage.money(at) + scenarios.cost(stage.portfolio(at));
      if (actual < least) {
        least = actual;
        in = at;
      }
    }
    return Math.max(bound, solve().objective() * stage.scale());
  }

  private static double[] between(double[] one, double[] other) {
    double[] middle = new double[one.length];
    for (int i = 0; i < middle.length; i++) {
      middle[i] = (one[i] + other[i]) / 2;
    }
    return middle;
  }

  /** Solves with all cuts that are known. */
  private Solution solve() {
    Solution found = program.minimize(LINEAR);
    while (found.isFound() && addKnown(found.values())) {
      found = program.minimize(LINEAR);
    }
    if (!found.isFound()) {
      throw new IllegalStateException("no portfolio found\nMaybe the budget is below 0.");
    }
    return found;
  }

  /** Adds of each scenario the cut that a solution lies farthest under; false = under none. */
  private boolean addKnown(double[] values) {
    boolean isAdded = false;
    for (int s = 0; s < used.size(); s++) {
      ScenarioProgram.Cut most = null;
      double missing = UNDER;
      for (ScenarioProgram.Cut cut : scenarios.cuts(s)) {
        double mine = stage.missing(s, cut, values);
        if (mine > missing) {
          missing = mine;
          most = cut;
        }
      }
      if (most != null) {
        used.get(s).add(most);
        program.addRow(most.at() / stage.scale(), Double.POSITIVE_INFINITY, stage.row(s, most));
        isAdded = true;
      }
    }
    return isAdded;
  }

  private void addNewest() {
    for (int s = 0; s < used.size(); s++) {
      List<ScenarioProgram.Cut> known = scenarios.cuts(s);
      used.get(s).add(known.get(known.size() - 1));
    }
  }

  private FirstStage stageOf(Whole whole) {
    return new FirstStage(model, scenarios.lowest(), allowed, whole);
  }

  private Solution integers(boolean[] from, double gap, FirstStage first) {
    for (int s = 0; s < used.size(); s++) {
      for (ScenarioProgram.Cut cut : used.get(s)) {
        first.program().addAtLeast(cut.at() / first.scale(), first.row(s, cut));
      }
    }
    for (int k = 0; k < from.length; k++) {
      if (!from[k]) {
        first.leaveOut(k);
      }
    }
    Solution found = first.program().minimize(new Effort(gap / first.scale(), 0, 60, NODES));
    if (!found.isFound()) {
      throw new IllegalStateException("no portfolio found\nMaybe the budget is below 0.");
    }
    return found;
  }

  /** Some approvals with whole lots, by the cuts known. */
  private Best lots(boolean[] from) {
    FirstStage first = stageOf(Whole.LOTS);
    Solution found = integers(from, close / 8, first);
    Best whole = scenarios.evaluate(first.portfolio(found.values()));
    if (whole.cost() - found.objective() * first.scale() < close) {
      return whole;
    }
    addNewest(); // the promise was too good
    first = stageOf(Whole.LOTS);
    found = integers(from, close / 8, first);
    Best again = scenarios.evaluate(first.portfolio(found.values()));
    return again.cost() < whole.cost() ? again : whole;
  }

  @Override
  public void close() {
    program.close();
  }
}
