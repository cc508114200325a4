package org.linewright.core.plan;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.linewright.core.instance.Instance;

/**
 * Simulated annealing over {@link SearchWalk}'s moves: the temperature falls geometrically from a
 * tenth to a two-thousandth of a vehicle's value over the moves or over the time allowed.
 */
final class OrderSearch {
  private static final double HOT = 1.0 / 10;
  private static final double COLD = 1.0 / 2000;
  private static final double HOT_AFTER_AN_EDIT = 1.0 / 500;
  private static final int MOVES_BETWEEN_LOOKS = 128;
  private static final long FEWEST_MOVES = 5_000;

  private final Effort effort;
  private final Placement[] current;
  private final SearchState state;
  private final SearchWalk walk;
  private final double meanValueCents;
  private double hot = HOT;
  private Placement[] best;
  private long bestScore;

  /** Follows the search. */
  interface Watch {
    /**
     * Looks at the search every now and then.
     *
     * @param best how every order is placed in the best plan so far; read at once, not kept
     * @return true ends the search
     */
    boolean look(Placement[] best, long moves);
  }

  /**
   * @param start where to begin; its books are used up
   * @param onTimeInTwo vehicles that mode two delivers on time, {@code [order]}
   */
  OrderSearch(Instance instance, Effort effort, PlannedOrders start, int[] onTimeInTwo) {
    this.effort = effort;
    OrderValue value = new OrderValue(instance, start.books().recipes);
    this.current = new Placement[instance.orders().size()];
    Arrays.setAll(current, order -> start.placement(order, value));
    start.books().log.size = 0;
    this.state = new SearchState(instance, value, current, onTimeInTwo);
    this.walk = new SearchWalk(start.books(), value, state, new SplittableRandom(effort.seed()));
    this.best = current.clone();
    this.bestScore = state.score();
    this.meanValueCents =
        instance.orders().stream()
            .mapToLong(order -> instance.valueCents()[order.variant()])
            .average()
            .orElse(1);
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
    long begin = System.nanoTime();
    long limit = movesAllowed();
    double share = 0;
    while (share < 1 && begin < deadlineNanos && current.length > 0) {
      double temperature = hot * meanValueCents * Math.pow(COLD / hot, share);
      long until = Math.min(limit, walk.moves() + MOVES_BETWEEN_LOOKS);
      while (walk.moves() < until) {
        walk.move(temperature);
      }
      if (state.score() > bestScore) {
        bestScore = state.score();
        best = current.clone();
      }
      long now = System.nanoTime();
      if (now >= deadlineNanos || watch.look(best, walk.moves())) {
        break;
      }
      share =
          limit == Effort.ENDLESS
              ? (double) (now - begin) / (deadlineNanos - begin)
              : (double) walk.moves() / limit;
    }
    return best;
  }

  /** Few orders are soon in their best sequence: half their square is enough, or what is usual. */
  private long movesAllowed() {
    long orders = current.length;
    long usual = Math.min(500 * orders, Math.max(FEWEST_MOVES, orders * orders / 2));
    return effort.moves() == 0 ? usual : effort.moves();
  }
}
