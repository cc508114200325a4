package org.linewright.core.kits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What no solution of a component can beat, by counting alone.
 *
 * <p>Row bound: with the pieces of one row only, the most vehicles are those that draw on it least;
 * all others are taken as finished. Shelf bound: one shelf feeds several blocks; it is spent where
 * a vehicle takes the fewest of its pieces, and no block passes the bound of its other rows.
 */
final class CountBound {
  /** Vehicles that take {@code pieces} each, ascending; those that take none stand under 0. */
  private record Step(long pieces, long vehicles) {}

  private final CompletionModel model;
  private final int[] block; // [row]
  private final long[] drawMost; // [draw]
  private final Capacity capacity;
  private final Map<Integer, List<Integer>> rowsOfBlock = new TreeMap<>();
  private final Map<Integer, Long> vehiclesOfBlock = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, Long>> vehiclesOfRow = new HashMap<>();

  /**
   * @param tight false = each row is counted for itself, so that its bound holds whatever the other
   *     rows have
   */
  CountBound(CompletionModel model, int[] block, boolean tight) {
    this.model = model;
    this.block = block;
    this.drawMost = new long[model.draws().length];
    this.capacity = new Capacity(model);
    measure(tight);
  }

  private void measure(boolean tight) {
    for (int row = 0; row < model.rows(); row++) {
      rowsOfBlock.computeIfAbsent(block[row], first -> new ArrayList<>()).add(row);
    }
    for (int j = 0; j < model.columns().length; j++) {
      drawMost[model.columns()[j].draw()] += model.columns()[j].most();
    }
    for (int d = 0; d < model.draws().length; d++) {
      Draw draw = model.draws()[d];
      if (tight) {
        drawMost[d] = Math.min(drawMost[d], capacity.vehicles(draw));
      }
      vehiclesOfBlock.merge(block[draw.rows()[0]], drawMost[d], Long::sum);
      for (int i = 0; i < draw.rows().length; i++) {
        vehiclesOfRow
            .computeIfAbsent(draw.rows()[i], first -> new TreeMap<>())
            .merge(draw.pieces()[i], drawMost[d], Long::sum);
      }
    }
  }

  /** Most vehicles of a draw that any solution finishes. */
  long drawMost(int draw) {
    return drawMost[draw];
  }

  /** No solution finishes more vehicles of the component. */
  long vehicles() {
    long best = 0;
    for (int number : rowsOfBlock.keySet()) {
      best += blockBound(number, -1);
    }
    for (int shelf = 0; shelf < model.shelfPart().length; shelf++) {
      best = Math.min(best, shelfBound(shelf));
    }
    return best;
  }

  private long blockBound(int number, int exceptRow) {
    long bound = vehiclesOfBlock.getOrDefault(number, 0L);
    for (int row : rowsOfBlock.getOrDefault(number, List.of())) {
      if (row != exceptRow) {
        bound = Math.min(bound, rowBound(row));
      }
    }
    return bound;
  }

  /** Most vehicles of the row's block when the row alone counts. */
  long rowBound(int row) {
    return rowBound(row, capacity.pieces(row));
  }

  private long rowBound(int row, long pieces) {
    long count = 0;
    long left = pieces;
    for (Step step : steps(row)) {
      long vehicles = step.pieces == 0 ? step.vehicles : left / step.pieces;
      count += Math.min(step.vehicles, vehicles);
      left -= Math.min(step.vehicles, vehicles) * step.pieces;
      if (vehicles < step.vehicles) {
        break;
      }
    }
    return count;
  }

  private List<Step> steps(int row) {
    long others = vehiclesOfBlock.getOrDefault(block[row], 0L);
    List<Step> steps = new ArrayList<>();
    for (var entry : vehiclesOfRow.getOrDefault(row, new TreeMap<>()).entrySet()) {
      steps.add(new Step(entry.getKey(), entry.getValue()));
      others -= entry.getValue();
    }
    steps.add(0, new Step(0, others));
    return steps;
  }

  private long shelfBound(int shelf) {
    long count = 0;
    List<Step> toBuy = new ArrayList<>();
    for (var entry : rowsOfBlock.entrySet()) {
      int fed = fedRow(entry.getValue(), shelf);
      long limit = blockBound(entry.getKey(), fed);
      if (fed < 0) {
        count += limit;
      } else {
        count += buyable(fed, limit, toBuy);
      }
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

  private int fedRow(List<Integer> rows, int shelf) {
    for (int row : rows) {
      if (model.rowShelf()[row] == shelf) {
        return row;
      }
    }
    return -1;
  }

  /** Vehicles up to the limit that need no shelf; adds the price of the others to {@code toBuy}. */
  private long buyable(int row, long limit, List<Step> toBuy) {
    long count = 0;
    long left = model.kitPieces()[row] + capacity.replaced(row);
    for (Step step : steps(row)) {
      long most = Math.min(step.vehicles, limit - count);
      long free = step.pieces == 0 ? most : Math.min(most, left / step.pieces);
      count += free;
      left -= free * step.pieces;
      long dear = most - free;
      if (dear > 0 && left > 0) {
        toBuy.add(new Step(step.pieces - left, 1));
        left = 0;
        dear--;
        limit--;
      }
      if (dear > 0) {
        toBuy.add(new Step(step.pieces, dear));
        limit -= dear;
      }
    }
    return count;
  }

  /**
   * No solution that finishes {@code count} vehicles moves fewer pieces: the cheapest vehicles, but
   * where one row decides the count, as many of those that do not draw on it as there are.
   */
  long moves(long count) {
    long bound = cheapest(IntStream.range(0, model.draws().length).toArray(), count);
    if (rowsOfBlock.size() == 1) {
      for (int row = 0; row < model.rows(); row++) {
        if (rowBound(row) == count) {
          bound = Math.max(bound, movesByRow(row, count));
        }
      }
    }
    long shelf = 0;
    for (int f = 0; f < model.shelfPart().length; f++) {
      shelf += model.shelfPieces()[f];
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      Substitution s = model.substitutions()[o];
      shelf += model.shelfPieces()[s.shelf()] / s.uses() * s.replaces();
    }
    return Math.max(0, bound - shelf);
  }

  private long movesByRow(int row, long count) {
    int[] off =
        IntStream.range(0, model.draws().length)
            .filter(d -> Arrays.binarySearch(model.draws()[d].rows(), row) < 0)
            .toArray();
    int[] on =
        IntStream.range(0, model.draws().length)
            .filter(d -> Arrays.binarySearch(model.draws()[d].rows(), row) >= 0)
            .toArray();
    long free = Arrays.stream(off).mapToLong(d -> drawMost[d]).sum();
    return cheapest(off, free) + cheapest(on, count - free);
  }

  /** Pieces that the cheapest {@code count} vehicles of some draws lack. */
  private long cheapest(int[] draws, long count) {
    boolean[] asked = new boolean[model.draws().length];
    Arrays.stream(draws).forEach(d -> asked[d] = true);
    long[] left = drawMost.clone();
    List<Column> byPieces = new ArrayList<>();
    for (int j = 0; j < model.columns().length; j++) {
      if (asked[model.columns()[j].draw()]) {
        byPieces.add(model.columns()[j]);
      }
    }
    Collections.sort(byPieces, Comparator.comparingLong(Column::pieces));
    long pieces = 0;
    long missing = count;
    for (Column column : byPieces) {
      long vehicles = Math.min(missing, Math.min(column.most(), left[column.draw()]));
      left[column.draw()] -= vehicles;
      missing -= vehicles;
      pieces += vehicles * column.pieces();
    }
    return pieces;
  }
}
