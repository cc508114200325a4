package org.linewright.core.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.intake.CellChange;
import org.linewright.core.intake.PlantChanges;
import org.linewright.core.intake.TableChange;
import org.linewright.core.plan.Plan;
import org.linewright.core.plant.Plant;
import org.linewright.core.plant.PlantTables;
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
    Plant told = ToldDays.inTruth(published, now, from, to);
    Plant planned = ToldDays.asPlanned(published, plan, to);
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
        ToldDays.released(planned).minus(ToldDays.released(told)),
        supplied(PlantChanges.between(inTruth.plant().orElse(published), now)),
        settings,
        issues);
  }

  private static PlantChanges supplied(PlantChanges all) {
    List<TableChange> tables =
        all.tables().stream().filter(one -> !TOLD_OF_DAYS.contains(one.table())).toList();
    List<CellChange> cells =
        all.cells().stream().filter(one -> !TOLD_OF_DAYS.contains(one.table())).toList();
    return new PlantChanges(tables, cells);
  }
}
