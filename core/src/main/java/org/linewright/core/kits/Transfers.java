package org.linewright.core.kits;

import java.util.List;
import org.linewright.core.instance.KitLot;
import org.linewright.core.instance.Supply;

/**
 * The best part transfers under the plant's rule: the most vehicles complete, and of those ways one
 * that moves the fewest pieces.
 *
 * @param complete vehicles complete afterwards: kits that always were, kits and cars freed
 * @param bound no way completes more; equal to {@code complete} when the optimum is proven
 * @param movesBound no way that completes as many moves fewer pieces
 * @param completeByVariant {@code [variant]}
 * @param ledger who gives what to whom
 * @param lots the kit lots afterwards, in the order of the table; a cohort may have become several
 *     lots
 * @param supply parts afterwards, without what was fitted
 */
public record Transfers(
    long complete,
    long bound,
    long movesBound,
    long[] completeByVariant,
    Ledger ledger,
    List<KitLot> lots,
    Supply supply) {
  public Transfers {
    lots = List.copyOf(lots);
  }

  /** True when no way completes more vehicles. */
  public boolean isProven() {
    return complete == bound;
  }

  /** True when no way completes as many vehicles with fewer pieces moved. */
  public boolean areMovesProven() {
    return ledger.piecesMoved() == movesBound;
  }
}
