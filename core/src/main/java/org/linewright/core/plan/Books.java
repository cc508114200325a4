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
  final int[] completionsLeft;
  final int days;
  private final BuildOption[] options;
  private int mark;
  private boolean trial;

  Books(Instance instance) {
    this.instance = instance;
    this.days = instance.days();
    this.recipes = new Recipes(instance);
    this.materials = PromiseBook.open(instance, recipes, true);
    this.lines = new LineBook(instance);
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
    recipe.needs().get(bill).take(materials, day, units);
    takeCapacity(option, day, units);
    log.add(day, option, recipe.number(), bill, units, null);
  }

  /** Starts vehicles for which the pieces were picked one by one, alternates among them. */
  void start(Recipe recipe, int option, int day, int units, List<Fitting.Pick> picks) {
    for (Fitting.Pick pick : picks) {
      materials.take(pick.material(), day, pick.pieces());
    }
    takeCapacity(option, day, units);
    int bill = instance.billNumber(recipe.variant(), day);
    log.add(day, option, recipe.number(), bill, units, picks);
  }

  private void takeCapacity(int option, int day, int units) {
    if (option == JobLog.YARD) {
      completionsLeft[day] -= units;
    } else {
      lines.take(options[option], day, units);
    }
  }

  /** Starts again what an entry of another log started; it must fit. */
  void startAgain(JobLog from, int entry) {
    Recipe recipe = recipes.all().get(from.recipe[entry]);
    List<Fitting.Pick> picks = from.picks[entry];
    if (picks == null) {
      start(recipe, from.option[entry], from.day[entry], from.units[entry]);
    } else {
      start(recipe, from.option[entry], from.day[entry], from.units[entry], picks);
    }
  }

  /** Gives back what an entry of a log took; the log stays as it is. */
  void giveBack(JobLog from, int entry) {
    int day = from.day[entry];
    int units = from.units[entry];
    List<Fitting.Pick> picks = from.picks[entry];
    if (picks == null) {
      Need need = recipes.all().get(from.recipe[entry]).needs().get(from.bill[entry]);
      need.giveBack(materials, day, units);
    } else {
      for (Fitting.Pick pick : picks) {
        materials.giveBack(pick.material(), day, pick.pieces());
      }
    }
    takeCapacity(from.option[entry], day, -units);
  }

  void beginTrial() {
    mark = log.size;
    trial = true;
  }

  void keep() {
    trial = false;
  }

  /** Gives back everything started since {@link #beginTrial}. */
  void rollBack() {
    if (!trial) {
      throw new IllegalStateException("no trial is open");
    }
    cutTo(mark);
    trial = false;
  }

  /** Gives back the entries behind a mark and cuts them off the log. */
  void cutTo(int size) {
    for (int entry = log.size - 1; entry >= size; entry--) {
      giveBack(log, entry);
    }
    log.size = size;
  }
}
