package org.linewright.core.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.units.Money;

/** The published plant with what is told of the days behind it, to be rolled. */
final class ToldDays {
  private ToldDays() {}

  /** The published plant with what the shop has told of the closed days. */
  static Plant inTruth(Plant published, Plant now, LocalDate from, LocalDate to) {
    List<Built> built = new ArrayList<>();
    for (Built row : now.table(PlantTables.BUILT).rows()) {
      if (!row.day().isBefore(from) && row.day().isBefore(to)) {
        built.add(
            new Built(
                row.day(),
                row.line(),
                row.variant(),
                row.order(),
                row.cohort(),
                row.units(),
                row.complete(),
                row.cause(),
                false));
      }
    }
    List<Completed> completed = new ArrayList<>();
    for (Completed row : now.table(PlantTables.COMPLETED).rows()) {
      if (!row.day().isBefore(from) && row.day().isBefore(to)) {
        completed.add(new Completed(row.day(), row.cohort(), row.order(), row.units(), false));
      }
    }
    return untold(published, from)
        .with(PlantTables.BUILT, built)
        .with(PlantTables.COMPLETED, completed);
  }

  /** Value of what the rows of built and completed say was released. */
  static Money released(Plant plant) {
    Map<String, Money> values = new HashMap<>();
    plant.variants().forEach(variant -> values.put(variant.variant(), variant.value()));
    Map<String, String> variants = new HashMap<>();
    plant.kits().forEach(cohort -> variants.put(cohort.cohort(), cohort.variant()));
    long cents = 0;
    for (Built row : plant.table(PlantTables.BUILT).rows()) {
      cents +=
          row.complete() ? row.units() * values.getOrDefault(row.variant(), Money.ZERO).cents() : 0;
    }
    for (Completed row : plant.table(PlantTables.COMPLETED).rows()) {
      String variant = variants.getOrDefault(row.cohort(), "");
      cents += row.units() * values.getOrDefault(variant, Money.ZERO).cents();
    }
    return new Money(cents);
  }

  /** Without receipts and counts of days that a roll is to close: all came as announced. */
  private static Plant untold(Plant published, LocalDate from) {
    return published
        .with(
            PlantTables.RECEIPTS,
            published.receipts().stream()
                .filter(row -> row.received() == null || row.received().isBefore(from))
                .toList())
        .with(
            PlantTables.STOCK_COUNTS,
            published.table(PlantTables.STOCK_COUNTS).rows().stream()
                .filter(row -> row.booked())
                .toList());
  }

  /** The published plant with all built as published. */
  static Plant asPlanned(Plant published, Plan plan, LocalDate to) {
    List<Built> built = new ArrayList<>();
    for (Job job : plan.jobs()) {
      if (job.day().isBefore(to)) {
        String cohort = job.cohort().isEmpty() ? null : job.cohort();
        built.add(
            new Built(
                job.day(),
                job.line(),
                job.variant(),
                null,
                cohort,
                job.units(),
                job.complete(),
                "",
                false));
      }
    }
    List<Completed> completed = new ArrayList<>();
    for (Completion row : plan.completions()) {
      if (row.day().isBefore(to)) {
        completed.add(new Completed(row.day(), row.cohort(), null, row.units(), false));
      }
    }
    return untold(published, published.settings().planDate())
        .with(PlantTables.BUILT, built)
        .with(PlantTables.COMPLETED, completed);
  }
}
