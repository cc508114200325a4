package org.linewright.core.kits.internal.solve;

import java.util.Arrays;
import org.linewright.core.kits.internal.book.LongHeap;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;

/**
 * A plan fast, with few moves in mind: always the vehicle that takes the fewest pieces out of kits,
 * what it lacks coming from the shelf as long as that lasts. Vehicles off the decisive rows come
 * first, since all of them are finished in any case.
 */
final class ThriftyFill {
  private static final int COLUMN_BITS = 31;
  private static final long MOST_MOVES = (1L << 30) - 1;

  private final CompletionModel model;
  private final CountBound bound;
  private final FillState state;

  private ThriftyFill(CompletionModel model, CountBound bound) {
    this.model = model;
    this.bound = bound;
    this.state = new FillState(model);
  }

  static CompletionPlan fill(CompletionModel model, CountBound bound) {
    return new ThriftyFill(model, bound).fill();
  }

  private CompletionPlan fill() {
    LongHeap offers = new LongHeap();
    for (int j = 0; j < model.columns().length; j++) {
      offer(offers, j);
    }
    while (!offers.isEmpty()) {
      long best = offers.remove();
      int j = (int) (best & ((1L << COLUMN_BITS) - 1));
      if (state.canFinish(j) && best == key(j)) {
        finish(j);
      }
      offer(offers, j);
    }
    state.saveMoves();
    return state.plan;
  }

  private void offer(LongHeap offers, int j) {
    if (state.canFinish(j)) {
      offers.add(key(j));
    }
  }

  /** Smallest = first. */
  private long key(int j) {
    Column column = model.columns()[j];
    long rank = bound.isDecided(column.draw()) ? 1L << 31 : 0;
    rank |= Math.min(moves(j), MOST_MOVES) << 1 | (column.built() ? 0 : 1);
    return rank << COLUMN_BITS | j;
  }

  /** Pieces that the next vehicle takes out of kits; grows as the shelves get empty. */
  private long moves(int j) {
    Column column = model.columns()[j];
    long moves = column.pieces();
    for (int i = 0; i < column.lacks().length; i++) {
      moves -= Math.min(onShelf(column.lacks()[i]), column.lackPieces()[i]);
    }
    return moves;
  }

  private void finish(int j) {
    Column column = model.columns()[j];
    long vehicles = batch(j);
    for (int i = 0; i < column.lacks().length; i++) {
      long left = onShelf(column.lacks()[i]);
      if (left > 0) {
        state.takeFromShelf(column.lacks()[i], Math.min(left, vehicles * column.lackPieces()[i]));
      }
    }
    state.finish(j, vehicles);
  }

  /** Vehicles that can be finished, each with as many moves as the next one. */
  private long batch(int j) {
    Draw draw = state.draw(j);
    int[] lacks = model.columns()[j].lacks();
    long vehicles = state.left(j);
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      boolean fitted = onShelf(row) > 0 && Arrays.binarySearch(lacks, row) >= 0;
      long pieces = fitted ? onShelf(row) : state.slack[row];
      vehicles = Math.min(vehicles, Math.max(1, pieces / draw.pieces()[i]));
    }
    return vehicles;
  }

  private long onShelf(int row) {
    int shelf = model.rowShelf()[row];
    return shelf < 0 ? 0 : state.shelfLeft[shelf];
  }
}
