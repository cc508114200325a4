package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All purchases of a part from a supplier.
 *
 * @param part part
 * @param supplier supplier
 * @param purchases number of purchases
 * @param quantity pieces
 * @param firstOrdered day of the first order
 * @param lastReceived day from which the last pieces can be used
 */
public record PurchaseTotal(
    String part,
    String supplier,
    int purchases,
    long quantity,
    LocalDate firstOrdered,
    LocalDate lastReceived) {

  private record Source(String part, String supplier) {}

  /** Purchases added up by part and supplier, in the order in which these appear first. */
  public static List<PurchaseTotal> listOf(List<Purchase> purchases) {
    Map<Source, PurchaseTotal> totals = new LinkedHashMap<>();
    for (Purchase purchase : purchases) {
      totals.merge(
          new Source(purchase.part(), purchase.supplier()), of(purchase), PurchaseTotal::plus);
    }
    return new ArrayList<>(totals.values());
  }

  private static PurchaseTotal of(Purchase one) {
    return new PurchaseTotal(
        one.part(), one.supplier(), 1, one.quantity(), one.ordered(), one.received());
  }

  private PurchaseTotal plus(PurchaseTotal more) {
    return new PurchaseTotal(
        part,
        supplier,
        purchases + more.purchases,
        quantity + more.quantity,
        more.firstOrdered.isBefore(firstOrdered) ? more.firstOrdered : firstOrdered,
        more.lastReceived.isAfter(lastReceived) ? more.lastReceived : lastReceived);
  }
}
