package org.linewright.core.kits.internal.solve;

import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.Draw;

/**
 * For each row of a model, how many vehicles draw how many pieces of it: the steps by which it can
 * be used up, smallest first.
 */
final class RowSteps {
  private final IntList[] pieces; // [row], ascending
  private final long[][] vehicles; // [row][step]
  private final long[] onRow; // [row]: vehicles that draw on it

  /**
   * @param drawMost vehicles of each draw
   */
  RowSteps(CompletionModel model, long[] drawMost) {
    this.pieces = new IntList[model.rows()];
    this.vehicles = new long[model.rows()][];
    this.onRow = new long[model.rows()];
    for (int row = 0; row < pieces.length; row++) {
      pieces[row] = new IntList();
      vehicles[row] = new long[2];
    }
    for (int d = 0; d < drawMost.length; d++) {
      Draw draw = model.draws()[d];
      for (int i = 0; i < draw.rows().length; i++) {
        add(draw.rows()[i], draw.pieces()[i], drawMost[d]);
      }
    }
  }

  private void add(int row, int ofPieces, long count) {
    onRow[row] += count;
    IntList list = pieces[row];
    int step = 0;
    while (step < list.size() && list.get(step) < ofPieces) {
      step++;
    }
    if (step == list.size() || list.get(step) != ofPieces) {
      list.insert(step, ofPieces);
      if (vehicles[row].length < list.size()) {
        vehicles[row] = java.util.Arrays.copyOf(vehicles[row], 2 * list.size());
      }
      System.arraycopy(vehicles[row], step, vehicles[row], step + 1, list.size() - step - 1);
      vehicles[row][step] = 0;
    }
    vehicles[row][step] += count;
  }

  /** Vehicles that draw on the row. */
  long vehicles(int row) {
    return onRow[row];
  }

  int steps(int row) {
    return pieces[row].size();
  }

  int pieces(int row, int step) {
    return pieces[row].get(step);
  }

  long vehicles(int row, int step) {
    return vehicles[row][step];
  }

  /** Most of the vehicles that draw on the row which so many pieces allow. */
  long most(int row, long ofPieces) {
    long count = 0;
    long left = ofPieces;
    for (int step = 0; step < steps(row); step++) {
      long now = Math.min(vehicles(row, step), left / pieces(row, step));
      count += now;
      left -= now * pieces(row, step);
      if (now < vehicles(row, step)) {
        break;
      }
    }
    return count;
  }
}
