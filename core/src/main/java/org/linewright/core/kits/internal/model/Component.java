package org.linewright.core.kits.internal.model;

import java.util.Arrays;

/**
 * A part of a model that can be solved without the rest, numbered anew.
 *
 * @param model the part as a model of its own
 * @param columns numbers in the whole model, {@code [column]}
 * @param rows numbers in the whole model, {@code [row]}
 * @param substitutions numbers in the whole model, {@code [substitution]}
 * @param block numbers from 0; rows of one block hang together even without the shelves, {@code
 *     [row]}
 */
public record Component(
    CompletionModel model, int[] columns, int[] rows, int[] substitutions, int[] block) {

  /** What a solution of the whole does here. */
  public CompletionPlan restrict(CompletionPlan whole) {
    return new CompletionPlan(
        Arrays.stream(columns).mapToLong(j -> whole.finished()[j]).toArray(),
        Arrays.stream(rows).mapToLong(row -> whole.fromShelf()[row]).toArray(),
        Arrays.stream(substitutions).mapToLong(o -> whole.substituted()[o]).toArray(),
        0,
        0);
  }

  /** Enters a solution of this part into one of the whole. */
  public void enter(CompletionPlan part, CompletionPlan whole) {
    for (int j = 0; j < columns.length; j++) {
      whole.finished()[columns[j]] = part.finished()[j];
    }
    for (int row = 0; row < rows.length; row++) {
      whole.fromShelf()[rows[row]] = part.fromShelf()[row];
    }
    for (int o = 0; o < substitutions.length; o++) {
      whole.substituted()[substitutions[o]] = part.substituted()[o];
    }
  }
}
