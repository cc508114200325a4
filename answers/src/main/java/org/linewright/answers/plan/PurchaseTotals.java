package org.linewright.answers.plan;

import java.util.List;
import org.linewright.answers.format.Grid;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plan.PurchaseTotal;

/** Purchases added up by part and supplier, in the order of their first receipt. */
public record PurchaseTotals(List<Purchase> purchases) {

  public Grid<?> grid() {
    return Grid.of("purchases", "Parts to buy", PurchaseTotal.listOf(purchases))
        .column("part", PurchaseTotal::part)
        .column("supplier", PurchaseTotal::supplier)
        .column("orders", PurchaseTotal::purchases)
        .column("quantity", PurchaseTotal::quantity)
        .column("first_ordered", PurchaseTotal::firstOrdered)
        .column("last_received", PurchaseTotal::lastReceived);
  }
}
