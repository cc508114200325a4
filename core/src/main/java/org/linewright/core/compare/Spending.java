package org.linewright.core.compare;

import java.util.List;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.SourceOption;
import org.linewright.core.plan.Purchase;

/**
 * What purchases cost. A purchase names its supplier, not its route: where several sources of the
 * supplier can deliver on the day, the cheapest of them is meant.
 */
record Spending(Instance instance, List<Purchase> purchases) {

  /** What everything costs, cents. */
  long cents() {
    long cents = 0;
    for (Purchase row : purchases) {
      cents += price(sources(row), row) * row.quantity();
    }
    return cents;
  }

  /** What it costs more than from the cheapest approved sources, cents. */
  long premiumCents() {
    long cents = 0;
    for (Purchase row : purchases) {
      List<SourceOption> sources = sources(row);
      cents += (price(sources, row) - cheapest(sources)) * row.quantity();
    }
    return cents;
  }

  private List<SourceOption> sources(Purchase row) {
    return instance.sources().get(instance.parts().get(row.part()));
  }

  private static long cheapest(List<SourceOption> sources) {
    long cheapest = Long.MAX_VALUE;
    for (SourceOption source : sources) {
      cheapest = Math.min(cheapest, source.unitPriceCents());
    }
    return cheapest == Long.MAX_VALUE ? 0 : cheapest;
  }

  private long price(List<SourceOption> sources, Purchase row) {
    int ordered = instance.horizon().day(row.ordered());
    int received = instance.horizon().day(row.received());
    long price = Long.MAX_VALUE;
    for (SourceOption source : sources) {
      if (source.supplier().equals(row.supplier()) && isMeant(source, ordered, received)) {
        price = Math.min(price, source.unitPriceCents());
      }
    }
    return price == Long.MAX_VALUE ? 0 : price;
  }

  private static boolean isMeant(SourceOption source, int ordered, int received) {
    int[] receipt = source.receipt();
    return ordered >= 0 && ordered < receipt.length && receipt[ordered] <= received;
  }
}
