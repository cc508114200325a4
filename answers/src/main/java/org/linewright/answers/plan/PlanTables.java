package org.linewright.answers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.answers.format.Grid;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.Job;
import org.linewright.core.plan.Plan;

/**
 * Tables to look at a plan with: what is built when, how full the lines are, what lies on the
 * shelf, what orders wait for.
 *
 * @param instance after the plan's transfers
 * @param plan the plan
 */
public record PlanTables(Instance instance, Plan plan) {

  private record Built(LocalDate day, String line, long units, long sum) {}

  private record LineDay(
      String line, LocalDate day, long units, double share, double capacity, boolean open) {}

  /** All of them. */
  public List<Grid<?>> tables() {
    long[][] units = new long[instance.lines().size()][instance.days()];
    double[][] shares = new double[instance.lines().size()][instance.days()];
    Map<Long, BuildOption> options = options();
    for (Job job : plan.jobs()) {
      int line = instance.lines().get(job.line());
      int day = instance.horizon().day(job.day());
      units[line][day] += job.units();
      BuildOption option = options.get(key(line, instance.variants().get(job.variant())));
      if (option != null && instance.lineCapacity()[line][day] > 0) {
        shares[line][day] +=
            (double) job.units() * option.use()[day] / instance.lineCapacity()[line][day];
      }
    }
    return List.of(buildOut(units), lineDays(units, shares), stock(), shortages());
  }

  private Map<Long, BuildOption> options() {
    Map<Long, BuildOption> byLineAndVariant = new HashMap<>();
    instance
        .options()
        .forEach(
            ofVariant ->
                ofVariant.forEach(
                    option ->
                        byLineAndVariant.putIfAbsent(
                            key(option.line(), option.variant()), option)));
    return byLineAndVariant;
  }

  private static long key(int line, int variant) {
    return ((long) line << 32) | variant;
  }

  private Grid<Built> buildOut(long[][] units) {
    List<Built> rows = new ArrayList<>();
    for (int line = 0; line < units.length; line++) {
      long sum = 0;
      for (int day = 0; day < instance.days(); day++) {
        sum += units[line][day];
        if (units[line][day] > 0) {
          rows.add(
              new Built(
                  instance.horizon().date(day),
                  instance.lines().name(line),
                  units[line][day],
                  sum));
        }
      }
    }
    return Grid.of("build_out", "Vehicles started by line and day", rows)
        .column("day", Built::day)
        .column("line", Built::line)
        .column("units", Built::units)
        .column("cumulative", Built::sum);
  }

  private Grid<LineDay> lineDays(long[][] units, double[][] shares) {
    List<LineDay> rows = new ArrayList<>();
    for (int line = 0; line < units.length; line++) {
      for (int day = 0; day < instance.days(); day++) {
        long capacity = instance.lineCapacity()[line][day];
        rows.add(
            new LineDay(
                instance.lines().name(line),
                instance.horizon().date(day),
                units[line][day],
                rounded(shares[line][day]),
                rounded((double) capacity / Instance.CAPACITY),
                capacity > 0));
      }
    }
    return Grid.of("line_days", "How full the lines are", rows)
        .column("line", LineDay::line)
        .column("day", LineDay::day)
        .column("units", LineDay::units)
        .column("share", LineDay::share)
        .column("capacity", LineDay::capacity)
        .column("open", LineDay::open);
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private Grid<ShelfStock.PartDay> stock() {
    return Grid.of("stock", "Pieces on the shelf", new ShelfStock(instance, plan).days())
        .column("part", ShelfStock.PartDay::part)
        .column("day", ShelfStock.PartDay::day)
        .column("stock", ShelfStock.PartDay::stock)
        .column("arrivals", ShelfStock.PartDay::arrivals)
        .column("used", ShelfStock.PartDay::used);
  }

  private Grid<PartShortage> shortages() {
    return Grid.of("shortages", "What orders wait for", PartShortage.listOf(plan.orders()))
        .column("part", PartShortage::part)
        .column("orders", PartShortage::orders)
        .column("late", PartShortage::late)
        .column("unmet", PartShortage::unmet)
        .column("needed", PartShortage::needed)
        .column("promised", PartShortage::promised)
        .column("by", PartShortage::by)
        .column("enough_from", PartShortage::enoughFrom);
  }
}
