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
    return purchases.stream().mapToLong(row -> price(row) * row.quantity()).sum();
  }

  /** What it costs more than from the cheapest approved sources, cents. */
  long premiumCents() {
    long cents = 0;
    for (Purchase row : purchases) {
      long cheapest = sources(row).stream().mapToLong(SourceOption::unitPriceCents).min().orElse(0);
      cents += (price(row) - cheapest) * row.quantity();
    }
    return cents;
  }

  private List<SourceOption> sources(Purchase row) {
    return instance.sources().get(instance.parts().get(row.part()));
  }

  private long price(Purchase row) {
    int ordered = instance.horizon().day(row.ordered());
    int received = instance.horizon().day(row.received());
    return sources(row).stream()
        .filter(source -> source.supplier().equals(row.supplier()))
        .filter(source -> isMeant(source, ordered, received))
        .mapToLong(SourceOption::unitPriceCents)
        .min()
        .orElse(0);
  }

  private static boolean isMeant(SourceOption source, int ordered, int received) {
    return ordered >= 0
        && ordered < source.receipt().length
        && source.receipt()[ordered] <= received;
  }
}
