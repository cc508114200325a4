package org.linewright.core.kits.internal.solve;

import java.util.Arrays;
import java.util.Comparator;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.Substitution;

/**
 * The fewest pieces moved that counting alone allows, when the decisive rows settle how many
 * vehicles are finished: then all vehicles off these rows are, and of those on a row as many as it
 * allows, the cheapest.
 */
final class MovesBound {
  private final CompletionModel model;
  private final CountBound counting;

  MovesBound(CompletionModel model, CountBound counting) {
    this.model = model;
    this.counting = counting;
  }

  /** No solution that finishes {@code count} vehicles, the most there are, moves fewer pieces. */
  long moves(long count) {
    Column[] cheapestFirst = model.columns().clone();
    Arrays.sort(cheapestFirst, Comparator.comparingLong(Column::pieces));
    boolean decided = counting.blocks() == count;
    long[] ofDraw = counting.drawMost().clone();
    long[] ofRow = new long[model.rows()];
    Arrays.setAll(ofRow, counting::mostOnRow);
    long open = count;
    long pieces = 0;
    for (Column column : cheapestFirst) {
      int row = decided ? counting.decisiveRow(column.draw()) : -1;
      long most = Math.min(column.most(), ofDraw[column.draw()]);
      long vehicles = Math.min(open, row < 0 ? most : Math.min(most, ofRow[row]));
      ofDraw[column.draw()] -= vehicles;
      open -= vehicles;
      pieces += vehicles * column.pieces();
      if (row >= 0) {
        ofRow[row] -= vehicles;
      }
    }
    return Math.max(0, pieces - savedByShelf());
  }

  private long savedByShelf() {
    long saved = Arrays.stream(model.shelfPieces()).sum();
    for (Substitution s : model.substitutions()) {
      saved += model.shelfPieces()[s.shelf()] / s.uses() * s.replaces();
    }
    return saved;
  }
}
