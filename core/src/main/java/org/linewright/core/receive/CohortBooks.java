package org.linewright.core.receive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.table.Table;

/** The cohorts of a plant while lots come. */
final class CohortBooks {
  private final List<KitCohort> rows;
  private boolean changed;

  CohortBooks(List<KitCohort> rows) {
    this.rows = new ArrayList<>(rows);
  }

  /** Puts the cohorts of a lot in the place of the one that announced it, or at the end. */
  void put(String lot, List<KitCohort> cohorts) {
    int at = rows.size();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).cohort().equals(lot)) {
        at = i;
        rows.remove(i);
        break;
      }
    }
    rows.addAll(at, cohorts);
    changed = true;
  }

  /** Names for so many cohorts of a lot: the lot itself, then {@code LOT-2}, {@code LOT-3}. */
  List<String> names(String lot, int count) {
    Set<String> taken = new HashSet<>();
    rows.forEach(row -> taken.add(row.cohort()));
    taken.remove(lot);
    List<String> names = new ArrayList<>();
    int number = 2;
    while (names.size() < count) {
      String name = names.isEmpty() ? lot : lot + "-" + number++;
      if (taken.add(name)) {
        names.add(name);
      }
    }
    return names;
  }

  Table<KitCohort> table(Plant plant) {
    return changed ? Table.of(PlantTables.KITS, rows) : plant.table(PlantTables.KITS);
  }
}
