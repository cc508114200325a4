package org.linewright.core.plan.internal.exact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.plan.internal.purchases.PurchaseOffer;
import org.linewright.core.promise.PromiseBook;

/**
 * What comes of one material in the exact model: stock and arrivals, what is bought at the cheapest
 * price, which costs nothing in the objective, and orders at a higher price.
 */
final class WholeSupply {
  private final Instance instance;
  private final PromiseBook supply;
  private final int material;
  private List<PurchaseOffer> offers = List.of();

  /**
   * @param supply stock, arrivals and kits, without purchases
   */
  WholeSupply(Instance instance, PromiseBook supply, int material) {
    this.instance = instance;
    this.supply = supply;
    this.material = material;
  }

  /**
   * Adds the orders at a higher price, and a row for the last day before more comes.
   *
   * @param taken by day; null = nothing can be taken then
   */
  void addRows(WholeProgram program, @Nullable WholeSum[] taken, WholeSum objective) {
    long enough = 0;
    for (WholeSum ofDay : taken) {
      enough += ofDay == null ? 0 : program.most(ofDay);
    }
    if (enough == 0) {
      return;
    }
    offers =
        material < instance.parts().size()
            ? PurchaseOffer.of(instance, material, enough)
            : List.of();
    WholeSum left = new WholeSum();
    int lastStart = instance.days() - 2;
    long free = 0;
    for (int day = 0; day <= lastStart; day++) {
      for (PurchaseOffer offer : offers) {
        if (offer.receiptDay() == day) {
          free += offer.premiumCents() == 0 ? offer.mostPieces() : 0;
          if (offer.premiumCents() > 0) {
            int lots = offer.addLots(program);
            left.add(-offer.source().orderMultiple(), lots);
            objective.add(-offer.premiumCents() * offer.source().orderMultiple(), lots);
          }
        }
      }
      WholeSum ofDay = taken[day];
      if (ofDay != null) {
        left.addAll(1, ofDay);
      }
      long pieces = supply.promised(material, day) + free;
      if (day == lastStart || comesMore(day + 1)) {
        program.addRow(-WholeProgram.ENDLESS, new WholeSum().addAll(1, left), pieces);
      }
    }
  }

  private boolean comesMore(int day) {
    return supply.promised(material, day) > supply.promised(material, day - 1)
        || offers.stream().anyMatch(offer -> offer.receiptDay() == day);
  }
}
