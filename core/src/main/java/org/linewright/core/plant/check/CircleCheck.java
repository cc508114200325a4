package org.linewright.core.plant.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;
import org.linewright.core.table.TableSpec;

/**
 * Links that say what comes after what must not run in a circle: nothing on one could ever begin.
 */
final class CircleCheck {
  private final CheckLog log;

  private CircleCheck(CheckLog log) {
    this.log = log;
  }

  static void check(Plant plant, CheckLog log) {
    CircleCheck circles = new CircleCheck(log);
    circles.check(
        plant,
        PlantTables.TASK_LINKS,
        link -> List.of(link.variant(), link.from()),
        link -> List.of(link.variant(), link.to()));
    circles.check(
        plant,
        PlantTables.ACTIVITY_LINKS,
        link -> List.of(link.from()),
        link -> List.of(link.to()));
  }

  /** Rejects the links that are left when what waits for nothing is taken away. */
  private <T extends Record> void check(
      Plant plant,
      TableSpec<T> spec,
      Function<T, List<String>> from,
      Function<T, List<String>> to) {
    Table<T> table = plant.table(spec);
    Map<List<String>, Integer> waiting = new HashMap<>();
    Map<List<String>, List<T>> followers = new HashMap<>();
    for (T link : table.rows()) {
      waiting.merge(to.apply(link), 1, Integer::sum);
      followers.computeIfAbsent(from.apply(link), key -> new ArrayList<>()).add(link);
    }
    List<List<String>> ready = new ArrayList<>();
    followers.keySet().stream().filter(key -> !waiting.containsKey(key)).forEach(ready::add);
    for (int at = 0; at < ready.size(); at++) {
      for (T link : followers.getOrDefault(ready.get(at), List.of())) {
        if (waiting.merge(to.apply(link), -1, Integer::sum) == 0) {
          ready.add(to.apply(link));
        }
      }
    }
    Set<List<String>> free = new HashSet<>(ready);
    for (int i = 0; i < table.rows().size(); i++) {
      List<String> first = from.apply(table.rows().get(i));
      if (!free.contains(first) && !free.contains(to.apply(table.rows().get(i)))) {
        log.reject(
            Cell.of(table, i, "to"),
            IssueCode.CONTRADICTION,
            "comes after " + first.get(first.size() - 1) + " on or behind a circle of links",
            "take out one link of the circle.");
      }
    }
  }
}
