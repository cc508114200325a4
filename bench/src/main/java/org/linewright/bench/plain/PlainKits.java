package org.linewright.bench.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;

/**
 * How many vehicles can be complete when kits of one variant may give each other parts: the plain
 * twin of {@code KitsQuestion.transfers}. Pieces of a part are as good in one kit of the variant as
 * in another, so that many vehicles are complete as every part has pieces for: min over the parts
 * of the bill of ⌊pieces in all kits ÷ pieces per vehicle⌋. Two kits of a bill A, B, one without A,
 * one without B: one A, one B, one vehicle.
 *
 * <p>Only for rule {@code within_variant}, with nothing on the shelf and no vehicle on the yard. It
 * does less than its twin: no ledger of who gives what to whom.
 */
public final class PlainKits {
  private PlainKits() {}

  /** Variant to the vehicles that can be complete. */
  public static Map<String, Long> complete(Plant plant) {
    requirePlain(plant);
    Map<String, Map<String, Integer>> bills = bills(plant);
    Map<String, Long> kits = new HashMap<>();
    Map<String, Map<String, Long>> pieces = new HashMap<>();
    for (KitCohort row : plant.kits()) {
      kits.merge(row.variant(), (long) row.kits(), Long::sum);
      Map<String, Long> ofVariant =
          pieces.computeIfAbsent(row.variant(), variant -> new HashMap<>());
      Set<String> missing = new HashSet<>(row.missing());
      Map<String, Integer> bill = bills.getOrDefault(row.variant(), Map.of());
      for (Map.Entry<String, Integer> line : bill.entrySet()) {
        if (!missing.contains(line.getKey())) {
          ofVariant.merge(line.getKey(), (long) line.getValue() * row.kits(), Long::sum);
        }
      }
    }
    Map<String, Long> complete = new TreeMap<>();
    bills.forEach(
        (variant, bill) -> {
          long most = kits.getOrDefault(variant, 0L);
          complete.put(variant, vehicles(bill, pieces.getOrDefault(variant, Map.of()), most));
        });
    return complete;
  }

  private static Map<String, Map<String, Integer>> bills(Plant plant) {
    Map<String, Map<String, Integer>> bills = new LinkedHashMap<>();
    plant.variants().forEach(row -> bills.put(row.variant(), new LinkedHashMap<>()));
    for (BomLine row : plant.bom()) {
      bills
          .computeIfAbsent(row.variant(), variant -> new LinkedHashMap<>())
          .merge(row.part(), row.quantity(), Integer::sum);
    }
    return bills;
  }

  private static long vehicles(Map<String, Integer> bill, Map<String, Long> pieces, long most) {
    long vehicles = most;
    for (Map.Entry<String, Integer> line : bill.entrySet()) {
      vehicles = Math.min(vehicles, pieces.getOrDefault(line.getKey(), 0L) / line.getValue());
    }
    return vehicles;
  }

  private static void requirePlain(Plant plant) {
    boolean isPlain =
        plant.settings().partTransfers() == PartTransfers.WITHIN_VARIANT
            && plant.stock().isEmpty()
            && plant.events().isEmpty()
            && plant.alternates().isEmpty()
            && plant.kits().stream().allMatch(PlainKits::isUsable);
    if (!isPlain) {
      throw new IllegalArgumentException(
          "the plant is not plain\nMaybe take one of StuckKits: the twin knows nothing else.");
    }
  }

  private static boolean isUsable(KitCohort row) {
    return row.status() == StockStatus.ON_HAND
        && row.available() == null
        && row.builtIncomplete() == 0;
  }
}
