package org.linewright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Purchase;

/** Purchases added up by part and supplier, in the order of their first receipt. */
record PurchaseTotals(List<Purchase> purchases) {

  private record Source(String part, String supplier) {}

  private record Total(
      Source source, int orders, long quantity, LocalDate firstOrdered, LocalDate lastReceived) {}

  Grid<?> grid() {
    Map<Source, List<Purchase>> bySource = new LinkedHashMap<>();
    for (Purchase purchase : purchases) {
      bySource
          .computeIfAbsent(
              new Source(purchase.part(), purchase.supplier()), source -> new ArrayList<>())
          .add(purchase);
    }
    List<Total> totals = new ArrayList<>();
    bySource.forEach((source, ofSource) -> totals.add(total(source, ofSource)));
    return Grid.of("purchases", "Parts to buy", totals)
        .column("part", total -> total.source.part)
        .column("supplier", total -> total.source.supplier)
        .column("orders", Total::orders)
        .column("quantity", Total::quantity)
        .column("first_ordered", Total::firstOrdered)
        .column("last_received", Total::lastReceived);
  }

  private static Total total(Source source, List<Purchase> purchases) {
    long quantity = 0;
    LocalDate first = purchases.get(0).ordered();
    LocalDate last = purchases.get(0).received();
    for (Purchase purchase : purchases) {
      quantity += purchase.quantity();
      first = purchase.ordered().isBefore(first) ? purchase.ordered() : first;
      last = purchase.received().isAfter(last) ? purchase.received() : last;
    }
    return new Total(source, purchases.size(), quantity, first, last);
  }
}
