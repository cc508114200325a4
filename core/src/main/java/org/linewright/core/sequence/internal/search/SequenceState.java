package org.linewright.core.sequence.internal.search;

/**
 * A sequence while it is searched: who stands where, what a move would add, and how far each goal
 * is from nothing. A move is first asked for, then allowed, then done.
 */
public final class SequenceState {
  final CarProblem problem;
  public final int[] car;
  final long[] maskAt;
  private final Runs colors;

  /** {@code [goal]}, the more important first: what each goal has come to. */
  public final long[] totals;

  private final RuleWindows windows;
  private final Runs lots;
  private final EvenFlow[] flows;
  private final int[] stretch;
  private long[] weights;

  public SequenceState(CarProblem problem) {
    int slots = problem.slots();
    this.problem = problem;
    this.car = new int[slots];
    this.maskAt = new long[slots];
    this.totals = new long[problem.ranks()];
    this.weights = new long[problem.ranks()];
    this.stretch = new int[slots];
    this.windows = new RuleWindows(problem, totals);
    this.colors = new Runs(problem.color(), problem.longestBatch(), problem.batchFrom());
    this.lots = Runs.unlimited(problem.lot());
    this.flows = new EvenFlow[problem.flows().length];
    for (int f = 0; f < flows.length; f++) {
      flows[f] = new EvenFlow(problem.flows()[f], problem.from(), slots);
    }
  }

  /** The runs that are worth moving as a whole: kit lots or colors, whichever counts more. */
  Runs blocks() {
    boolean areLots =
        problem.lotRank() >= 0
            && (problem.colorRank() < 0 || problem.lotRank() < problem.colorRank());
    return areLots ? lots : colors;
  }

  /** Is there anything worth moving as a whole? */
  boolean hasBlocks() {
    return problem.lotRank() >= 0 || problem.colorRank() >= 0;
  }

  /** Takes a whole sequence: {@code order[slot]}, the car. */
  public void load(int[] order) {
    System.arraycopy(order, 0, car, 0, car.length);
    for (int slot = 0; slot < car.length; slot++) {
      maskAt[slot] = problem.mask()[car[slot]];
    }
    windows.load(maskAt);
    colors.load(car);
    lots.load(car);
    for (EvenFlow flow : flows) {
      flow.load(car);
    }
    if (problem.colorRank() >= 0) {
      totals[problem.colorRank()] = colors.changes(problem.from());
    }
    if (problem.lotRank() >= 0) {
      totals[problem.lotRank()] = lots.changes(problem.from());
    }
    addUpFlows();
  }

  private void addUpFlows() {
    for (int f = 0; f < flows.length; f++) {
      totals[problem.flows()[f].rank()] = flows[f].total();
    }
  }

  /** What one unit of each goal weighs while searching, by its place. */
  public void weigh(long[] byRank) {
    weights = byRank.clone();
    windows.weigh(byRank);
  }

  private long weightOf(int rank) {
    return rank < 0 ? 0 : weights[rank];
  }

  /** Do two cars differ in anything that counts? */
  boolean differs(int a, int b) {
    if (maskAt[a] != maskAt[b] || colors.at[a] != colors.at[b] || lots.at[a] != lots.at[b]) {
      return true;
    }
    for (CarProblem.Flow flow : problem.flows()) {
      if (flow.kind()[car[a]] != flow.kind()[car[b]]) {
        return true;
      }
    }
    return false;
  }

  /** What an exchange of two slots, {@code a < b}, adds. */
  public long exchange(int a, int b) {
    long delta = windows.exchange(a, b, maskAt[a], maskAt[b]);
    if (problem.colorRank() >= 0) {
      delta += weightOf(problem.colorRank()) * colors.exchange(a, b);
    }
    if (problem.lotRank() >= 0) {
      delta += weightOf(problem.lotRank()) * lots.exchange(a, b);
    }
    for (int f = 0; f < flows.length; f++) {
      delta += Math.round(weightOf(problem.flows()[f].rank()) * flows[f].exchange(a, b));
    }
    return delta;
  }

  boolean allowsExchange(int a, int b) {
    return colors.allowsExchange(a, b);
  }

  public void doExchange(int a, int b) {
    if (problem.colorRank() >= 0) {
      totals[problem.colorRank()] += colors.exchange(a, b);
    }
    if (problem.lotRank() >= 0) {
      totals[problem.lotRank()] += lots.exchange(a, b);
    }
    windows.doExchange(a, b, maskAt[a], maskAt[b]);
    int first = car[a];
    car[a] = car[b];
    car[b] = first;
    settle(a);
    settle(b);
    for (EvenFlow flow : flows) {
      flow.doExchange(a);
    }
    addUpFlows();
  }

  private void settle(int slot) {
    maskAt[slot] = problem.mask()[car[slot]];
    colors.settle(slot, car[slot]);
    lots.settle(slot, car[slot]);
    for (EvenFlow flow : flows) {
      flow.settle(slot, car[slot]);
    }
  }

  /** What a new order adds; as soon as that is sure to exceed {@code most}, any number above. */
  public long rearrange(Rearrangement move, long most) {
    long delta = 0;
    if (problem.colorRank() >= 0) {
      delta += weightOf(problem.colorRank()) * colors.rearrange(move);
    }
    if (problem.lotRank() >= 0) {
      delta += weightOf(problem.lotRank()) * lots.rearrange(move);
    }
    for (int f = 0; f < flows.length; f++) {
      delta += Math.round(weightOf(problem.flows()[f].rank()) * flows[f].rearrange(move));
    }
    return windows.rearrange(move, delta, most);
  }

  boolean allowsRearrange(Rearrangement move) {
    return colors.allowsRearrange(move);
  }

  public void doRearrange(Rearrangement move) {
    if (problem.colorRank() >= 0) {
      totals[problem.colorRank()] += colors.rearrange(move);
    }
    if (problem.lotRank() >= 0) {
      totals[problem.lotRank()] += lots.rearrange(move);
    }
    windows.doRearrange(move);
    move.copy(car, stretch);
    System.arraycopy(stretch, 0, car, move.from, move.to - move.from + 1);
    for (int slot = move.from; slot <= move.to; slot++) {
      settle(slot);
    }
    for (EvenFlow flow : flows) {
      flow.doRearrange(move);
    }
    addUpFlows();
  }
}
