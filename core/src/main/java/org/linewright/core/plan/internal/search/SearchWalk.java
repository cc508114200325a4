package org.linewright.core.plan.internal.search;

import java.util.SplittableRandom;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.plan.internal.books.OrderResult;
import org.linewright.core.plan.internal.books.Placement;
import org.linewright.core.plan.internal.list.OrderPlacer;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.plan.internal.objective.OrderValue;

/**
 * Large-neighbourhood search over orders: takes a late order and a few of its rivals out of the
 * plan and places them again in another sequence; keeps the change when it is better, or by chance
 * when it is not much worse (simulated annealing). Placing is the list planner's, so whatever the
 * walk holds at any time can be built.
 *
 * <p>Source: P. Shaw, Using constraint programming and local search methods to solve vehicle
 * routing problems, CP 1998 (large-neighbourhood search); S. Kirkpatrick et al., Optimization by
 * simulated annealing, Science 220, 1983 (acceptance). Measured on kit-m: a late order as the seed
 * is 30 times as often an improvement as an unmet one and 14 times as often as any order; a
 * sequence by quantity, the largest first, 3 times as often as the smallest first. Measured on
 * kit-l: with rivals for scarce parts among other variants 350 more vehicles are built.
 */
final class SearchWalk {
  private static final int MOST_REMOVED = 16;

  private enum Sequence {
    DUE,
    LATEST_DUE,
    LARGEST,
    TROUBLED,
    ANY
  }

  private static final Sequence[] SEQUENCES = {
    Sequence.DUE, Sequence.DUE, Sequence.LATEST_DUE, Sequence.LARGEST, Sequence.LARGEST,
    Sequence.LARGEST, Sequence.TROUBLED, Sequence.TROUBLED, Sequence.ANY, Sequence.ANY
  };

  private final Instance instance;
  private final Books books;
  private final OrderPlacer placer;
  private final OrderValue value;
  private final Rivals rivals;
  private final SearchState state;
  private final SplittableRandom random;
  private final int[] removed = new int[MOST_REMOVED];
  private final Placement[] before = new Placement[MOST_REMOVED];
  private final double[] key = new double[MOST_REMOVED];
  private long moves;

  /**
   * @param books all orders' starts taken, the log empty; changed
   */
  SearchWalk(Books books, OrderValue value, SearchState state, SplittableRandom random) {
    this.instance = books.instance;
    this.books = books;
    this.placer = new OrderPlacer(books, PlacingRules.SEARCH);
    this.value = value;
    this.rivals = new Rivals(instance, books.recipes);
    this.state = state;
    this.random = random;
  }

  /** Moves tried so far. */
  long moves() {
    return moves;
  }

  /**
   * Tries one change.
   *
   * @param temperature how much worse, in cents, a change may be that is kept by a chance of 1/e
   */
  void move(double temperature) {
    moves++;
    long old = state.score();
    int count = around();
    for (int i = 0; i < count; i++) {
      before[i] = state.placement(removed[i]);
      giveBack(before[i].starts());
    }
    sort(count);
    for (int i = 0; i < count; i++) {
      state.replace(removed[i], place(removed[i]));
    }
    long gain = state.score() - old;
    boolean isKept = gain >= 0 || random.nextDouble() < Math.exp(gain / temperature);
    if (!isKept || !books.hold()) {
      undo(count);
    }
  }

  /** Goes back to a way of placing all orders that the walk has held before. */
  void goBackTo(Placement[] placed) {
    OrderSet touched = state.touched();
    for (int i = 0; i < touched.size(); i++) {
      giveBack(state.placement(touched.get(i)).starts());
    }
    for (int i = 0; i < touched.size(); i++) {
      startAgain(touched.get(i), placed[touched.get(i)]);
    }
    touched.clear();
  }

  /** Chooses the orders to take out; returns how many. */
  private int around() {
    int seed = seed();
    boolean isUnmet = state.placement(seed).result().unmet() > 0;
    return rivals.around(seed, isUnmet, 2 + random.nextInt(MOST_REMOVED - 1), removed, random);
  }

  private int seed() {
    int chance = random.nextInt(100);
    if (chance < 75 && !state.late().isEmpty()) {
      return state.late().draw(random);
    }
    if (chance < 90 && !state.unmet().isEmpty()) {
      return state.unmet().draw(random);
    }
    return random.nextInt(state.orders());
  }

  private Placement place(int order) {
    OrderResult result = placer.place(instance.orders().get(order));
    JobLog starts = books.log.slice(0, books.log.size);
    books.log.size = 0;
    return value.placement(order, starts, result);
  }

  private void giveBack(JobLog starts) {
    for (int i = starts.size - 1; i >= 0; i--) {
      books.giveBack(starts, i);
    }
  }

  private void undo(int count) {
    for (int i = count - 1; i >= 0; i--) {
      giveBack(state.placement(removed[i]).starts());
    }
    for (int i = 0; i < count; i++) {
      startAgain(removed[i], before[i]);
    }
  }

  private void startAgain(int order, Placement placement) {
    JobLog starts = placement.starts();
    for (int entry = 0; entry < starts.size; entry++) {
      books.startAgain(starts, entry);
    }
    books.log.size = 0;
    state.replace(order, placement);
  }

  private void sort(int count) {
    Sequence sequence = SEQUENCES[random.nextInt(SEQUENCES.length)];
    for (int i = 0; i < count; i++) {
      int order = removed[i];
      key[i] =
          switch (sequence) {
            case DUE -> rivals.dueDay(order);
            case LATEST_DUE -> -rivals.dueDay(order);
            case LARGEST -> -instance.orders().get(order).quantity();
            case TROUBLED -> random.nextDouble() + (state.isCostly(order, before[i]) ? 0 : 1);
            case ANY -> random.nextDouble();
          };
    }
    for (int i = 1; i < count; i++) {
      for (int k = i; k > 0 && key[k] < key[k - 1]; k--) {
        swap(k, k - 1);
      }
    }
  }

  private void swap(int i, int k) {
    double heldKey = key[i];
    key[i] = key[k];
    key[k] = heldKey;
    int heldOrder = removed[i];
    removed[i] = removed[k];
    removed[k] = heldOrder;
    Placement held = before[i];
    before[i] = before[k];
    before[k] = held;
  }
}
