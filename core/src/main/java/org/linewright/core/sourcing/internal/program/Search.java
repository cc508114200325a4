package org.linewright.core.sourcing.internal.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final int MOST_LOTS = 3;
  private static final int NODES = 40;
  private static final double NEAR = 0.1; // of what can be lost in a scenario

  private final Decomposition scenarios;
  private final SourcingModel model;
  private final boolean[] allowed;
  private final double close;
  private final FirstStage stage;
  private final MixedProgram.Open program;
  private final int[] switches;
  private final List<List<ScenarioProgram.Cut>> used = new ArrayList<>();
  private final List<List<ScenarioProgram.Cut>> tight = new ArrayList<>();

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
   * @param nodes of the tree; 0 = all that is allowed is approved when it is bought
   * @param start a portfolio that is allowed
   */
  Best run(int nodes, Best start) {
    double bound = cut(MOST_ROOT, close);
    boolean[] from = allowed;
    if (nodes > 0) {
      Tree tree = new Tree(this, switches, model.families(), close);
      tree.run(nodes, bound, start.cost());
      bound = tree.bound();
      double[] found = tree.found();
      if (found == null) {
        return start.with(Math.min(bound, start.cost()));
      }
      from = stage.chosen(found);
    }
    Best whole = lots(from);
    Best best = whole.cost() < start.cost() ? whole : start;
    return best.with(Math.min(bound, best.cost()));
  }

  /** A bound: no portfolio costs less. */
  double bound(int nodes, Best start) {
    Tree tree = new Tree(this, switches, model.families(), close);
    tree.run(nodes, cut(MOST_ROOT, close), start.cost());
    return tree.bound();
  }

  /** Holds switches at 0, at 1, or at neither: -1. What is not allowed stays at 0. */
  void limits(int[] columns, byte[] set) {
    for (int i = 0; i < columns.length; i++) {
      boolean isOpen = stage.isOpen(columns[i]);
      program.limit(columns[i], set[i] > 0 && isOpen ? 1 : 0, set[i] == 0 || !isOpen ? 0 : 1);
    }
  }

  /** What a solution promises by the cuts, money. */
  double promised(Solution found) {
    return found.objective() * stage.scale();
  }

  /** What a solution really costs; the cuts that tell it are kept. */
  double ask(double[] values) {
    return stage.money(values) + scenarios.cost(stage.point(values));
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
      double actual = ask(at);
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

  /** The same as solve where there may be nothing that is allowed. */
  Solution trySolve() {
    Solution found = program.minimize(LINEAR);
    while (found.isFound() && addKnown(found.values())) {
      found = program.minimize(LINEAR);
    }
    return found;
  }

  /** Solves with all cuts that are known. */
  private Solution solve() {
    Solution found = trySolve();
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

  /** The cuts that hold a solution, or almost: with others whole lots only take longer. */
  private void keepTight(double[] values) {
    tight.clear();
    for (int s = 0; s < used.size(); s++) {
      List<ScenarioProgram.Cut> mine = new ArrayList<>();
      for (ScenarioProgram.Cut cut : used.get(s)) {
        if (stage.missing(s, cut, values) > -NEAR) {
          mine.add(cut);
        }
      }
      tight.add(mine);
    }
  }

  private void addNewest() {
    for (int s = 0; s < tight.size(); s++) {
      List<ScenarioProgram.Cut> known = scenarios.cuts(s);
      tight.get(s).add(known.get(known.size() - 1));
    }
  }

  private FirstStage stageOf(Whole whole) {
    return new FirstStage(model, scenarios.lowest(), allowed, whole);
  }

  private Solution integers(boolean[] from, double gap, FirstStage first) {
    for (int s = 0; s < used.size(); s++) {
      for (ScenarioProgram.Cut cut : tight.get(s)) {
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
    byte[] set = new byte[switches.length];
    Arrays.fill(set, (byte) -1);
    for (int i = 0; i < set.length; i++) {
      set[i] = (byte) (stage.isOneOf(switches[i], from) ? -1 : 0);
    }
    limits(switches, set);
    cut(MOST_SET, close / 4);
    keepTight(solve().values());
    FirstStage first = stageOf(Whole.LOTS);
    Solution found = integers(from, close / 8, first);
    Best best = scenarios.evaluate(first.portfolio(found.values()));
    double promised = found.objective() * first.scale();
    for (int again = 0; again < MOST_LOTS && best.cost() - promised > close; again++) {
      addNewest(); // the promise was too good
      first = stageOf(Whole.LOTS);
      found = integers(from, close / 8, first);
      promised = found.objective() * first.scale();
      Best other = scenarios.evaluate(first.portfolio(found.values()));
      best = other.cost() < best.cost() ? other : best;
    }
    return best;
  }

  @Override
  public void close() {
    program.close();
  }
}
