package org.linewright.core.kits;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The fewest pieces moved that counting alone allows: the cheapest vehicles, but where one row
 * decides how many can be finished, all of those that do not draw on it, and the cheapest of the
 * others.
 */
final class MovesBound {
  private final CompletionModel model;
  private final CountBound counting;
  private final Column[] cheapestFirst;

  MovesBound(CompletionModel model, CountBound counting) {
    this.model = model;
    this.counting = counting;
    this.cheapestFirst = model.columns().clone();
    Arrays.sort(cheapestFirst, Comparator.comparingLong(Column::pieces));
  }

  /** No solution that finishes {@code count} vehicles, the most there are, moves fewer pieces. */
  long moves(long count, boolean oneBlock) {
    boolean[] all = new boolean[model.draws().length];
    Arrays.fill(all, true);
    long bound = cheapest(all, count);
    for (int row = 0; row < model.rows() && oneBlock; row++) {
      if (counting.rowBound(row) == count) {
        bound = Math.max(bound, movesByRow(row, count));
      }
    }
    return Math.max(0, bound - savedByShelf());
  }

  private long savedByShelf() {
    long saved = Arrays.stream(model.shelfPieces()).sum();
    for (Substitution s : model.substitutions()) {
      saved += model.shelfPieces()[s.shelf()] / s.uses() * s.replaces();
    }
    return saved;
  }

  private long movesByRow(int row, long count) {
    boolean[] on = new boolean[model.draws().length];
    boolean[] off = new boolean[model.draws().length];
    long free = 0;
    for (int d = 0; d < on.length; d++) {
      on[d] = Arrays.binarySearch(model.draws()[d].rows(), row) >= 0;
      off[d] = !on[d];
      free += off[d] ? counting.drawMost()[d] : 0;
    }
    return cheapest(off, free) + cheapest(on, count - free);
  }

  /** Pieces that the cheapest {@code count} vehicles of some draws lack. */
  private long cheapest(boolean[] draws, long count) {
    long[] left = counting.drawMost().clone();
    long pieces = 0;
    long open = count;
    for (Column column : cheapestFirst) {
      if (draws[column.draw()]) {
        long vehicles = Math.min(open, Math.min(column.most(), left[column.draw()]));
        left[column.draw()] -= vehicles;
        open -= vehicles;
        pieces += vehicles * column.pieces();
      }
    }
    return pieces;
  }
}
