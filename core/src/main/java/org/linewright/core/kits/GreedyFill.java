package org.linewright.core.kits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * A good solution fast: first all that needs nothing from the shelf, in the order given; then what
 * needs the fewest pieces of the shelf; what is left on the shelf saves moves. Alternates are left
 * to the integer program.
 */
final class GreedyFill {
  /** Fewest pieces first, cars on the yard before kits: the fewest moves. */
  static final Comparator<Column> FEWEST_PIECES =
      Comparator.comparingLong(Column::pieces).thenComparing(column -> !column.built());

  /**
   * Cars on the yard first: they need only what they lack. Exchanging a kit for a car of the same
   * variant never costs a vehicle.
   */
  static final Comparator<Column> CARS_FIRST =
      Comparator.comparing((Column column) -> !column.built()).thenComparingLong(Column::pieces);

  private record Offer(int column, long shelfPieces, int place) {}

  private final CompletionModel model;
  private final CompletionPlan plan;
  private final long[] slack; // [row]
  private final long[] shelfLeft; // [shelf]
  private final boolean[] drained; // [draw]: no further vehicle fits

  GreedyFill(CompletionModel model) {
    this.model = model;
    this.plan = CompletionPlan.empty(model);
    this.slack = model.kitPieces().clone();
    this.shelfLeft = model.shelfPieces().clone();
    this.drained = new boolean[model.draws().length];
  }

  CompletionPlan fill(Comparator<Column> order) {
    Integer[] sorted = IntStream.range(0, model.columns().length).boxed().toArray(Integer[]::new);
    Arrays.sort(sorted, (a, b) -> order.compare(model.columns()[a], model.columns()[b]));
    for (int j : sorted) {
      finish(j, withoutShelf(j));
    }
    if (model.shelfPart().length > 0) {
      fillFromShelf(sorted);
      saveMoves();
    }
    return plan;
  }

  private long left(int j) {
    return model.columns()[j].most() - plan.finished()[j];
  }

  private long withoutShelf(int j) {
    int d = model.columns()[j].draw();
    if (drained[d]) {
      return 0;
    }
    Draw draw = model.draws()[d];
    long vehicles = left(j);
    for (int i = 0; i < draw.rows().length && vehicles > 0; i++) {
      vehicles = Math.min(vehicles, slack[draw.rows()[i]] / draw.pieces()[i]);
    }
    drained[d] = vehicles == 0;
    return vehicles;
  }

  private void finish(int j, long vehicles) {
    if (vehicles == 0) {
      return;
    }
    plan.finished()[j] += vehicles;
    Draw draw = model.draws()[model.columns()[j].draw()];
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      slack[row] -= vehicles * draw.pieces()[i];
      if (slack[row] < 0) {
        takeFromShelf(row, -slack[row]);
      }
    }
  }

  private void takeFromShelf(int row, long pieces) {
    plan.fromShelf()[row] += pieces;
    shelfLeft[model.rowShelf()[row]] -= pieces;
    slack[row] += pieces;
  }

  /** A column needs more of the shelf the longer one waits, so an offer is only ever too low. */
  private void fillFromShelf(Integer[] sorted) {
    PriorityQueue<Offer> offers =
        new PriorityQueue<>(
            Comparator.comparingLong(Offer::shelfPieces).thenComparingInt(Offer::place));
    for (int place = 0; place < sorted.length; place++) {
      offer(offers, sorted[place], place);
    }
    while (!offers.isEmpty()) {
      Offer best = offers.remove();
      long pieces = shelfPieces(best.column);
      if (pieces >= 0 && pieces == best.shelfPieces) {
        finish(best.column, batch(best.column));
      }
      offer(offers, best.column, best.place);
    }
  }

  private void offer(PriorityQueue<Offer> offers, int j, int place) {
    long pieces = left(j) == 0 ? -1 : shelfPieces(j);
    if (pieces >= 0) {
      offers.add(new Offer(j, pieces, place));
    }
  }

  /** Pieces that one more vehicle takes from shelves; -1 = it cannot be finished. */
  private long shelfPieces(int j) {
    Draw draw = model.draws()[model.columns()[j].draw()];
    long sum = 0;
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      long shortPieces = draw.pieces()[i] - slack[row];
      if (shortPieces > 0) {
        int shelf = model.rowShelf()[row];
        if (shelf < 0 || shelfLeft[shelf] < shortPieces) {
          return -1;
        }
        sum += shortPieces;
      }
    }
    return sum;
  }

  /** Vehicles that can be finished, each for as many pieces of the shelf as the next one. */
  private long batch(int j) {
    Draw draw = model.draws()[model.columns()[j].draw()];
    long vehicles = left(j);
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      if (slack[row] >= draw.pieces()[i]) {
        vehicles = Math.min(vehicles, slack[row] / draw.pieces()[i]);
      } else if (slack[row] > 0) {
        return 1;
      } else {
        vehicles = Math.min(vehicles, shelfLeft[model.rowShelf()[row]] / draw.pieces()[i]);
      }
    }
    return vehicles;
  }

  private void saveMoves() {
    long[] lacking = new long[model.rows()];
    for (int j = 0; j < model.columns().length; j++) {
      Column column = model.columns()[j];
      for (int i = 0; i < column.lacks().length; i++) {
        lacking[column.lacks()[i]] += column.lackPieces()[i] * plan.finished()[j];
      }
    }
    for (int row = 0; row < model.rows(); row++) {
      int shelf = model.rowShelf()[row];
      if (shelf >= 0) {
        takeFromShelf(row, Math.min(shelfLeft[shelf], lacking[row] - plan.fromShelf()[row]));
      }
    }
  }
}
