package org.linewright.core.plant.check;

import java.util.HashSet;
import java.util.Set;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.line.Station;
import org.linewright.core.plant.line.Task;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Tasks in zones that no station has. */
final class TaskCheck {
  private final Plant plant;
  private final CheckLog log;

  private TaskCheck(Plant plant, CheckLog log) {
    this.plant = plant;
    this.log = log;
  }

  static void check(Plant plant, CheckLog log) {
    TaskCheck tasks = new TaskCheck(plant, log);
    tasks.checkZones();
  }

  private void checkZones() {
    Set<String> known = new HashSet<>();
    for (Station station : plant.stations()) {
      if (station.zone() != null) {
        known.add(station.zone());
      }
    }
    Table<Task> table = plant.table(PlantTables.TASKS);
    for (int i = 0; i < table.rows().size() && !plant.stations().isEmpty(); i++) {
      String zone = table.rows().get(i).zone();
      if (zone != null && !known.contains(zone)) {
        log.warn(
            Cell.of(table, i, "zone"),
            IssueCode.UNKNOWN_NAME,
            "is a zone that no station has",
            "The task has no place.",
            "a zone of stations.csv, or nothing.");
      }
    }
  }
}
