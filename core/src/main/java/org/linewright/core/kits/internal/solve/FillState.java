package org.linewright.core.kits.internal.solve;

import org.linewright.core.kits.internal.model.Column;
import org.linewright.core.kits.internal.model.CompletionModel;
import org.linewright.core.kits.internal.model.CompletionPlan;
import org.linewright.core.kits.internal.model.Draw;
import org.linewright.core.kits.internal.model.Substitution;

/** A completion plan while vehicles are added to it, and what is left in kits and on shelves. */
final class FillState {
  final CompletionModel model;
  final CompletionPlan plan;
  final long[] slack; // [row]: pieces in kits and fitted from the shelf, less pieces drawn
  final long[] shelfLeft; // [shelf]

  FillState(CompletionModel model) {
    this.model = model;
    this.plan = CompletionPlan.empty(model);
    this.slack = model.kitPieces().clone();
    this.shelfLeft = model.shelfPieces().clone();
  }

  /** What is left after a plan; the plan given is not changed. */
  FillState(CompletionModel model, CompletionPlan from) {
    this.model = model;
    this.plan =
        new CompletionPlan(
            new long[model.columns().length],
            from.fromShelf().clone(),
            from.substituted().clone(),
            0,
            0);
    this.slack = model.kitPieces().clone();
    this.shelfLeft = model.shelfPieces().clone();
    for (int row = 0; row < slack.length; row++) {
      slack[row] += from.fromShelf()[row];
      if (model.rowShelf()[row] >= 0) {
        shelfLeft[model.rowShelf()[row]] -= from.fromShelf()[row];
      }
    }
    for (int o = 0; o < from.substituted().length; o++) {
      Substitution s = model.substitutions()[o];
      slack[s.row()] += s.replaces() * from.substituted()[o];
      shelfLeft[s.shelf()] -= s.uses() * from.substituted()[o];
    }
    for (int j = 0; j < from.finished().length; j++) {
      finish(j, from.finished()[j]);
    }
  }

  /** Vehicles of a column that the plan does not finish. */
  long left(int j) {
    return model.columns()[j].most() - plan.finished()[j];
  }

  Draw draw(int j) {
    return model.draws()[model.columns()[j].draw()];
  }

  /** Vehicles that can be finished without the shelf. */
  long withoutShelf(int j) {
    Draw draw = draw(j);
    long vehicles = left(j);
    for (int i = 0; i < draw.rows().length && vehicles > 0; i++) {
      vehicles = Math.min(vehicles, slack[draw.rows()[i]] / draw.pieces()[i]);
    }
    return vehicles;
  }

  /** Vehicles that can be finished with the shelf. */
  long withShelf(int j) {
    Draw draw = draw(j);
    long vehicles = left(j);
    for (int i = 0; i < draw.rows().length && vehicles > 0; i++) {
      int shelf = model.rowShelf()[draw.rows()[i]];
      long pieces = slack[draw.rows()[i]] + (shelf < 0 ? 0 : shelfLeft[shelf]);
      vehicles = Math.min(vehicles, pieces / draw.pieces()[i]);
    }
    return vehicles;
  }

  /** True when one more vehicle can be finished, with the shelf. */
  boolean canFinish(int j) {
    return left(j) > 0 && shelfPieces(j) >= 0;
  }

  /** Pieces that one more vehicle takes from shelves so that it can be finished; -1 = it cannot. */
  long shelfPieces(int j) {
    Draw draw = draw(j);
    long sum = 0;
    for (int i = 0; i < draw.rows().length; i++) {
      long shortPieces = draw.pieces()[i] - slack[draw.rows()[i]];
      if (shortPieces > 0) {
        int shelf = model.rowShelf()[draw.rows()[i]];
        if (shelf < 0 || shelfLeft[shelf] < shortPieces) {
          return -1;
        }
        sum += shortPieces;
      }
    }
    return sum;
  }

  /** Finishes vehicles; what kits cannot give comes from the shelf. */
  void finish(int j, long vehicles) {
    plan.finished()[j] += vehicles;
    Draw draw = draw(j);
    for (int i = 0; i < draw.rows().length && vehicles > 0; i++) {
      int row = draw.rows()[i];
      slack[row] -= vehicles * draw.pieces()[i];
      if (slack[row] < 0) {
        takeFromShelf(row, -slack[row]);
      }
    }
  }

  void takeFromShelf(int row, long pieces) {
    plan.fromShelf()[row] += pieces;
    shelfLeft[model.rowShelf()[row]] -= pieces;
    slack[row] += pieces;
  }

  /**
   * Fits what is left on the shelves wherever finished vehicles got pieces of kits: fewer moves.
   */
  void saveMoves() {
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
        long fitted = Math.max(0, lacking[row] - plan.fromShelf()[row]);
        takeFromShelf(row, Math.min(shelfLeft[shelf], fitted));
      }
    }
  }
}
