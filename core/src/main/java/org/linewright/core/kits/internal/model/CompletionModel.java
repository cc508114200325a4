package org.linewright.core.kits.internal.model;

import java.util.Arrays;

/**
 * Which vehicles to finish. Columns {@code j} are vehicles, rows {@code i} are parts in a pool of
 * kits, shelves {@code f} are loose pieces that any pool may use.
 *
 * <pre>
 * finish   x_j, at most most_j                     draw a_ij, lacking n_ij of it
 * shelf    s_i pieces to row i, y_o vehicles with an alternate (replaces q_o, uses r_o)
 * pieces   Σ_j a_ij x_j − s_i − Σ_o q_o y_o ≤ K_i    for each row: kits that stay give the rest
 * need     s_i + Σ_o q_o y_o ≤ Σ_j n_ij x_j         for each row: only what is lacking is fitted
 * who      Σ_o y_o ≤ Σ_{j of the variant} [n_ij &gt; 0] x_j   over all alternates of a row and variant
 * shelf    Σ_i s_i + Σ_o r_o y_o ≤ shelf_f           for each shelf
 * first    maximize Σ_j x_j
 * then     minimize Σ_j pieces_j x_j − Σ_i s_i − Σ_o q_o y_o   (pieces moved between kits)
 * </pre>
 *
 * <p>A part of which the shelf holds enough for every vehicle that lacks it has no row.
 *
 * <p>Why rows are enough: let T pieces lie in the unbuilt kits of the pool. The finished kits lack
 * what the others must give; (lacking of the finished) ≤ (held by the unfinished) + shelf is the
 * same as (needed by the finished) ≤ T + shelf, whichever kits they are.
 *
 * @param columns the columns
 * @param draws draws of the columns
 * @param pool pool of each row
 * @param part dense part number of each row
 * @param kitPieces pieces in the unbuilt kits of the pool, {@code [row]}
 * @param rowShelf shelf of each row; -1 = none
 * @param shelfPart dense part number of each shelf
 * @param shelfPieces pieces on each shelf
 * @param substitutions alternates that may be used
 */
public record CompletionModel(
    Column[] columns,
    Draw[] draws,
    int[] pool,
    int[] part,
    long[] kitPieces,
    int[] rowShelf,
    int[] shelfPart,
    long[] shelfPieces,
    Substitution[] substitutions) {

  private static final int TERMS_OF_SMALL = 2_000;

  public int rows() {
    return part.length;
  }

  /** True when there is too much of it to search all; then plans near a good one are searched. */
  public boolean isBig() {
    return terms() > TERMS_OF_SMALL;
  }

  /** Size of the draws: terms of all piece rows. */
  int terms() {
    int terms = 0;
    for (Draw draw : draws) {
      terms += draw.rows().length;
    }
    return terms;
  }

  /**
   * This model with more pieces of a part on the shelf. Good for counting only: what vehicles lack
   * on a row without a shelf is not written down, so that it is not known how many pieces are
   * fitted.
   */
  public CompletionModel plus(int ofPart, long pieces) {
    int shelf = shelfOf(ofPart);
    int[] parts = Arrays.copyOf(shelfPart, Math.max(shelfPart.length, shelf + 1));
    long[] onShelf = Arrays.copyOf(shelfPieces, parts.length);
    parts[shelf] = ofPart;
    onShelf[shelf] += pieces;
    int[] shelfOfRow = rowShelf.clone();
    for (int row = 0; row < part.length; row++) {
      if (part[row] == ofPart) {
        shelfOfRow[row] = shelf;
      }
    }
    return new CompletionModel(
        columns, draws, pool, part, kitPieces, shelfOfRow, parts, onShelf, substitutions);
  }

  private int shelfOf(int ofPart) {
    int shelf = 0;
    while (shelf < shelfPart.length && shelfPart[shelf] != ofPart) {
      shelf++;
    }
    return shelf;
  }
}
