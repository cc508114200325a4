package org.linewright.core.margin.internal.failed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;
import org.linewright.core.plant.supply.StockStatus;

/**
 * The goods of a plant that are announced but not here, by consignment: arrivals, kits in transit,
 * stock in transit or not yet cleared. Kits without a consignment go by the name of their cohort,
 * stock by that of its part.
 */
final class UnderWay {
  private UnderWay() {}

  /**
   * The consignments in the order of the tables, each with the last day on which some of its goods
   * can be used. What cannot be used within the horizon is left out: nobody counts on it.
   */
  static Map<String, Integer> lastDays(Plant plant, Instance instance) {
    Map<String, Integer> lastDays = new LinkedHashMap<>();
    int[] arrivalDays = Instance.arrivalDays(plant);
    for (int row = 0; row < arrivalDays.length; row++) {
      note(lastDays, plant.arrivals().get(row).consignment(), arrivalDays[row]);
    }
    Map<String, Integer> kitDays = new LinkedHashMap<>();
    for (KitLot lot : instance.kitLots()) {
      kitDays.put(lot.cohort(), lot.availableDay());
    }
    for (KitCohort row : plant.kits()) {
      if (isUnderWay(row)) {
        note(lastDays, name(row), kitDays.getOrDefault(row.cohort(), Instance.NEVER));
      }
    }
    for (Stock row : plant.stock()) {
      if (isUnderWay(row) && row.available() != null) {
        int day = Math.max(0, plant.horizon().day(row.available()));
        note(lastDays, name(row), day < plant.horizon().days() ? day : Instance.NEVER);
      }
    }
    return lastDays;
  }

  private static void note(Map<String, Integer> lastDays, String name, int day) {
    if (day != Instance.NEVER) {
      lastDays.merge(name, day, Math::max);
    }
  }

  static boolean isUnderWay(KitCohort row) {
    return row.status() == StockStatus.IN_TRANSIT;
  }

  static boolean isUnderWay(Stock row) {
    return row.status() == StockStatus.IN_TRANSIT || row.status() == StockStatus.UNCLEARED;
  }

  static String name(KitCohort row) {
    String consignment = row.consignment();
    return consignment == null || consignment.isEmpty() ? row.cohort() : consignment;
  }

  static String name(Stock row) {
    return row.part();
  }

  /** True when something has still to be cleared. */
  static boolean hasCustoms(Plant plant) {
    return plant.arrivals().stream().anyMatch(UnderWay::passesCustoms)
        || plant.stock().stream().anyMatch(UnderWay::passesCustoms);
  }

  static boolean passesCustoms(Arrival row) {
    return row.customsDays() > 0;
  }

  static boolean passesCustoms(Stock row) {
    return row.status() == StockStatus.UNCLEARED;
  }
}
