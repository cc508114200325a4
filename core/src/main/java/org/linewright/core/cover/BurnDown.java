package org.linewright.core.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.LineBook;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Burns the plant down: day by day every line starts as many vehicles as its capacity and the
 * materials allow, shared among its variants in proportion to the vehicles that can still be made
 * of each, so that they end together; what one variant cannot take the others get. Nothing is
 * bought, vehicles on the yard do not count, variants made from base vehicles are left out.
 */
final class BurnDown {
  private final Instance instance;
  private final Recipes recipes;
  private final PromiseBook materials;
  private final LineBook lines;
  private final List<List<BuildOption>> optionsByLine = new ArrayList<>();
  private final double[] credit;

  /** Vehicles started, {@code [variant][day]}. */
  final int[][] started;

  /** Vehicles started, {@code [line][day]}. */
  final int[][] startedOnLine;

  /**
   * True where a line stood open with capacity for one more vehicle but no material, {@code
   * [line][day]}.
   */
  final boolean[][] starved;

  /**
   * Vehicles that could be started on the plan date, were each variant made alone, {@code
   * [variant]}.
   */
  final long[] usableNow;

  BurnDown(Instance instance) {
    this.instance = instance;
    this.recipes = new Recipes(instance);
    this.materials = PromiseBook.open(instance, recipes, false);
    this.lines = new LineBook(instance, false);
    int days = instance.days();
    this.started = new int[instance.variants().size()][days];
    this.startedOnLine = new int[instance.lines().size()][days];
    this.starved = new boolean[instance.lines().size()][days];
    for (int line = 0; line < instance.lines().size(); line++) {
      optionsByLine.add(new ArrayList<>());
    }
    int options = 0;
    for (List<BuildOption> ofVariant : instance.options()) {
      for (BuildOption option : ofVariant) {
        options++;
        if (instance.baseVariant()[option.variant()] < 0) {
          optionsByLine.get(option.line()).add(option);
        }
      }
    }
    this.credit = new double[options];
    this.usableNow = new long[instance.variants().size()];
    Arrays.setAll(usableNow, variant -> makeable(variant, 0, 0));
  }

  void run() {
    for (int day = 0; day < instance.days(); day++) {
      for (int line = 0; line < optionsByLine.size(); line++) {
        if (instance.lineCapacity()[line][day] > 0) {
          workLine(line, day);
        }
      }
    }
  }

  private void workLine(int line, int day) {
    List<BuildOption> open =
        optionsByLine.get(line).stream().filter(option -> option.use()[day] > 0).toList();
    if (open.isEmpty()) {
      return;
    }
    double[] remaining = new double[open.size()];
    double load = 0;
    for (int i = 0; i < remaining.length; i++) {
      remaining[i] = makeable(open.get(i).variant(), instance.days() - 1, day);
      load += remaining[i] * open.get(i).use()[day];
    }
    for (int i = 0; i < remaining.length && load > 0; i++) {
      // vehicles of the day's share; the fraction is carried to the next day
      double share = remaining[i] * instance.lineCapacity()[line][day] / load;
      credit[open.get(i).number()] += share;
      int wanted = (int) Math.floor(credit[open.get(i).number()] + 1e-9);
      credit[open.get(i).number()] -= start(open.get(i), day, Math.max(0, wanted));
    }
    open.stream()
        .sorted(Comparator.comparingDouble(option -> -credit[option.number()]))
        .forEach(option -> credit[option.number()] -= start(option, day, Instance.PLENTY));
    starved[line][day] = open.stream().anyMatch(option -> lines.freeUnits(option, day) > 0);
  }

  private int start(BuildOption option, int day, int wanted) {
    int left = Math.min(wanted, lines.freeUnits(option, day));
    int done = 0;
    for (Recipe recipe : recipes.of(option.variant())) {
      if (left == 0 || recipe.completes() || takesNothing(recipe)) {
        continue;
      }
      Need need = recipe.needs().get(instance.billNumber(option.variant(), day));
      int units = Math.min(left, need.available(materials, day));
      if (units > 0) {
        need.take(materials, day, units);
        lines.take(option, day, units);
        left -= units;
        done += units;
      }
    }
    started[option.variant()][day] += done;
    startedOnLine[option.line()][day] += done;
    return done;
  }

  /** Vehicles that all recipes together would allow, were nothing else made. */
  private long makeable(int variant, int atDay, int billDay) {
    long sum = 0;
    for (Recipe recipe : recipes.of(variant)) {
      if (!recipe.completes() && !takesNothing(recipe)) {
        Need need = recipe.needs().get(instance.billNumber(variant, billDay));
        sum += Math.max(0, need.available(materials, atDay));
      }
    }
    return sum;
  }

  /** A variant without kits and parts would last for ever: it says nothing about cover. */
  private boolean takesNothing(Recipe recipe) {
    return recipe.material() < 0
        && recipe.needs().stream().allMatch(need -> need.materials().length == 0);
  }
}
