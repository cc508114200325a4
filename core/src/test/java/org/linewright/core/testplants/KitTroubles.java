package org.linewright.core.testplants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;

/** Kits that lack different parts, which the shelf does not have: one kit can finish another. */
final class KitTroubles {

  private KitTroubles() {}

  /** Every cohort of a variant lacks another part of its kit. */
  static Plant withKitsThatCanHelpEachOther(Plant plant, Dice dice) {
    Map<String, List<String>> kitParts = new HashMap<>();
    for (BomLine row : plant.bom()) {
      List<String> parts = kitParts.computeIfAbsent(row.variant(), first -> new ArrayList<>());
      if (row.supply() == SupplyKind.KIT && !parts.contains(row.part())) {
        parts.add(row.part());
      }
    }
    List<KitCohort> kits = new ArrayList<>();
    Set<String> missing = new HashSet<>();
    Map<String, Integer> next = new HashMap<>();
    for (KitCohort row : plant.kits()) {
      List<String> parts = kitParts.getOrDefault(row.variant(), List.of());
      if (parts.isEmpty()) {
        kits.add(row);
        continue;
      }
      int number = next.merge(row.variant(), 1, Integer::sum);
      String part = parts.get(number % parts.size());
      missing.add(part);
      KitCohort lacking = Cells.with(PlantTables.KITS, row, "missing", part);
      KitCohort here = Cells.with(PlantTables.KITS, lacking, "status", "on_hand");
      kits.add(Cells.with(PlantTables.KITS, here, "available", ""));
    }
    Plant poorer = kits.isEmpty() ? plant : plant.with(PlantTables.KITS, kits);
    boolean isBought = dice.chance(0.3);
    for (String part : missing) {
      poorer = without(poorer, part, isBought);
    }
    return poorer;
  }

  private static Plant without(Plant plant, String part, boolean isBought) {
    List<Stock> stock = new ArrayList<>(plant.stock());
    stock.removeIf(row -> row.part().equals(part));
    Plant poorer = plant.with(PlantTables.STOCK, stock);
    if (isBought) {
      return poorer;
    }
    return poorer.with(
        PlantTables.SOURCES,
        plant.sources().stream().filter(row -> !row.part().equals(part)).toList());
  }
}
