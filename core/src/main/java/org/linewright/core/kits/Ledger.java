package org.linewright.core.kits;

import java.util.List;

/**
 * Who gives what to whom. For every part: missing pieces of the finished vehicles = fitted from the
 * shelf (alternates counted by what they replace) + moved from kits.
 *
 * @param moves pieces moved between kits, by pool, part and donor
 * @param fits pieces from the shelf
 * @param debts kits that were opened
 * @param rests pieces left over in opened kits
 */
public record Ledger(
    List<PartMove> moves, List<ShelfFit> fits, List<KitDebt> debts, List<LooseRest> rests) {

  /** Nothing moved. */
  public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of(), List.of());

  public Ledger {
    moves = List.copyOf(moves);
    fits = List.copyOf(fits);
    debts = List.copyOf(debts);
    rests = List.copyOf(rests);
  }

  /** Pieces moved between kits. */
  public long piecesMoved() {
    return moves.stream().mapToLong(PartMove::quantity).sum();
  }

  /** Kits that were opened to give parts. */
  public long kitsOpened() {
    return debts.stream().mapToLong(KitDebt::kits).sum();
  }
}
