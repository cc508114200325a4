package org.linewright.core.cover;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Order;

/** The day by which the last vehicle of each contract is started. */
final class ContractStops {
  private final Instance instance;

  ContractStops(Instance instance) {
    this.instance = instance;
  }

  /** A contract speaks of the variants that it orders; without orders, of its brand's variants. */
  Map<String, LocalDate> stopByContract(List<VariantCover> variants) {
    Map<String, LocalDate> stops = new TreeMap<>();
    Set<String> ordering = new HashSet<>();
    List<Order> orders = instance.plant().orders();
    for (int i = 0; i < orders.size(); i++) {
      String contract = orders.get(i).contract();
      if (contract != null) {
        ordering.add(contract);
        addStop(stops, contract, variants.get(instance.orders().get(i).variant()).stop());
      }
    }
    for (Contract contract : instance.plant().contracts()) {
      for (int i = 0; i < variants.size() && !ordering.contains(contract.contract()); i++) {
        if (contract.brand() != null
            && contract.brand().equals(instance.plant().variants().get(i).brand())) {
          addStop(stops, contract.contract(), variants.get(i).stop());
        }
      }
    }
    return stops;
  }

  private static void addStop(
      Map<String, LocalDate> stops, String contract, @Nullable LocalDate stop) {
    if (stop != null) {
      stops.merge(contract, stop, (a, b) -> a.isAfter(b) ? a : b);
    }
  }
}
