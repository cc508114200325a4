package org.linewright.core.kits.internal.model;

/**
 * Most pieces that each row can give if nobody else took anything: kits, its whole shelf and all
 * that alternates may replace.
 */
public final class Capacity {
  private final long[] pieces; // [row]
  private final long[] replaced; // [row]

  public Capacity(CompletionModel model) {
    this.pieces = model.kitPieces().clone();
    this.replaced = new long[model.rows()];
    for (int row = 0; row < pieces.length; row++) {
      if (model.rowShelf()[row] >= 0) {
        pieces[row] += model.shelfPieces()[model.rowShelf()[row]];
      }
    }
    for (Substitution s : model.substitutions()) {
      long more = model.shelfPieces()[s.shelf()] / s.uses() * s.replaces();
      replaced[s.row()] += more;
      pieces[s.row()] += more;
    }
  }

  public long pieces(int row) {
    return pieces[row];
  }

  /** Pieces of a row that alternates may replace. */
  public long replaced(int row) {
    return replaced[row];
  }

  /** Vehicles of a draw that can be finished at most. */
  public long vehicles(Draw draw) {
    long vehicles = Long.MAX_VALUE;
    for (int i = 0; i < draw.rows().length; i++) {
      vehicles = Math.min(vehicles, pieces[draw.rows()[i]] / draw.pieces()[i]);
    }
    return vehicles;
  }
}
