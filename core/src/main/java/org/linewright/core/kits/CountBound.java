package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What no solution of a component can beat, by counting alone.
 *
 * <p>Row bound: with the pieces of one row only, the most vehicles are those that draw on it least;
 * all others are taken as finished. Shelf bound: one shelf feeds several blocks; it is spent where
 * a vehicle takes the fewest of its pieces, and no block passes the bound of its other rows.
 */
final class CountBound {
  /** Vehicles that take so many pieces of a shelf each. */
  private record Step(long pieces, long vehicles) {}

  private final CompletionModel model;
  private final int[] block; // [row]
  private final long[] drawMost; // [draw]
  private final Capacity capacity;
  private final RowSteps steps;
  private final IntList[] rowsOfBlock;
  private final long[] vehiclesOfBlock;
  private final long[] bounds; // [row]

  /**
   * @param tight false = each row is counted for itself, so that its bound holds whatever the other
   *     rows have
   */
  CountBound(Component component, boolean tight) {
    this.model = component.model();
    this.block = component.block();
    this.capacity = new Capacity(model);
    this.drawMost = drawMost(tight);
    this.steps = new RowSteps(model, drawMost);
    int blocks = Arrays.stream(block).max().orElse(-1) + 1;
    this.rowsOfBlock = new IntList[blocks];
    Arrays.setAll(rowsOfBlock, number -> new IntList());
    this.vehiclesOfBlock = new long[blocks];
    for (int row = 0; row < block.length; row++) {
      rowsOfBlock[block[row]].add(row);
    }
    for (int d = 0; d < drawMost.length; d++) {
      vehiclesOfBlock[block[model.draws()[d].rows()[0]]] += drawMost[d];
    }
    this.bounds = new long[block.length];
    Arrays.setAll(bounds, row -> others(row) + steps.most(row, capacity.pieces(row)));
  }

  private long[] drawMost(boolean tight) {
    long[] most = new long[model.draws().length];
    for (Column column : model.columns()) {
      most[column.draw()] += column.most();
    }
    if (tight) {
      Arrays.setAll(most, d -> Math.min(most[d], capacity.vehicles(model.draws()[d])));
    }
    return most;
  }

  private long others(int row) {
    return vehiclesOfBlock[block[row]] - steps.vehicles(row);
  }

  /** Most vehicles of each draw, {@code [draw]}. */
  long[] drawMost() {
    return drawMost;
  }

  /** Most vehicles of the row's block when the row alone counts. */
  long rowBound(int row) {
    return bounds[row];
  }

  /** No solution finishes more vehicles of the component. */
  long vehicles() {
    long best = 0;
    for (int number = 0; number < rowsOfBlock.length; number++) {
      best += blockBound(number, -1);
    }
    for (int shelf = 0; shelf < model.shelfPart().length; shelf++) {
      best = Math.min(best, shelfBound(shelf));
    }
    return best;
  }

  private long blockBound(int number, int exceptRow) {
    long bound = vehiclesOfBlock[number];
    for (int i = 0; i < rowsOfBlock[number].size(); i++) {
      int row = rowsOfBlock[number].get(i);
      bound = row == exceptRow ? bound : Math.min(bound, bounds[row]);
    }
    return bound;
  }

  private long shelfBound(int shelf) {
    long count = 0;
    List<Step> toBuy = new ArrayList<>();
    for (int number = 0; number < rowsOfBlock.length; number++) {
      int fed = fedRow(number, shelf);
      long limit = blockBound(number, fed);
      count += fed < 0 ? limit : buyable(fed, limit, toBuy);
    }
    toBuy.sort(Comparator.comparingLong(Step::pieces));
    long left = model.shelfPieces()[shelf];
    for (Step step : toBuy) {
      long vehicles = Math.min(step.vehicles, left / step.pieces);
      count += vehicles;
      left -= vehicles * step.pieces;
    }
    return count;
  }

  private int fedRow(int number, int shelf) {
    for (int i = 0; i < rowsOfBlock[number].size(); i++) {
      int row = rowsOfBlock[number].get(i);
      if (model.rowShelf()[row] == shelf) {
        return row;
      }
    }
    return -1;
  }

  /** Vehicles up to the limit that need no shelf; adds the price of the others to {@code toBuy}. */
  private long buyable(int row, long limit, List<Step> toBuy) {
    long free = Math.min(limit, others(row));
    long open = limit - free;
    long left = model.kitPieces()[row] + capacity.replaced(row);
    for (int i = 0; i < steps.steps(row); i++) {
      int pieces = steps.pieces(row, i);
      long most = Math.min(open, steps.vehicles(row, i));
      long now = Math.min(most, left / pieces);
      free += now;
      left -= now * pieces;
      open -= most;
      long dear = most - now;
      if (dear > 0 && left > 0) {
        toBuy.add(new Step(pieces - left, 1));
        left = 0;
        dear--;
      }
      if (dear > 0) {
        toBuy.add(new Step(pieces, dear));
      }
    }
    return free;
  }
}
