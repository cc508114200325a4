package org.linewright.core.plan.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Effort;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.objective.OrderValue;

/**
 * Simulated annealing over {@link SearchWalk}'s moves: the temperature falls geometrically from a
 * tenth to a two-thousandth of a vehicle's value, see {@link Cooling}. When that is done and
 * neither moves nor time are used up, the search goes on from the best plan, warmed up a little and
 * with twice as many moves, as long as that still brings something, a few times.
 *
 * <p>The same seed gives the same answer on any machine when the clock was never ahead of the
 * moves. A proof that a plan is good enough may come at any time; what counts then is the first
 * plan at the end of a cooling that it holds for, not the one at hand.
 */
public final class OrderSearch {
  private static final double HOT = 1.0 / 10;
  private static final double WARM = 1.0 / 100;
  private static final double COLD = 1.0 / 2000;
  private static final double HOT_AFTER_AN_EDIT = 1.0 / 500;
  private static final int MOVES_BETWEEN_LOOKS = 128;
  private static final long FEWEST_MOVES = 5_000;

  /** The moves double with each cooling: 15 times the usual moves at most. */
  private static final int MOST_COOLINGS = 4;

  private final Effort effort;
  private final SearchState state;
  private final SearchWalk walk;
  private final Placement[] best;
  private final List<Ending> endings = new ArrayList<>();
  private double hot = HOT;
  private long bestScore;
  private Worth bestWorth;

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

    /** True when a plan is proven to be good enough. */
    boolean isGoodEnough(Worth plan);

    /** True when that was proven before the search began. */
    boolean wasGoodEnough(Worth plan);
  }

  /**
   * What a plan is worth.
   *
   * @param cents the orders' part of its objective
   * @param earned what the classes that are compared earn, in cents, the most urgent first
   */
  record Worth(long cents, long[] earned) {}

  /** The best plan at the end of a cooling. */
  private record Ending(Placement[] best, Worth worth) {}

  /**
   * A search that goes on from a plan.
   *
   * @param start where to begin, by default the floor; its books are used up
   * @param placed how every order is placed there; changed in place
   * @param floor a plan that the answer is not below, neither in vehicles released nor on time
   */
  public OrderSearch(
      Instance instance, Effort effort, Books start, Placement[] placed, Placement[] floor) {
    this.effort = effort;
    OrderValue value = new OrderValue(instance, start.recipes);
    start.log.size = 0;
    this.best = placed.clone();
    this.state = new SearchState(instance, value, placed, floor);
    this.walk = new SearchWalk(start, value, state, new SplittableRandom(effort.seed()));
    this.bestScore = state.score();
    this.bestWorth = worth();
  }

  /**
   * Mends a former plan: begins cooler, so that what is good stays.
   *
   * @param perVehicleCents cost of a vehicle that is started on another line or day than at the
   *     start of the search
   */
  public OrderSearch stable(long perVehicleCents) {
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
  public Placement[] run(long deadlineNanos, Watch watch) {
    boolean isOpen = effort.moves() == 0;
    long moves = isOpen ? usualMoves(state.orders()) : effort.moves();
    double from = hot;
    boolean goesOn = state.orders() > 0;
    while (goesOn) {
      goesOn = coolEachClass(from, moves, deadlineNanos, watch) && isOpen;
      endings.add(new Ending(best.clone(), bestWorth));
      goesOn &= endings.size() < MOST_COOLINGS;
      from = Math.min(hot, WARM);
      moves *= 2;
    }
    return best;
  }

  private Worth worth() {
    return new Worth(state.cents(), state.earned());
  }

  /**
   * Cools once for each class that is compared, the most urgent first; each has its share of moves
   * and time by its orders, one without a late or unmet order passes it on. The last one is about
   * the objective.
   *
   * @return true when the search shall go on: it came to the end and has brought more than what is
   *     good enough
   */
  private boolean coolEachClass(double from, long moves, long deadlineNanos, Watch watch) {
    int last = state.ranks() - 1;
    long movesLeft = moves;
    long ordersLeft = state.orders();
    boolean hasGained = false;
    boolean isWhole = true;
    for (int rank = 0; isWhole && rank <= last; rank++) {
      turnTo(rank);
      long orders = rank == last ? ordersLeft : state.orders(rank);
      if (rank == last || state.hasTroubles()) {
        double part = (double) orders / ordersLeft;
        long ofRank = moves == Effort.ENDLESS ? moves : Math.round(movesLeft * part);
        long now = System.nanoTime();
        long until = rank == last ? deadlineNanos : now + (long) ((deadlineNanos - now) * part);
        long before = bestScore;
        long movesBefore = walk.moves();
        Cooling cooling =
            new Cooling(
                from * state.meanValueCents(),
                COLD * state.meanValueCents(),
                movesBefore,
                ofRank,
                now,
                until);
        isWhole = cool(cooling, deadlineNanos, watch);
        hasGained |= bestScore - before > effort.gap() * Math.abs(before);
        movesLeft -= walk.moves() - movesBefore;
        if (isWhole) { // else nothing goes on from there
          walk.goBackTo(best);
        }
      }
      ordersLeft -= orders;
    }
    return isWhole && hasGained;
  }

  private void turnTo(int rank) {
    state.turnTo(rank);
    bestScore = state.score();
  }

  /** Few orders are soon in their best sequence: half their square is enough, or what is usual. */
  public static long usualMoves(long orders) {
    return Math.min(500 * orders, Math.max(FEWEST_MOVES, orders * orders / 2));
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
      bestWorth = worth();
      state.keep(best);
    }
  }

  /** True when a proof ends the search; the best plan is then the one that it holds for. */
  private boolean isProven(Cooling cooling, Watch watch) {
    for (Ending ending : endings) {
      if (watch.isGoodEnough(ending.worth)) {
        System.arraycopy(ending.best, 0, best, 0, best.length);
        return true;
      }
    }
    return cooling.isByClock()
        ? watch.isGoodEnough(bestWorth)
        : walk.moves() >= FEWEST_MOVES && watch.wasGoodEnough(bestWorth);
  }
}
