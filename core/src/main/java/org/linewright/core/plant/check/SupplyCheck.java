package org.linewright.core.plant.check;

import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.check.CheckLog.Cell;
import org.linewright.core.plant.supply.Source;
import org.linewright.core.table.IssueCode;
import org.linewright.core.table.Table;

/** Sources from which nothing can ever be bought, though they look usable. */
final class SupplyCheck {
  private static final String NEVER_BOUGHT = "Kept, but nothing is ever bought from it.";

  private SupplyCheck() {}

  static void check(Plant plant, CheckLog log) {
    Table<Source> sources = plant.table(PlantTables.SOURCES);
    for (int i = 0; i < sources.rows().size(); i++) {
      Source source = sources.rows().get(i);
      Integer capacity = source.capacityPerWeek();
      if (capacity != null) {
        check(sources, i, source, capacity, log);
      }
    }
  }

  /** A week's capacity, cut down to whole multiples, must hold the smallest order. */
  private static void check(
      Table<Source> sources, int index, Source source, int capacity, CheckLog log) {
    int most = capacity / source.orderMultiple() * source.orderMultiple();
    if (capacity == 0) {
      tell(
          Cell.of(sources, index, "capacity_per_week"),
          "is 0, so that nothing can be ordered in any week",
          "what the supplier can deliver a week; empty = unlimited.",
          log);
    } else if (most == 0) {
      tell(
          Cell.of(sources, index, "order_multiple"),
          "is more than the " + capacity + " pieces of a week, so that no order fits into one",
          "a multiple that fits into a week, or a larger capacity_per_week.",
          log);
    } else if (most < source.minimumOrder()) {
      String reachable = most < capacity ? " (" + most + " in whole multiples)" : "";
      tell(
          Cell.of(sources, index, "minimum_order"),
          "is more than the "
              + capacity
              + " pieces of a week"
              + reachable
              + ", so that no order fits into one",
          "a minimum that fits into a week, or a larger capacity_per_week.",
          log);
    }
  }

  private static void tell(Cell cell, String problem, String fix, CheckLog log) {
    log.warn(cell, IssueCode.NEVER_WORKS, problem, NEVER_BOUGHT, fix);
  }
}
