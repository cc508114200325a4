package org.linewright.core.check.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Line;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Stock;

/** Random plants whose first days are frozen, and what a former plan starts there. */
final class FrozenPlants {

  private FrozenPlants() {}

  /** The plant with the first days of its lines frozen. */
  static Plant frozen(Plant plant, long seed) {
    Random random = new Random(seed);
    List<Line> lines = new ArrayList<>();
    for (Line row : plant.lines()) {
      int days = 1 + random.nextInt(plant.horizon().days() / 2);
      LocalDate until = plant.horizon().date(days);
      boolean isFree = random.nextInt(4) == 0;
      lines.add(
          new Line(
              row.line(), row.name(), row.calendar(), row.nominalShifts(), isFree ? null : until));
    }
    return plant.with(PlantTables.LINES, lines);
  }

  /** Jobs of a plan of the plant or, for every second seed, of one with more kits and parts. */
  static List<Job> former(Plant plant, long seed) {
    Plant before = seed % 2 == 0 ? plant : richer(plant);
    return AfterTransfers.of(Instance.compile(before)).plan(Mode.LIST).jobs();
  }

  /** True for a job on a frozen day of its line. */
  static boolean isFrozen(Plant plant, Job job) {
    return plant.lines().stream()
        .filter(row -> row.line().equals(job.line()) && row.frozenUntil() != null)
        .anyMatch(row -> !job.day().isAfter(row.frozenUntil()));
  }

  private static Plant richer(Plant plant) {
    List<KitCohort> kits = new ArrayList<>();
    for (KitCohort row : plant.kits()) {
      kits.add(
          new KitCohort(
              row.cohort(),
              row.variant(),
              row.kits() + 5,
              row.missing(),
              row.status(),
              row.available(),
              row.builtIncomplete(),
              row.consignment(),
              row.lotSize()));
    }
    List<Stock> stock = new ArrayList<>();
    for (Stock row : plant.stock()) {
      stock.add(new Stock(row.part(), row.quantity() + 10, row.status(), row.available()));
    }
    return plant.with(PlantTables.KITS, kits).with(PlantTables.STOCK, stock);
  }
}
