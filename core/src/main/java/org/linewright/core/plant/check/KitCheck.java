package org.linewright.core.plant.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.product.BomLine;
import org.linewright.core.plant.product.SupplyKind;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.StockStatus;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Kits must agree with themselves, with the bill of materials and with the arrivals. */
final class KitCheck {
  private final Plant plant;
  private final KnownNames names;
  private final CheckLog log;
  private final Table<KitCohort> kits;

  KitCheck(Plant plant, KnownNames names, CheckLog log) {
    this.plant = plant;
    this.names = names;
    this.log = log;
    this.kits = plant.table(PlantTables.KITS);
  }

  void check() {
    for (int i = 0; i < kits.rows().size(); i++) {
      KitCohort row = kits.rows().get(i);
      checkBuilt(i, row);
      checkStatus(i, row);
    }
    if (names.isComplete(PlantTables.BOM)) {
      checkMissing();
    }
  }

  private void checkBuilt(int index, KitCohort row) {
    Cell cell = Cell.of(kits, index, "built_incomplete");
    if (row.builtIncomplete() > row.kits()) {
      log.reject(
          cell,
          IssueCode.CONTRADICTION,
          "is more than the " + row.kits() + " kits of the cohort",
          "at most the number of kits.");
    } else if (row.builtIncomplete() > 0 && row.status() != StockStatus.ON_HAND) {
      log.reject(
          cell,
          IssueCode.CONTRADICTION,
          "counts cars on the yard, but the kits are " + row.status().code(),
          "status on_hand, or a cohort of its own for the cars.");
    } else if (row.builtIncomplete() > 0 && row.missing().isEmpty()) {
      log.warn(
          cell,
          IssueCode.CONTRADICTION,
          "counts incomplete cars, but no part is missing",
          CheckLog.KEPT,
          "name the missing parts, or take finished cars out.");
    }
  }

  private void checkStatus(int index, KitCohort row) {
    if (row.status() == StockStatus.UNCLEARED) {
      log.reject(
          Cell.of(kits, index, "status"),
          IssueCode.BAD_CHOICE,
          "is a status of stock, not of kits",
          "on_hand, in_transit or on_hold.");
    } else if (row.status() == StockStatus.IN_TRANSIT
        && row.available() == null
        && !hasArrival(row)) {
      log.reject(
          Cell.of(kits, index, "available"),
          IssueCode.CONTRADICTION,
          "must be given for kits in transit whose consignment is not in arrivals.csv",
          "first day of use, or the consignment and its arrival.");
    }
  }

  private boolean hasArrival(KitCohort row) {
    String consignment = row.consignment();
    return consignment != null
        && (names.isUnread(PlantTables.ARRIVALS)
            || names.of(PlantTables.ARRIVALS).contains(consignment));
  }

  private void checkMissing() {
    Map<String, Set<String>> kitParts = new HashMap<>();
    for (BomLine line : plant.bom()) {
      if (line.supply() == SupplyKind.KIT) {
        kitParts.computeIfAbsent(line.variant(), first -> new HashSet<>()).add(line.part());
      }
    }
    Set<String> misread = names.rejected(PlantTables.BOM);
    for (int i = 0; i < kits.rows().size(); i++) {
      KitCohort row = kits.rows().get(i);
      Set<String> packed = kitParts.getOrDefault(row.variant(), Set.of());
      for (String part : row.missing()) {
        if (!packed.contains(part) && !misread.contains(row.variant()) && isPart(part)) {
          tellNotPacked(i, row, part);
        }
      }
    }
  }

  private boolean isPart(String name) {
    return !names.isComplete(PlantTables.PARTS) || names.of(PlantTables.PARTS).contains(name);
  }

  private void tellNotPacked(int index, KitCohort row, String part) {
    log.warn(
        Cell.of(kits, index, "missing").withValue(part),
        IssueCode.CONTRADICTION,
        "is not packed in kits of " + row.variant() + " according to bom.csv",
        CheckLog.KEPT,
        "a row of bom.csv with supply kit, or no such missing part.");
  }
}
