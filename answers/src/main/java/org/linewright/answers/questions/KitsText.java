package org.linewright.answers.questions;

import java.util.ArrayList;
import java.util.List;
import org.linewright.answers.format.Cells;
import org.linewright.core.kits.KitTotals;
import org.linewright.core.kits.KitsAnswer;
import org.linewright.core.plant.PartTransfers;

/**
 * The answer of {@code kits} in sentences.
 *
 * @param rule the plant's rule for part transfers
 * @param wouldFree vehicles that transfers within a variant would free where the rule forbids all
 */
record KitsText(KitsAnswer kits, PartTransfers rule, long wouldFree) {

  List<String> headlines() {
    KitTotals totals = kits.totals();
    List<String> headlines = new ArrayList<>();
    headlines.add(
        Cells.grouped(totals.kits())
            + " kits: "
            + Cells.grouped(totals.complete())
            + " complete, "
            + Cells.grouped(totals.stuck())
            + " stuck ("
            + Cells.grouped(totals.stuckBuilt())
            + " of them cars on the yard), "
            + Cells.grouped(totals.inTransit())
            + " in transit, "
            + Cells.grouped(totals.onHold())
            + " on hold.");
    headlines.add("Clear to build now: " + Cells.grouped(kits.clearToBuild()) + looseHint());
    if (kits.freedByShelf() > 0) {
      headlines.add(
          "Parts on the shelf free " + Cells.grouped(kits.freedByShelf()) + " of the stuck.");
    }
    headlines.add(transferHeadline());
    return headlines;
  }

  private String looseHint() {
    return kits.bindingLoose().isEmpty()
        ? "."
        : "; held back by " + String.join(", ", kits.bindingLoose()) + ".";
  }

  private String transferHeadline() {
    if (rule == PartTransfers.NONE) {
      return "Part transfers are not allowed (part_transfers: none); within a variant they would"
          + " free "
          + Cells.grouped(wouldFree)
          + ".";
    }
    String proof =
        kits.transfers().isProven()
            ? "Nothing frees more."
            : "At most " + Cells.grouped(kits.transfers().bound()) + " can be complete.";
    return "Transfers ("
        + rule.code()
        + ") free "
        + Cells.grouped(kits.freedByTransfers())
        + ": "
        + Cells.grouped(kits.transfers().ledger().piecesMoved())
        + " pieces out of "
        + Cells.grouped(kits.transfers().ledger().kitsOpened())
        + " kits. "
        + proof;
  }
}
