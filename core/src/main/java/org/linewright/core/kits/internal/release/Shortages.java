package org.linewright.core.kits.internal.release;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.model.Substitution;

/**
 * What a plan leaves too little of for one vehicle more, alternates considered. Shelves count as
 * left as far as the vehicles finished can do without them, whatever moves that would cost; each
 * keeps its alternates.
 */
final class Shortages {
  private final CompletionModel model;
  private final long[] left; // [row], pieces for one more vehicle, the rest of the shelf included
  private final long[] shelfLeft; // [shelf]

  Shortages(CompletionModel model, CompletionPlan plan) {
    this.model = model;
    this.left = model.kitPieces().clone();
    this.shelfLeft = model.shelfPieces().clone();
    for (int j = 0; j < model.columns().length; j++) {
      Draw draw = model.draws()[model.columns()[j].draw()];
      for (int i = 0; i < draw.rows().length; i++) {
        left[draw.rows()[i]] -= plan.finished()[j] * draw.pieces()[i];
      }
    }
    for (int o = 0; o < model.substitutions().length; o++) {
      Substitution s = model.substitutions()[o];
      left[s.row()] += s.replaces() * plan.substituted()[o];
      shelfLeft[s.shelf()] -= s.uses() * plan.substituted()[o];
    }
    addShelves();
  }

  private void addShelves() {
    for (int row = 0; row < left.length; row++) {
      if (left[row] < 0) {
        shelfLeft[model.rowShelf()[row]] += left[row];
        left[row] = 0;
      }
    }
    for (int row = 0; row < left.length; row++) {
      left[row] += inShelf(row);
    }
  }

  private long inShelf(int row) {
    return model.rowShelf()[row] < 0 ? 0 : shelfLeft[model.rowShelf()[row]];
  }

  /** Parts of which one more vehicle of a column needs more than is left. */
  Set<Integer> of(Column column) {
    Draw draw = model.draws()[column.draw()];
    Map<Integer, Long> taken = new HashMap<>(); // by shelf: for this vehicle
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      long fromShelf = draw.pieces()[i] - (left[row] - inShelf(row));
      if (left[row] >= draw.pieces()[i] && fromShelf > 0) {
        taken.merge(model.rowShelf()[row], fromShelf, Long::sum);
      }
    }
    Set<Integer> parts = new TreeSet<>();
    for (int i = 0; i < draw.rows().length; i++) {
      int row = draw.rows()[i];
      if (left[row] < draw.pieces()[i] && !isReplaced(column, row, taken)) {
        parts.add(model.part()[row]);
      }
    }
    return parts;
  }

  private boolean isReplaced(Column column, int row, Map<Integer, Long> taken) {
    for (Substitution s : model.substitutions()) {
      long used = taken.getOrDefault(s.shelf(), 0L);
      if (s.row() == row
          && s.variant() == column.variant()
          && shelfLeft[s.shelf()] - used >= s.uses()
          && Arrays.binarySearch(column.lacks(), row) >= 0) {
        taken.put(s.shelf(), used + s.uses());
        return true;
      }
    }
    return false;
  }
}
