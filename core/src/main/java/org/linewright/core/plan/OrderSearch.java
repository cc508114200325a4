package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.linewright.core.instance.Instance;

/**
 * Simulated annealing over {@link SearchWalk}'s moves: the temperature falls geometrically from a
 * tenth to a two-thousandth of a vehicle's value, see {@link Cooling}. When that is done and
 * neither moves nor time are used up, the search goes on from the best plan, warmed up a little and
 * with twice as many moves, as long as that still brings something.
 *
 * <p>The same seed gives the same answer on any machine when the clock was never ahead of the
 * moves. A proof that a plan is good enough may come at any time; what counts then is the first
 * plan at the end of a cooling that it holds for, not the one at hand.
 */
final class OrderSearch {
  private static final double HOT = 1.0 / 10;
  private static final double WARM = 1.0 / 100;
  private static final double COLD = 1.0 / 2000;
  private static final double HOT_AFTER_AN_EDIT = 1.0 / 500;
  private static final int MOVES_BETWEEN_LOOKS = 128;
  private static final long FEWEST_MOVES = 5_000;

  private final Effort effort;
  private final SearchState state;
  private final SearchWalk walk;
  private final Placement[] best;
  private final List<Ending> endings = new ArrayList<>();
  private double hot = HOT;
  private long bestScore;
  private long bestCents;

  /** Follows the search. */
  interface Watch {
    /**
     * Looks at the search every now and then.
     *
     * @param best how every order is placed in the best plan so far; read at once, not kept
     */
    void look(Placement[] best, long moves);

    /** True when the search shall end with what it has. */
    boolean isStopped();

    /**
     * True when a plan is proven to be good enough.
     *
     * @param cents the orders' part of its objective
     */
    boolean isGoodEnough(long cents);

    /** True when that was proven before the search began. */
    boolean wasGoodEnough(long cents);
  }

  /** The best plan at the end of a cooling. */
  private record Ending(Placement[] best, long cents) {}

  /**
   * @param start where to begin, by default the floor; its books are used up
   * @param placed how every order is placed there; changed in place
   * @param floor a plan that the answer is not below, neither in vehicles released nor on time
   */
  OrderSearch(
      Instance instance, Effort effort, Books start, Placement[] placed, Placement[] floor) {
    this.effort = effort;
    OrderValue value = new OrderValue(instance, start.recipes);
    start.log.size = 0;
    this.best = placed.clone();
    this.state = new SearchState(instance, value, placed, floor);
    this.walk = new SearchWalk(start, value, state, new SplittableRandom(effort.seed()));
    this.bestScore = state.score();
    this.bestCents = state.cents();
  }

  /**
   * Mends a former plan: begins cooler, so that what is good stays.
   *
   * @param perVehicleCents cost of a vehicle that is started on another line or day than at the
   *     start of the search
   */
  OrderSearch stable(long perVehicleCents) {
    hot = HOT_AFTER_AN_EDIT;
    state.keepStill(perVehicleCents);
    bestScore = state.score();
    return this;
  }

  /**
   * Searches.
   *
   * @param deadlineNanos of the clock {@code System.nanoTime}
   * @return how every order is placed in the best plan found
   */
  Placement[] run(long deadlineNanos, Watch watch) {
    boolean isOpen = effort.moves() == 0;
    long moves = isOpen ? usualMoves() : effort.moves();
    double from = hot;
    boolean goesOn = state.orders() > 0;
    while (goesOn) {
      long before = bestScore;
      long now = System.nanoTime();
      Cooling cooling =
          new Cooling(
              from * state.meanValueCents(),
              COLD * state.meanValueCents(),
              walk.moves(),
              moves,
              now,
              deadlineNanos);
      boolean isWhole = cool(cooling, deadlineNanos, watch);
      goesOn = isWhole && isOpen && hasGained(before);
      endings.add(new Ending(best.clone(), bestCents));
      walk.goBackTo(best);
      from = Math.min(hot, WARM);
      moves *= 2;
    }
    return best;
  }

  /** Few orders are soon in their best sequence: half their square is enough, or what is usual. */
  private long usualMoves() {
    long orders = state.orders();
    return Math.min(500 * orders, Math.max(FEWEST_MOVES, orders * orders / 2));
  }

  /** True when a cooling has brought more than what is good enough. */
  private boolean hasGained(long before) {
    return bestScore - before > effort.gap() * Math.abs(before);
  }

  /** Cools to the end, true, or ends the search. */
  private boolean cool(Cooling cooling, long deadlineNanos, Watch watch) {
    double share = 0;
    while (share < 1) {
      long now = System.nanoTime();
      if (now >= deadlineNanos || watch.isStopped() || isProven(cooling, watch)) {
        return false;
      }
      double temperature = cooling.temperature(share);
      long until = Math.min(cooling.lastMove(), walk.moves() + MOVES_BETWEEN_LOOKS);
      while (walk.moves() < until) {
        walk.move(temperature);
      }
      keepBest();
      watch.look(best, walk.moves());
      share = cooling.share(walk.moves(), System.nanoTime());
    }
    return true;
  }

  private void keepBest() {
    if (state.score() > bestScore && state.holdsFloor()) {
      bestScore = state.score();
      bestCents = state.cents();
      state.keep(best);
    }
  }

  /** True when a proof ends the search; the best plan is then the one that it holds for. */
  private boolean isProven(Cooling cooling, Watch watch) {
    for (Ending ending : endings) {
      if (watch.isGoodEnough(ending.cents)) {
        System.arraycopy(ending.best, 0, best, 0, best.length);
        return true;
      }
    }
    return cooling.isByClock()
        ? watch.isGoodEnough(bestCents)
        : walk.moves() >= FEWEST_MOVES && watch.wasGoodEnough(bestCents);
  }
}
