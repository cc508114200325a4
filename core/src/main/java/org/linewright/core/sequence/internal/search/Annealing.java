package org.linewright.core.sequence.internal.search;

import java.util.Arrays;

/**
 * Simulated annealing over sequences (Kirkpatrick, Gelatt and Vecchi 1983) with the moves of
 * Estellon, Gardi and Nouioua, Two local search approaches for solving real-life car sequencing
 * problems, 2008: exchange two cars, put a car elsewhere, turn a stretch round; and, as paint
 * batches or kit lots are worth keeping, the same with whole blocks of them. The best sequence seen
 * is kept, by the goals one after another.
 */
public final class Annealing {
  private static final int ADAPT_EVERY = 1 << 16;
  private static final int LOOK_EVERY = 1 << 10;
  private static final long TELL_EVERY_NANOS = 500_000_000;

  private final SequenceState state;
  private final Dice dice;
  private final MoveDraw draw;
  private final MoveMix mix;
  private final int n;
  private final int[] best;
  private final long[] bestTotals;
  private long moves;
  private Teller teller = (totals, progress) -> {};
  private long toldAt = System.nanoTime();

  /** Hears of the best sequence now and then. */
  public interface Teller {
    void tell(long[] bestTotals, double progress);
  }

  /** A search from a sequence, which counts as its best so far. */
  Annealing(CarProblem problem, int[] order, long seed) {
    this.state = new SequenceState(problem);
    this.dice = new Dice(seed);
    this.n = problem.cars();
    state.load(order);
    this.draw = new MoveDraw(state, dice);
    this.mix = draw.mix();
    this.best = order.clone();
    this.bestTotals = state.totals.clone();
  }

  public int[] best() {
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
    long moved = 0;
    for (long limit = clock.limit(); moved < limit; moved++) {
      if (moved % LOOK_EVERY == 0) {
        double progress = clock.progress(moved);
        if (progress >= 1 || Arrays.equals(bestTotals, state.problem.least())) {
          break;
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
      boolean isTaken = kind < MoveDraw.EXCHANGES ? exchange(kind, most) : rearrange(kind, most);
      mix.count(kind, isTaken);
      if (isTaken) {
        keepBest();
      }
    }
    moves += moved;
  }

  private void keepBest() {
    if (Goals.compare(state.totals, bestTotals) < 0) {
      System.arraycopy(state.totals, 0, bestTotals, 0, bestTotals.length);
      System.arraycopy(state.car, 0, best, 0, best.length);
    }
  }

  private boolean exchange(int kind, long most) {
    if (!draw.exchange(kind)) {
      return false;
    }
    int a = draw.first();
    int b = draw.second();
    if (!state.differs(a, b) || state.exchange(a, b) > most || !state.allowsExchange(a, b)) {
      return false;
    }
    state.doExchange(a, b);
    return true;
  }

  private boolean rearrange(int kind, long most) {
    Rearrangement move = draw.move();
    if (!draw.rearrange(kind)
        || state.rearrange(move, most) > most
        || !state.allowsRearrange(move)) {
      return false;
    }
    state.doRearrange(move);
    return true;
  }
}
