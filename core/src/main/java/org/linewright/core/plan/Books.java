package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.LineBook;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/** All that a list planner hands out: materials, line capacity, completions, and the log of it. */
final class Books {
  final Instance instance;
  final Recipes recipes;
  final PromiseBook materials;
  final LineBook lines;
  final JobLog log = new JobLog();
  final Consumption consumption;
  final int[] completionsLeft;
  final int days;
  private final BuildOption[] options;
  private int mark;
  private int consumptionMark;
  private boolean trial;

  Books(Instance instance) {
    this.instance = instance;
    this.days = instance.days();
    this.recipes = new Recipes(instance);
    this.materials = PromiseBook.open(instance, recipes, true);
    this.lines = new LineBook(instance);
    this.consumption = new Consumption(instance);
    this.completionsLeft = new int[days];
    Integer perDay = instance.plant().settings().completionsPerDay();
    Arrays.fill(completionsLeft, perDay == null ? Instance.PLENTY : perDay);
    List<BuildOption> all = new ArrayList<>();
    instance.options().forEach(all::addAll);
    this.options = all.toArray(BuildOption[]::new);
  }

  BuildOption option(int number) {
    return options[number];
  }

  /** Last day on which a start still gives a vehicle released within the horizon. */
  int lastStart() {
    return days - 2;
  }

  /** Starts vehicles: takes materials and capacity and writes the log. */
  void start(Recipe recipe, int option, int day, int units) {
    int bill = instance.billNumber(recipe.variant(), day);
    Need need = recipe.needs().get(bill);
    need.take(materials, day, units);
    consumption.add(need, day, units);
    takeCapacity(option, day, units);
    log.add(day, option, recipe.number(), bill, units);
  }

  /** Starts vehicles for which the pieces were picked one by one, alternates among them. */
  void start(Recipe recipe, int option, int day, int units, List<Fitting.Pick> picks) {
    for (Fitting.Pick pick : picks) {
      materials.take(pick.material(), day, pick.pieces());
      consumption.add(pick.material(), day, pick.pieces());
    }
    takeCapacity(option, day, units);
    log.add(day, option, recipe.number(), instance.billNumber(recipe.variant(), day), units);
  }

  private void takeCapacity(int option, int day, int units) {
    if (option == JobLog.YARD) {
      completionsLeft[day] -= units;
    } else {
      lines.take(options[option], day, units);
    }
  }

  void beginTrial() {
    materials.beginTrial();
    mark = log.size;
    consumptionMark = consumption.size();
    trial = true;
  }

  void keep() {
    materials.keep();
    trial = false;
  }

  /** Gives back everything started since {@link #beginTrial}. */
  void rollBack() {
    if (!trial) {
      throw new IllegalStateException("no trial is open");
    }
    materials.rollBack();
    consumption.cutTo(consumptionMark);
    for (int i = mark; i < log.size; i++) {
      takeCapacity(log.option[i], log.day[i], -log.units[i]);
    }
    log.size = mark;
    trial = false;
  }
}
