package org.linewright.core.kits.internal.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.model.Capacity;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.Component;

/**
 * What no solution of a component can beat, by counting alone.
 *
 * <p>Block bound: rows that share no draw, the decisive ones, each allow only so many of the
 * vehicles that draw on them, those with the smallest draws; all other vehicles are taken as
 * finished. Rows are chosen greedily by what they rule out. Shelf bound: one shelf feeds several
 * blocks; it is spent where a vehicle takes the fewest of its pieces, and no block passes the bound
 * of its other rows.
 */
public final class CountBound {
  /** Vehicles that take so many pieces of a shelf each. */
  private record Step(long pieces, long vehicles) {}

  private final CompletionModel model;
  private final Capacity capacity;
  private final long[] drawMost; // [draw]
  private final RowSteps steps;
  private final IntList[] drawsOfRow;
  private final IntList[] rowsOfBlock;
  private final int[] block; // [row]
  private final long[] vehiclesOfBlock;
  private final long[] boundOfBlock;
  private final int[] decisiveRow; // [draw]; -1 = none

  /**
   * @param tight false = each row is counted for itself, so that the bound of the decisive rows
   *     holds whatever the others have
   */
  public CountBound(Component component, boolean tight) {
    this.model = component.model();
    this.capacity = new Capacity(model);
    this.drawMost = drawMost(tight);
    this.steps = new RowSteps(model, drawMost);
    this.drawsOfRow = lists(model.rows());
    this.block = component.block();
    this.rowsOfBlock = lists(Arrays.stream(block).max().orElse(-1) + 1);
    this.vehiclesOfBlock = new long[rowsOfBlock.length];
    this.boundOfBlock = new long[rowsOfBlock.length];
    for (int row = 0; row < block.length; row++) {
      rowsOfBlock[block[row]].add(row);
    }
    this.decisiveRow = new int[drawMost.length];
    for (int d = 0; d < drawMost.length; d++) {
      vehiclesOfBlock[block[model.draws()[d].rows()[0]]] += drawMost[d];
      for (int row : model.draws()[d].rows()) {
        drawsOfRow[row].add(d);
      }
    }
  }

  private static IntList[] lists(int count) {
    IntList[] lists = new IntList[count];
    Arrays.setAll(lists, i -> new IntList());
    return lists;
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

  /** Most vehicles of each draw, {@code [draw]}. */
  long[] drawMost() {
    return drawMost;
  }

  /** Most vehicles that a row allows of those that draw on it. */
  long mostOnRow(int row) {
    return steps.most(row, capacity.pieces(row));
  }

  /** The decisive row that a draw lies on, after {@link #vehicles}; -1 = none. */
  public int decisiveRow(int draw) {
    return decisiveRow[draw];
  }

  public boolean isDecided(int draw) {
    return decisiveRow[draw] >= 0;
  }

  /** No solution finishes more vehicles of the component. */
  long vehicles() {
    long best = blocks();
    IntList[] fed = lists(model.shelfPart().length);
    for (int row = 0; row < model.rows(); row++) {
      if (model.rowShelf()[row] >= 0) {
        fed[model.rowShelf()[row]].add(row);
      }
    }
    for (int shelf = 0; shelf < fed.length; shelf++) {
      if (fed[shelf].size() > 1) {
        best = Math.min(best, shelfBound(shelf, fed[shelf]));
      }
    }
    return best;
  }

  /** The block bounds together; settles the decisive rows. */
  public long blocks() {
    Arrays.fill(decisiveRow, -1);
    for (int number = 0; number < rowsOfBlock.length; number++) {
      boundOfBlock[number] = blockBound(number, -1, decisiveRow);
    }
    return Arrays.stream(boundOfBlock).sum();
  }

  /**
   * @param exceptRow row that is not looked at; -1 = none
   * @param taken takes the decisive row of each draw
   */
  private long blockBound(int number, int exceptRow, int[] taken) {
    int[] rows =
        Arrays.stream(rowsOfBlock[number].toArray())
            .filter(row -> row != exceptRow && ruledOut(row) > 0)
            .boxed()
            .sorted(Comparator.comparingLong((Integer row) -> -ruledOut(row)))
            .mapToInt(Integer::intValue)
            .toArray();
    long bound = vehiclesOfBlock[number];
    for (int row : rows) {
      int[] draws = drawsOfRow[row].toArray();
      if (Arrays.stream(draws).allMatch(d -> taken[d] < 0)) {
        Arrays.stream(draws).forEach(d -> taken[d] = row);
        bound -= ruledOut(row);
      }
    }
    return bound;
  }

  private long ruledOut(int row) {
    return steps.vehicles(row) - mostOnRow(row);
  }

  private long shelfBound(int shelf, IntList fed) {
    long count = Arrays.stream(boundOfBlock).sum();
    List<Step> toBuy = new ArrayList<>();
    int[] taken = new int[drawMost.length];
    Arrays.fill(taken, -1);
    for (int i = 0; i < fed.size(); i++) {
      int row = fed.get(i);
      long limit = blockBound(block[row], row, taken);
      count += buyable(row, limit, vehiclesOfBlock[block[row]], toBuy) - boundOfBlock[block[row]];
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

  /** Vehicles up to the limit that need no shelf; adds the price of the others to {@code toBuy}. */
  private long buyable(int row, long limit, long ofBlock, List<Step> toBuy) {
    long free = Math.min(limit, ofBlock - steps.vehicles(row));
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
