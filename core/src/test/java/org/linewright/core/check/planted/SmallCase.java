package org.linewright.core.check.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.linewright.core.check.Kpis;
import org.linewright.core.check.PlanChecker;
import org.linewright.core.check.PlanReport;
import org.linewright.core.plan.Completion;
import org.linewright.core.plan.Delivery;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Mode;
import org.linewright.core.plan.OrderOutcome;
import org.linewright.core.plan.PartTransfer;
import org.linewright.core.plan.Plan;
import org.linewright.core.plan.PlanSummary;
import org.linewright.core.plan.Purchase;
import org.linewright.core.plant.Plant;
import org.linewright.core.table.TableSpec;
import org.linewright.core.units.Money;

/** A plant and a right plan for it that a test can spoil row by row. */
final class SmallCase {
  Plant plant = SmallPlant.plant();
  final List<Job> jobs = new ArrayList<>(SmallPlan.JOBS);
  final List<Completion> completions = new ArrayList<>(SmallPlan.COMPLETIONS);
  final List<PartTransfer> transfers = new ArrayList<>(SmallPlan.TRANSFERS);
  final List<Purchase> purchases = new ArrayList<>(SmallPlan.PURCHASES);
  final List<Delivery> deliveries = new ArrayList<>(SmallPlan.DELIVERIES);
  final List<OrderOutcome> outcomes = new ArrayList<>(SmallPlan.OUTCOMES);
  UnaryOperator<PlanSummary> summary = stated -> stated;

  /** A day of January 2026. */
  static LocalDate jan(int day) {
    return LocalDate.of(2026, 1, day);
  }

  void addJob(int day, String line, String variant, String cohort, int units) {
    jobs.add(new Job(jan(day), line, variant, cohort, units, true));
  }

  /** Adds a row to a table of the plant. */
  <T extends Record> void addRow(TableSpec<T> spec, T row) {
    List<T> all = new ArrayList<>(plant.table(spec).rows());
    all.add(row);
    plant = plant.with(spec, all);
  }

  /** Changes every row of a table of the plant. */
  <T extends Record> void changeRows(TableSpec<T> spec, UnaryOperator<T> change) {
    plant = plant.with(spec, plant.table(spec).rows().stream().map(change).toList());
  }

  /** Checks the plan with a summary that says what its rows give, changed by {@link #summary}. */
  PlanReport check() {
    Kpis kpis = PlanChecker.check(plant, plan(SmallPlan.SUMMARY)).kpis();
    return PlanChecker.check(plant, plan(summary.apply(stating(kpis))));
  }

  Plan plan(PlanSummary stated) {
    return new Plan(jobs, completions, transfers, purchases, deliveries, outcomes, stated);
  }

  private static PlanSummary stating(Kpis kpis) {
    Money bound = kpis.objective().plus(Money.of(1_000));
    return new PlanSummary(
        Mode.LIST,
        kpis.objective(),
        bound,
        Money.of(1_000).cents() / (double) Math.abs(bound.cents()),
        (int) kpis.released(),
        (int) kpis.onTime(),
        (int) kpis.late(),
        (int) kpis.unmet(),
        (int) kpis.unmetDueAfterHorizon(),
        kpis.lateVehicleDays(),
        kpis.waitingVehicleDays(),
        kpis.lastStart(),
        kpis.lastStartByLine(),
        SmallPlan.SUMMARY.lastStartByContract(),
        SmallPlan.SUMMARY.classes());
  }
}
