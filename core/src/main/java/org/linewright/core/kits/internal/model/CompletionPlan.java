package org.linewright.core.kits.internal.model;

/**
 * A solution of a {@link CompletionModel}.
 *
 * @param finished vehicles finished, {@code [column]}
 * @param fromShelf pieces that come from the part's own shelf, {@code [row]}
 * @param substituted vehicles that get the alternate, {@code [substitution]}
 * @param bound no solution finishes more
 * @param movesBound no solution with as many finished moves fewer pieces
 */
public record CompletionPlan(
    long[] finished, long[] fromShelf, long[] substituted, long bound, long movesBound) {

  public static CompletionPlan empty(CompletionModel model) {
    return new CompletionPlan(
        new long[model.columns().length],
        new long[model.rows()],
        new long[model.substitutions().length],
        0,
        0);
  }

  public CompletionPlan proven(long newBound, long newMovesBound) {
    return new CompletionPlan(finished, fromShelf, substituted, newBound, newMovesBound);
  }

  /** Vehicles finished. */
  public long count() {
    long sum = 0;
    for (long vehicles : finished) {
      sum += vehicles;
    }
    return sum;
  }

  /** Pieces moved from kit to kit. */
  public long moves(CompletionModel model) {
    long sum = 0;
    for (int j = 0; j < finished.length; j++) {
      sum += model.columns()[j].pieces() * finished[j];
    }
    for (long pieces : fromShelf) {
      sum -= pieces;
    }
    for (int o = 0; o < substituted.length; o++) {
      sum -= model.substitutions()[o].replaces() * substituted[o];
    }
    return sum;
  }
}
