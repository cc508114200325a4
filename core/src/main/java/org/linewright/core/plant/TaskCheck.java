package org.linewright.core.plant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.plant.CheckLog.Cell;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Tasks whose links run in a circle, and zones that no station has. */
final class TaskCheck {
  private final Plant plant;
  private final CheckLog log;

  private TaskCheck(Plant plant, CheckLog log) {
    this.plant = plant;
    this.log = log;
  }

  static void check(Plant plant, CheckLog log) {
    TaskCheck tasks = new TaskCheck(plant, log);
    tasks.checkCircles();
    tasks.checkZones();
  }

  /** Rejects the links that are left when tasks that wait for nothing are taken away. */
  private void checkCircles() {
    Table<TaskLink> table = plant.table(PlantTables.TASK_LINKS);
    List<TaskLink> links = table.rows();
    Map<List<String>, Integer> waiting = new HashMap<>();
    Map<List<String>, List<TaskLink>> from = new HashMap<>();
    for (TaskLink link : links) {
      waiting.merge(List.of(link.variant(), link.to()), 1, Integer::sum);
      from.computeIfAbsent(List.of(link.variant(), link.from()), key -> new ArrayList<>())
          .add(link);
    }
    List<List<String>> ready = new ArrayList<>();
    from.keySet().stream().filter(key -> !waiting.containsKey(key)).forEach(ready::add);
    for (int at = 0; at < ready.size(); at++) {
      for (TaskLink link : from.getOrDefault(ready.get(at), List.of())) {
        List<String> to = List.of(link.variant(), link.to());
        if (waiting.merge(to, -1, Integer::sum) == 0) {
          ready.add(to);
        }
      }
    }
    Set<List<String>> free = new HashSet<>(ready);
    for (int i = 0; i < links.size(); i++) {
      TaskLink link = links.get(i);
      boolean circular =
          !free.contains(List.of(link.variant(), link.from()))
              && !free.contains(List.of(link.variant(), link.to()));
      if (circular) {
        log.reject(
            Cell.of(table, i, "to"),
            IssueCode.CONTRADICTION,
            "comes after " + link.from() + " on or behind a circle of links",
            "take out one link of the circle.");
      }
    }
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
