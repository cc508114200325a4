package org.linewright.core.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.AfterTransfers;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.PartTransfers;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.plant.supply.Arrival;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.plant.supply.Receipt;
import org.linewright.core.plant.supply.StockCount;
import org.linewright.core.table.InputIssue;
import org.linewright.core.testplants.Feature;
import org.linewright.core.testplants.FullPlants;
import org.linewright.core.testplants.Size;

/**
 * Random plants with what was done on their first days: about what a list plan says, with some
 * missed, receipts of some arrivals, completions, counts.
 *
 * @param plant with the tables filled
 * @param request the days, with the plan
 */
public record RandomDays(Plant plant, RollRequest request) {

  public static RandomDays of(long seed, Set<Feature> without) {
    EnumSet<Feature> features = EnumSet.copyOf(FullPlants.features(seed));
    features.removeAll(without);
    Plant plant = FullPlants.plant(seed, features, Size.SMALL);
    plant = plant.with(plant.settings().withPartTransfers(PartTransfers.NONE));
    Random random = new Random(seed);
    Plan plan = new AfterTransfers(Instance.compile(plant), List.of()).plan(Mode.LIST);
    LocalDate to = plant.settings().planDate().plusDays(5);
    RollRequest request = new RollRequest(to, plan.jobs(), random.nextBoolean());
    Plant done = withWork(withReceipts(plant, to, random), plan.jobs(), to, random);
    return new RandomDays(fitting(done, request, random), request);
  }

  private static Plant withReceipts(Plant plant, LocalDate to, Random random) {
    List<Receipt> rows = new ArrayList<>(plant.receipts());
    rows.removeIf(row -> row.received() != null && row.received().isBefore(to));
    for (Arrival arrival : plant.arrivals()) {
      if (random.nextInt(3) > 0 && arrival.quantity() > 0) {
        LocalDate day = plant.settings().planDate().plusDays(random.nextInt(5));
        int quantity = 1 + random.nextInt(arrival.quantity() + 1);
        rows.add(
            new Receipt(
                "N" + rows.size(),
                arrival.consignment(),
                arrival.part(),
                "S1",
                null,
                null,
                null,
                null,
                arrival.quantity(),
                day,
                quantity,
                null,
                null,
                null));
      }
    }
    return plant.with(PlantTables.RECEIPTS, rows);
  }

  private static Plant withWork(Plant plant, List<Job> jobs, LocalDate to, Random random) {
    Map<List<?>, Built> rows = new HashMap<>();
    List<Built> built = new ArrayList<>(plant.built());
    for (Job job : jobs) {
      if (job.day().isBefore(to) && random.nextInt(6) > 0) {
        int units = random.nextInt(4) == 0 ? random.nextInt(job.units() + 1) : job.units();
        @Nullable String cohort =
            job.cohort().isEmpty() || random.nextInt(3) == 0 ? null : job.cohort();
        Built row =
            new Built(
                job.day(),
                job.line(),
                job.variant(),
                null,
                cohort,
                units,
                job.complete(),
                units < job.units() && random.nextBoolean() ? "rain" : "",
                false);
        if (rows.put(RolledRows.key(row), row) == null) {
          built.add(row);
        }
      }
    }
    List<Completed> completed = new ArrayList<>(plant.completed());
    for (KitCohort kits : plant.kits()) {
      if (kits.builtIncomplete() > 0) {
        LocalDate day = plant.settings().planDate().plusDays(random.nextInt(5));
        int units = 1 + random.nextInt(kits.builtIncomplete());
        completed.add(new Completed(day, kits.cohort(), null, units, false));
      }
    }
    return plant.with(PlantTables.BUILT, built).with(PlantTables.COMPLETED, completed);
  }

  /** Rows that cannot have been are taken out; parts that are short are counted. */
  private static Plant fitting(Plant plant, RollRequest request, Random random) {
    Plant fitting = plant;
    Rolled rolled = Roller.roll(fitting, request);
    for (int tries = 0; rolled.plant().isEmpty(); tries++) {
      if (tries == 30) {
        throw new IllegalStateException("does not fit: " + rolled.issues());
      }
      List<Built> built = new ArrayList<>(fitting.built());
      List<Completed> completed = new ArrayList<>(fitting.completed());
      List<StockCount> counts = new ArrayList<>(fitting.stockCounts());
      for (InputIssue issue : rolled.issues()) {
        boolean isCounted =
            counts.stream()
                .anyMatch(
                    row -> !row.booked() && row.part().equals(issue.value()) && isIn(row, request));
        if (issue.isRejected() && issue.file().equals("stock.csv") && !isCounted) {
          for (int day = 0; day < 5; day++) {
            LocalDate date = fitting.settings().planDate().plusDays(day);
            counts.add(new StockCount(date, issue.value(), random.nextInt(9), "", false));
          }
        }
      }
      remove(rolled.issues(), "built.csv", built);
      remove(rolled.issues(), "completed.csv", completed);
      fitting =
          fitting
              .with(PlantTables.BUILT, built)
              .with(PlantTables.COMPLETED, completed)
              .with(PlantTables.STOCK_COUNTS, counts);
      rolled = Roller.roll(fitting, request);
    }
    return fitting;
  }

  private static boolean isIn(StockCount row, RollRequest request) {
    return row.day().isBefore(request.to());
  }

  private static void remove(List<InputIssue> issues, String file, List<?> rows) {
    issues.stream()
        .filter(issue -> issue.isRejected() && issue.file().equals(file))
        .map(issue -> issue.row() - 2)
        .distinct()
        .sorted((a, b) -> b - a)
        .forEach(row -> rows.remove((int) row));
  }
}
