package org.linewright.core.balance.internal.count;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Branch, bound and remember (Sewell and Jacobson 2012; Morrison, Sewell and Jacobson 2014) in one
 * direction: closes stations one after the other, takes the most promising state of each number of
 * closed stations in turn (cyclic best-first), and never looks twice at a set of done tasks that it
 * has met with as few stations. A state is dropped when a bound says that it cannot beat the best
 * balance known: weights of the open tasks ({@link WeightRules}), and tasks that are due because of
 * what follows them ({@link Tails}), each alone and together.
 *
 * <p>Nothing is allocated for a load; the tables grow by doubling. Not thread-safe.
 */
public final class RememberSearch implements LoadWalk.Sink {
  /** How the search ended. */
  public enum End {
    /** Nothing is left: the best balance known cannot be beaten. */
    EXHAUSTED,
    /** Nothing is left but what was left out for its number of loads. */
    THINNED,
    /** The memory is used up. */
    FULL,
    /** The budget or the time is used up. */
    STOPPED
  }

  private static final float PER_OPEN_TASK = 0.02f;
  private static final long STEPS_PER_LOAD = 100;
  private static final int DUE_RULES = 3; // LM1, LM2, LM3
  private static final int LOADS_BETWEEN_LOOKS = 1 << 12;

  private final TaskGraph graph;
  private final boolean reversed;
  private final int takt;
  private final WeightRules rules;
  private final Tails tails;
  private final Incumbent best;
  private final int enough;
  private final BooleanSupplier late;
  private final LoadWalk walk;
  private final BinCheck bins;
  private final StateStore store;
  private final DepthQueues queues;
  private final long[] set;
  private final long[] sums;
  private final long[] rest;
  private final long[] due;
  private final int dueRules;
  private final int mostLoads;
  private final long totalTime;
  private int from;
  private int depth;
  private int loads;
  private long leaves;
  private int cursor;
  private boolean thinned;
  private boolean full;
  private boolean stopped;
  private long opened;

  public RememberSearch(Asked task, int mostLoads) {
    this.graph = task.graph;
    this.reversed = task.reversed;
    this.takt = task.takt;
    this.rules = task.rules;
    this.tails = task.tails;
    this.best = task.best;
    this.enough = task.enough;
    this.late = task.late;
    this.mostLoads = mostLoads;
    this.walk = new LoadWalk(graph, takt);
    this.bins = new BinCheck(graph, takt, task.bytes / 8);
    this.store = new StateStore(graph.words, task.bytes);
    this.queues = new DepthQueues(best.stations() + 1);
    this.set = new long[graph.words];
    this.sums = new long[rules.rules];
    this.rest = new long[rules.rules];
    this.due = new long[rules.rules];
    this.dueRules = Math.min(DUE_RULES, rules.rules);
    this.totalTime = Arrays.stream(graph.times).asLongStream().sum();
    int root = store.add(set);
    store.reach(root, 0, -1);
    queues.add(0, root, 0);
  }

  /** What is searched. */
  public record Asked(
      TaskGraph graph,
      boolean reversed,
      int takt,
      WeightRules rules,
      Tails tails,
      Incumbent best,
      int enough,
      BooleanSupplier late,
      long bytes) {}

  /** What was done so far: states opened and sets of tasks looked at as loads. */
  public long steps() {
    return opened + walk.steps();
  }

  /** True if loads were left out because there were too many. */
  public boolean isThinned() {
    return thinned;
  }

  /** Goes on until nothing is left or so many further steps are made. */
  public End run(long mostSteps) {
    long end = mostSteps > Long.MAX_VALUE - steps() ? Long.MAX_VALUE : steps() + mostSteps;
    while (steps() < end) {
      int state = pollNext();
      if (state < 0) {
        return thinned ? End.THINNED : End.EXHAUSTED;
      }
      opened++;
      open(state);
      if (full) {
        return End.FULL;
      }
      if (stopped) {
        return End.STOPPED;
      }
    }
    return End.STOPPED;
  }

  /** The best open state of the next number of stations that has one; -1 = none is left. */
  private int pollNext() {
    int most = best.stations() - 1; // a state with so many stations and a task left is worthless
    for (int looked = 0; looked <= most; ) {
      if (cursor >= most) {
        cursor = 0;
      }
      if (most <= 0 || queues.size(cursor) == 0) {
        cursor++;
        looked++;
      } else {
        int state = queues.poll(cursor);
        if (store.depth(state) == cursor) {
          depth = cursor++;
          return state;
        }
      }
    }
    return -1;
  }

  private void open(int state) {
    from = state;
    loads = 0;
    store.read(state, set);
    rules.sum(set, 0, sums);
    int target = best.stations() - 1;
    if (depth + rules.stations(sums) > target || isLate(set, depth, target)) {
      return;
    }
    if (bins.cannotFit(set, target - depth)) {
      return;
    }
    long idle = (long) (target - depth) * takt - sums[0];
    walk.open(set, 0);
    walk.limit(STEPS_PER_LOAD * mostLoads);
    walk.walk((int) Math.min(takt, idle), true, this);
    thinned |= walk.isCut();
  }

  @Override
  public boolean take(LoadWalk at) {
    leaves++;
    if (++loads > mostLoads) {
      thinned = true;
      return false;
    }
    if ((leaves & (LOADS_BETWEEN_LOOKS - 1)) == 0 && late.getAsBoolean()) {
      stopped = true;
      return false;
    }
    int target = best.stations() - 1;
    int next = depth + 1;
    if (isTooMuch(at, target - next) || isLate(at.done, next, target)) {
      return true;
    }
    int state = store.add(at.done);
    if (state == StateStore.FULL) {
      full = true;
      return false;
    }
    if (store.isNew() || store.depth(state) > next) {
      store.reach(state, next, from);
      if (rest[0] == 0 && isWhole(at.done)) {
        best.better(next, balance(state));
        stopped = next <= enough;
        return !stopped;
      }
      queues.add(next, state, key(at.done, next));
    }
    return true;
  }

  /** True if some weight of the open tasks does not fit into the stations that are left. */
  private boolean isTooMuch(LoadWalk at, int left) {
    int count = rules.rules;
    System.arraycopy(sums, 0, rest, 0, count);
    for (int i = 0; i < at.size; i++) {
      int row = at.load[i] * count;
      for (int rule = 0; rule < count; rule++) {
        rest[rule] -= rules.weights[row + rule];
      }
    }
    for (int rule = 0; rule < count; rule++) {
      if (rest[rule] > left * rules.capacities[rule]) {
        return true;
      }
    }
    return false;
  }

  /** True if open tasks that are due by some station do not fit into the stations up to it. */
  private boolean isLate(long[] done, int closed, int target) {
    int count = dueRules;
    long[] due = this.due;
    Arrays.fill(due, 0);
    int open = target - closed + 1;
    for (int task : tails.order) {
      if (!TaskGraph.has(done, 0, task)) {
        int room = open - tails.stations[task];
        if (room <= 0) {
          return true;
        }
        for (int rule = 0, row = task * rules.rules; rule < count; rule++) {
          due[rule] += rules.weights[row + rule];
          if (due[rule] > room * rules.capacities[rule]) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isWhole(long[] done) {
    int count = 0;
    for (long word : done) {
      count += Long.bitCount(word);
    }
    return count == graph.tasks;
  }

  private float key(long[] done, int closed) {
    int open = graph.tasks;
    for (long word : done) {
      open -= Long.bitCount(word);
    }
    long idle = (long) closed * takt - (totalTime - rest[0]);
    return (float) idle / closed - PER_OPEN_TASK * open;
  }

  /** Station of each task in the caller's numbers. */
  private int[] balance(int whole) {
    int[] of = new int[graph.tasks];
    int stations = 0;
    for (int state = whole; store.parent(state) >= 0; state = store.parent(state)) {
      stations++;
    }
    long[] later = new long[graph.words];
    long[] earlier = new long[graph.words];
    int station = stations;
    for (int state = whole; store.parent(state) >= 0; state = store.parent(state)) {
      station--;
      store.read(state, later);
      store.read(store.parent(state), earlier);
      for (int task = 0; task < graph.tasks; task++) {
        if (TaskGraph.has(later, 0, task) && !TaskGraph.has(earlier, 0, task)) {
          of[graph.original[task]] = reversed ? stations - 1 - station : station;
        }
      }
    }
    return of;
  }
}
