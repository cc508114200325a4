package org.linewright.core.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.intake.CellChange;
import org.linewright.core.intake.PlantChanges;
import org.linewright.core.intake.TableChange;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
import org.linewright.core.plant.line.Built;
import org.linewright.core.plant.line.Completed;
import org.linewright.core.roll.DayOutput;
import org.linewright.core.roll.Output;
import org.linewright.core.roll.RollRequest;
import org.linewright.core.roll.Rolled;
import org.linewright.core.roll.Roller;
import org.linewright.core.table.InputIssue;
import org.linewright.core.units.Money;

/**
 * What has happened since a plan was published. The published plant is rolled to the plan date of
 * the plant as it is now, once with what was built in truth, so that what is left of differences
 * comes from elsewhere, and once with what was to be built.
 *
 * @param asPublished the plant had all been built as published and come as announced; empty = it
 *     cannot be told, see {@code issues}
 * @param starts planned and built vehicles of the closed days by day, line and variant
 * @param output the closed days in a few figures
 * @param missedValue value of the vehicles that were to be released on the closed days, less that
 *     of those that were
 * @param changes what differs from what was to be expected after what was built; the rows that tell
 *     of closed days (built, completed, receipts, stock_counts) and what was decided about actions
 *     are no differences
 * @param settings true when settings differ, beside the plan date
 * @param issues why the published plant could not be rolled; then {@code changes} hold what was
 *     built, too
 */
public record Since(
    Optional<Plant> asPublished,
    List<DayOutput> starts,
    Output output,
    Money missedValue,
    PlantChanges changes,
    boolean settings,
    List<InputIssue> issues) {
  private static final Set<String> TOLD_OF_DAYS =
      Set.of(
          PlantTables.BUILT.name(),
          PlantTables.COMPLETED.name(),
          PlantTables.RECEIPTS.name(),
          PlantTables.STOCK_COUNTS.name(),
          PlantTables.ACTION_MARKS.name());

  public Since {
    starts = List.copyOf(starts);
    issues = List.copyOf(issues);
  }

  /**
   * Compares.
   *
   * @param published the plant of which the plan was made
   * @param plan the published plan
   * @param now the plant as it is; its plan date is not before that of the published one
   */
  public static Since of(Plant published, Plan plan, Plant now) {
    LocalDate from = published.settings().planDate();
    LocalDate to = now.settings().planDate();
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "plan date " + to + "\nMaybe compare with a plan published before: that was on " + from);
    }
    boolean settings =
        !published.settings().withPlanDate(to).equals(now.settings().withPlanDate(to));
    if (to.equals(from)) {
      return new Since(
          Optional.of(published),
          List.of(),
          new Output(0, 0, 0, 0, 0, 0),
          Money.ZERO,
          supplied(PlantChanges.between(published, now)),
          settings,
          List.of());
    }
    RollRequest request = new RollRequest(to, plan.jobs(), true);
    Plant told = withTold(published, now, from, to);
    Plant planned = withPlanned(published, plan, to);
    Rolled inTruth = Roller.roll(told, request);
    Rolled asPlanned = Roller.roll(planned, request);
    List<InputIssue> issues = new ArrayList<>();
    for (Rolled rolled : List.of(inTruth, asPlanned)) {
      rolled.issues().stream().filter(InputIssue::isRejected).forEach(issues::add);
    }
    return new Since(
        asPlanned.plant(),
        inTruth.starts(),
        inTruth.output(),
        released(planned).minus(released(told)),
        supplied(PlantChanges.between(inTruth.plant().orElse(published), now)),
        settings,
        issues);
  }

  /** The published plant with what the shop has told of the closed days. */
  private static Plant withTold(Plant published, Plant now, LocalDate from, LocalDate to) {
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
  private static Money released(Plant plant) {
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
  private static Plant withPlanned(Plant published, Plan plan, LocalDate to) {
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

  private static PlantChanges supplied(PlantChanges all) {
    List<TableChange> tables =
        all.tables().stream().filter(one -> !TOLD_OF_DAYS.contains(one.table())).toList();
    List<CellChange> cells =
        all.cells().stream().filter(one -> !TOLD_OF_DAYS.contains(one.table())).toList();
    return new PlantChanges(tables, cells);
  }
}
