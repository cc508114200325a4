package org.linewright.files.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.demand.Contract;
import org.linewright.core.plant.demand.Order;
import org.linewright.files.report.draw.Words;

/**
 * What becomes of a contract.
 *
 * @param contract contract
 * @param ordered vehicles of its orders
 * @param delivered vehicles of its orders that are delivered within the horizon
 * @param late those of them that are late
 * @param lastStart last start for it; null = none
 */
record ContractProgress(
    Contract contract, long ordered, long delivered, long late, @Nullable LocalDate lastStart) {

  /** All contracts, file order. */
  static List<ContractProgress> listOf(Plant plant, Plan plan) {
    Map<String, String> contractOf = new HashMap<>();
    for (Order order : plant.orders()) {
      contractOf.put(order.order(), order.contract() == null ? "" : order.contract());
    }
    Map<String, long[]> sums = new HashMap<>();
    for (OrderOutcome order : plan.orders()) {
      String contract = contractOf.getOrDefault(order.order(), "");
      long[] sum = sums.computeIfAbsent(contract, name -> new long[3]);
      sum[0] += order.quantity();
      sum[1] += order.onTime() + order.late();
      sum[2] += order.late();
    }
    Map<String, LocalDate> lastStarts = plan.summary().lastStartByContract();
    return plant.contracts().stream()
        .map(
            contract -> {
              String name = contract.contract();
              long[] sum = sums.getOrDefault(name, new long[3]);
              return new ContractProgress(contract, sum[0], sum[1], sum[2], lastStarts.get(name));
            })
        .toList();
  }

  /** Vehicles committed that the plan does not deliver; empty when none are committed. */
  String missing() {
    Integer committed = contract.committedUnits();
    return committed == null ? "" : Words.count(Math.max(0, committed - delivered));
  }
}
