package org.linewright.core.kits.internal.solve;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.linewright.core.kits.internal.book.LongHeap;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;

/**
 * A plan fast, with many vehicles in mind: first all that needs nothing from the shelf, in the
 * order given; then what needs the fewest pieces of the shelf; what is left on the shelf saves
 * moves. Alternates are left to the integer program.
 */
public final class GreedyFill {
  private static final int COLUMN_BITS = 31;
  private static final long COLUMN_MASK = (1L << COLUMN_BITS) - 1;
  private static final long MOST_PIECES = (1L << 30) - 1;

  private final CompletionModel model;
  private final FillState state;
  private final boolean[] drained; // [draw]: no further vehicle fits without the shelf

  private GreedyFill(FillState state) {
    this.model = state.model;
    this.state = state;
    this.drained = new boolean[model.draws().length];
  }

  /**
   * Order: vehicles off the decisive rows first, then those that lack the fewest pieces, cars on
   * the yard before kits.
   */
  static ToLongFunction<Column> fewestPieces(CountBound bound) {
    return column ->
        (bound.isDecided(column.draw()) ? 1L << 31 : 0) | pieces(column) << 1 | kit(column);
  }

  /**
   * Order: cars on the yard first, since they need only what they lack. Exchanging a kit for a car
   * of the same variant never costs a vehicle.
   */
  static ToLongFunction<Column> carsFirst() {
    return column -> kit(column) << 31 | pieces(column);
  }

  private static long pieces(Column column) {
    return Math.min(column.pieces(), MOST_PIECES);
  }

  private static long kit(Column column) {
    return column.built() ? 0 : 1;
  }

  /** A plan that takes columns in an order, smallest first. */
  static CompletionPlan fill(CompletionModel model, ToLongFunction<Column> order) {
    return new GreedyFill(new FillState(model)).fill(order);
  }

  /** A plan that finishes at least what {@code plan} does. */
  public static CompletionPlan extend(CompletionModel model, CompletionPlan plan) {
    return new GreedyFill(new FillState(model, plan)).fill(carsFirst());
  }

  private CompletionPlan fill(ToLongFunction<Column> order) {
    long[] keys = new long[model.columns().length];
    Arrays.setAll(keys, j -> order.applyAsLong(model.columns()[j]) << COLUMN_BITS | j);
    Arrays.sort(keys);
    for (long key : keys) {
      int j = (int) (key & COLUMN_MASK);
      int d = model.columns()[j].draw();
      long vehicles = drained[d] ? 0 : state.withoutShelf(j);
      drained[d] |= vehicles < state.left(j);
      state.finish(j, vehicles);
    }
    if (model.shelfPart().length > 0) {
      fillFromShelf(keys);
      state.saveMoves();
    }
    return state.plan;
  }

  /** A column needs more of the shelf the longer one waits, so an offer is only ever too low. */
  private void fillFromShelf(long[] keys) {
    LongHeap offers = new LongHeap();
    for (int place = 0; place < keys.length; place++) {
      offer(offers, (int) (keys[place] & COLUMN_MASK), place);
    }
    while (!offers.isEmpty()) {
      long best = offers.remove();
      int place = (int) (best & COLUMN_MASK);
      int j = (int) (keys[place] & COLUMN_MASK);
      if (state.shelfPieces(j) == best >> COLUMN_BITS) {
        state.finish(j, batch(j));
      }
      offer(offers, j, place);
    }
  }

  private void offer(LongHeap offers, int j, int place) {
    if (state.left(j) > 0) {
      long pieces = state.shelfPieces(j);
      if (pieces >= 0) {
        offers.add(pieces << COLUMN_BITS | place);
      }
    }
  }

  /** Vehicles that can be finished, each for as many pieces of the shelf as the next one. */
  private long batch(int j) {
    Draw draw = state.draw(j);
    long vehicles = state.left(j);
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      long slack = state.slack[row];
      if (slack >= draw.pieces()[i]) {
        vehicles = Math.min(vehicles, slack / draw.pieces()[i]);
      } else if (slack > 0) {
        return 1;
      } else {
        long onShelf = state.shelfLeft[model.rowShelf()[row]];
        vehicles = Math.min(vehicles, onShelf / draw.pieces()[i]);
      }
    }
    return vehicles;
  }
}
