package org.linewright.core.kits.internal.release;

import java.util.Arrays;
import java.util.List;
import org.linewright.core.kits.internal.book.IntList;
import org.linewright.core.kits.internal.book.KitBook;
import org.linewright.core.kits.internal.book.KitClass;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.Substitution;

/**
 * For each part: the rows that more pieces of it relax, and how many pieces can be of use at all.
 */
final class UsefulPieces {
  private final IntList[] rows; // [part]
  private final int[] shelf; // [part]; -1 = none
  private final long[] pieces; // [part], beyond the shelf

  UsefulPieces(KitBook book, List<KitClass> kits, Situation situation) {
    int parts = book.instance().parts().size();
    this.rows = new IntList[parts];
    this.shelf = new int[parts];
    this.pieces = new long[parts];
    Arrays.setAll(rows, part -> new IntList());
    Arrays.fill(shelf, -1);
    for (KitClass one : kits) {
      for (int part : one.lacking()) {
        pieces[part] += one.vehicles() * book.bill(one.variant()).quantity(part);
      }
    }
    addRows(situation);
    addAlternates(situation.model());
  }

  private void addRows(Situation situation) {
    CompletionModel model = situation.model();
    Decisive decisive = new Decisive(situation);
    boolean[] wanted = new boolean[rows.length];
    for (int row = 0; row < model.rows(); row++) {
      wanted[model.part()[row]] |= !decisive.isUseless(row);
    }
    for (Substitution s : model.substitutions()) {
      wanted[model.shelfPart()[s.shelf()]] = true;
    }
    for (int row = 0; row < model.rows(); row++) {
      if (wanted[model.part()[row]]) {
        rows[model.part()[row]].add(row);
      }
    }
    for (int f = 0; f < model.shelfPart().length; f++) {
      shelf[model.shelfPart()[f]] = f;
      pieces[model.shelfPart()[f]] -= model.shelfPieces()[f];
    }
  }

  private void addAlternates(CompletionModel model) {
    for (Substitution s : model.substitutions()) {
      int alternate = model.shelfPart()[s.shelf()];
      rows[alternate].add(s.row());
      for (Column column : model.columns()) {
        if (s.variant() == column.variant() && Arrays.binarySearch(column.lacks(), s.row()) >= 0) {
          pieces[alternate] += s.uses() * column.most();
        }
      }
    }
  }

  /** All rows of the part, and those on which it is an alternate; empty = more of it is useless. */
  IntList rows(int part) {
    return rows[part];
  }

  /** Shelf of a part in the model; -1 = none. */
  int shelf(int part) {
    return shelf[part];
  }

  long pieces(int part) {
    return pieces[part];
  }
}
