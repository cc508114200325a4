package org.linewright.core.sequence;

import java.util.Arrays;

/**
 * Simulated annealing over sequences (Kirkpatrick, Gelatt and Vecchi 1983) with the moves of
 * Estellon, Gardi and Nouioua, Two local search approaches for solving real-life car sequencing
 * problems, 2008: exchange two cars, put a car elsewhere, turn a stretch round; and, as paint
 * batches or kit lots are worth keeping, the same with whole blocks of them. The best sequence seen
 * is kept, by the goals one after another.
 */
final class Annealing {
  private static final int NEAR = 20;
  private static final int SHORT = 30;
  private static final int LONG = 120;
  private static final int LOOKS = 6;
  private static final int ADAPT_EVERY = 1 << 16;
  private static final int LOOK_EVERY = 1 << 10;
  private static final int EXCHANGES = 3;
  private static final double DEAR = 0.25;
  private static final long TELL_EVERY_NANOS = 500_000_000;

  private final SequenceState state;
  private final Dice dice;
  private final Rearrangement move = new Rearrangement();
  private final MoveMix mix;
  private final Runs blocks;
  private final int from;
  private final int n;
  private final int[] best;
  private final long[] bestTotals;
  private long moves;
  private Teller teller = (totals, progress) -> {};
  private long toldAt = System.nanoTime();

  /** Hears of the best sequence now and then. */
  interface Teller {
    void tell(long[] bestTotals, double progress);
  }

  /** A search from a sequence, which counts as its best so far. */
  Annealing(CarProblem problem, int[] order, long seed) {
    this.state = new SequenceState(problem);
    this.dice = new Dice(seed);
    this.from = problem.from();
    this.n = problem.cars();
    this.blocks = state.blocks();
    double byBlock = state.hasBlocks() ? DEAR : 0;
    this.mix =
        new MoveMix(
            1, byBlock > 0 ? 1 : 0, 1, DEAR, DEAR, DEAR, byBlock, byBlock, byBlock, byBlock);
    state.load(order);
    this.best = order.clone();
    this.bestTotals = state.totals.clone();
  }

  int[] best() {
    return best;
  }

  long[] bestTotals() {
    return bestTotals;
  }

  long moves() {
    return moves;
  }

  /** From now on tells of its best sequence twice a second. */
  void tell(Teller toWhom) {
    teller = toWhom;
  }

  /** Goes on from a sequence. */
  void restart(int[] order) {
    state.load(order);
    keepBest();
  }

  /**
   * Searches while the temperature falls geometrically.
   *
   * @param weights weight of a unit of each goal, by its place
   * @param hot temperature at the begin, in the unit of the weights
   * @param cold temperature at the end
   */
  void run(long[] weights, double hot, double cold, SearchClock clock) {
    if (n < 2) {
      return;
    }
    state.weigh(weights);
    double temperature = hot;
    for (long moved = 0; ; moved++) {
      if (moved % LOOK_EVERY == 0) {
        double progress = clock.progress(moved);
        if (progress >= 1 || Arrays.equals(bestTotals, state.problem.least())) {
          moves += moved;
          return;
        }
        temperature = hot * Math.pow(cold / hot, progress);
        if (System.nanoTime() - toldAt > TELL_EVERY_NANOS) {
          toldAt = System.nanoTime();
          teller.tell(bestTotals, clock.share(progress));
        }
        if (moved % ADAPT_EVERY == 0) {
          mix.adapt();
        }
      }
      int kind = mix.next(dice);
      long most = (long) (temperature * dice.exponential());
      boolean isTaken = kind < EXCHANGES ? exchange(kind, most) : rearrange(kind, most);
      mix.count(kind, isTaken);
      if (isTaken) {
        keepBest();
      }
    }
  }

  private void keepBest() {
    if (Goals.compare(state.totals, bestTotals) < 0) {
      System.arraycopy(state.totals, 0, bestTotals, 0, bestTotals.length);
      System.arraycopy(state.car, 0, best, 0, best.length);
    }
  }

  private boolean exchange(int kind, long most) {
    int x = from + dice.below(n);
    int y =
        switch (kind) {
          case 0 -> x + 1 + dice.below(NEAR);
          case 1 -> like(x);
          default -> from + dice.below(n);
        };
    if (x == y || y >= from + n) {
      return false;
    }
    int a = Math.min(x, y);
    int b = Math.max(x, y);
    if (!state.differs(a, b) || state.exchange(a, b) > most || !state.allowsExchange(a, b)) {
      return false;
    }
    state.doExchange(a, b);
    return true;
  }

  /**
   * A slot whose car belongs to the block of the car at a slot; any slot when none is found soon.
   */
  private int like(int slot) {
    int other = from + dice.below(n);
    for (int look = 1; look < LOOKS && blocks.at[other] != blocks.at[slot]; look++) {
      other = from + dice.below(n);
    }
    return other;
  }

  private boolean rearrange(int kind, long most) {
    boolean isMove =
        switch (kind) {
          case 3 -> moveNear();
          case 4 -> rotate();
          case 5 -> reverse();
          case 6 -> moveToLike();
          case 7 -> exchangeRuns();
          case 8 -> rotateRuns();
          default -> reverseRuns();
        };
    if (!isMove || state.rearrange(move, most) > most || !state.allowsRearrange(move)) {
      return false;
    }
    state.doRearrange(move);
    return true;
  }

  private int anySlot() {
    return from + dice.below(n);
  }

  private int after(int slot, int most) {
    return Math.min(from + n - 1, slot + 1 + dice.below(most));
  }

  private boolean moveNear() {
    int x = anySlot();
    int y = after(x, SHORT);
    if (x == y) {
      return false;
    }
    move.rotate(x, dice.below(2) == 0 ? x + 1 : y, y);
    return true;
  }

  private boolean rotate() {
    int x = anySlot();
    int y = after(x, SHORT);
    if (x == y) {
      return false;
    }
    move.rotate(x, x + 1 + dice.below(y - x), y);
    return true;
  }

  private boolean reverse() {
    int x = anySlot();
    int y = after(x, dice.below(2) == 0 ? SHORT : Math.max(1, n / 2));
    if (x == y) {
      return false;
    }
    move.reverse(x, y);
    return true;
  }

  private boolean moveToLike() {
    int x = anySlot();
    int y = like(x);
    if (Math.abs(x - y) < 2 || blocks.at[x] != blocks.at[y]) {
      return false;
    }
    if (x < y) {
      move.rotate(x, x + 1, y);
    } else {
      move.rotate(y, x, x);
    }
    return true;
  }

  private int runStart(int slot) {
    return blocks.firstOfRun(slot, from);
  }

  private int runEnd(int slot) {
    return blocks.lastOfRun(slot, from + n);
  }

  private boolean exchangeRuns() {
    int x = runStart(anySlot());
    int y = runStart(anySlot());
    int first = Math.min(x, y);
    int second = Math.max(x, y);
    int firstEnd = runEnd(first);
    if (first == second || firstEnd >= second) {
      return false;
    }
    move.exchangeBlocks(first, firstEnd, second, runEnd(second));
    return true;
  }

  private boolean rotateRuns() {
    int x = runStart(anySlot());
    int middle = runStart(after(x, LONG));
    int y = runEnd(after(middle, LONG));
    if (middle <= x || y < middle) {
      return false;
    }
    move.rotate(x, middle, y);
    return true;
  }

  private boolean reverseRuns() {
    int x = runStart(anySlot());
    int y = runEnd(after(x, LONG));
    if (y <= x) {
      return false;
    }
    move.reverse(x, y);
    return true;
  }
}
