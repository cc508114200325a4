package org.linewright.core.plan.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.plan.internal.books.FrozenDays;
import org.linewright.core.plan.internal.books.StageDays;
import org.linewright.core.plan.internal.objective.Tally;
import org.linewright.core.plan.internal.program.LinearProgram;
import org.linewright.core.promise.LineCarry;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Starts of a relaxed plan: one column for each way to build a variant and day; rows for line-days,
 * ramps and completions on the yard. Materials are {@link RelaxedMaterials}' affair.
 */
final class RelaxedProduction {
  private final Instance instance;
  private final LinearProgram program;
  private final StageDays stages;
  private final int[][] lineRow;
  private final int[] yardRow;
  private final long[]
      largestUse; // [line]: of a vehicle that may be begun the day before; 0 = none
  private final int[][] rampRow; // [option][day]
  private final double[] mostUnits; // [variant]
  private final List<NavigableMap<Integer, List<Integer>>> releases = new ArrayList<>();
  private final List<NavigableMap<Integer, List<Integer>>> usedUp = new ArrayList<>();
  private final long[] parkedCents;

  RelaxedProduction(
      Instance instance,
      Recipes recipes,
      FrozenDays frozen,
      LinearProgram program,
      OrderWeights weights) {
    this.instance = instance;
    this.program = program;
    this.stages = new StageDays(instance);
    this.lineRow = new int[instance.lines().size()][instance.days()];
    this.yardRow = new int[instance.days()];
    this.largestUse = new long[lineRow.length];
    Arrays.setAll(largestUse, line -> LineCarry.largestUse(instance, line));
    int options = instance.options().stream().mapToInt(List::size).sum();
    this.rampRow = new int[options][];
    this.mostUnits = mostUnits(instance, frozen, weights);
    this.parkedCents =
        weights.withPlantCosts() ? Tally.parkedCents(instance) : new long[mostUnits.length];
    Arrays.stream(lineRow).forEach(days -> Arrays.fill(days, -1));
    Arrays.fill(yardRow, -1);
    for (int variant = 0; variant < mostUnits.length; variant++) {
      releases.add(new TreeMap<>());
      usedUp.add(new TreeMap<>());
    }
    RelaxedMaterials materials = new RelaxedMaterials(instance, recipes, program, mostUnits);
    List<NavigableMap<Integer, List<Integer>>> starts = new ArrayList<>();
    for (Recipe recipe : recipes.all()) {
      starts.add(mostUnits[recipe.variant()] > 0 ? addStarts(recipe) : new TreeMap<>());
      materials.add(recipe, starts.get(recipe.number()));
    }
    new RelaxedYard(instance, recipes, program).add(starts);
  }

  /** Vehicles of each variant that orders can use, as vehicles or as bases. */
  private static double[] mostUnits(Instance instance, FrozenDays frozen, OrderWeights weights) {
    double[] most = new double[instance.variants().size()];
    for (int number = 0; number < instance.orders().size(); number++) {
      OrderLine order = instance.orders().get(number);
      most[order.variant()] += weights.isCounted(number) ? order.quantity() : 0;
    }
    double[] ordered = most.clone();
    for (int variant = 0; variant < most.length; variant++) {
      if (instance.baseVariant()[variant] >= 0) {
        most[instance.baseVariant()[variant]] += ordered[variant];
      }
    }
    for (int variant = 0; variant < frozen.vehicles().length; variant++) {
      most[variant] += frozen.vehicles()[variant];
    }
    return most;
  }

  private NavigableMap<Integer, List<Integer>> addStarts(Recipe recipe) {
    NavigableMap<Integer, List<Integer>> starts = new TreeMap<>();
    if (recipe.completes()) {
      addCompletions(recipe, starts);
    } else if (recipe.kind() != Recipe.Kind.HAND_OVER) {
      for (BuildOption option : instance.options().get(recipe.variant())) {
        addOption(recipe, option, starts);
      }
    }
    return starts;
  }

  private void addCompletions(Recipe recipe, NavigableMap<Integer, List<Integer>> starts) {
    int variant = recipe.variant();
    Integer perDay = instance.plant().settings().completionsPerDay();
    for (int day = 0; day < instance.days() - 1; day++) {
      double most = perDay == null ? mostUnits[variant] : Math.min(perDay, mostUnits[variant]);
      long saved = parkedCents[variant] * (instance.days() - 1L - day);
      int x = program.addColumn(most, (double) saved);
      if (perDay != null) {
        yardRow[day] = yardRow[day] < 0 ? program.addRow(0, perDay) : yardRow[day];
        program.addTerm(yardRow[day], x, 1);
      }
      put(starts, day, x);
      put(releases.get(variant), day + 1, x);
    }
  }

  private void addOption(
      Recipe recipe, BuildOption option, NavigableMap<Integer, List<Integer>> starts) {
    int variant = recipe.variant();
    boolean isBegin = recipe.kind() == Recipe.Kind.BEGIN;
    int base = instance.baseVariant()[variant];
    for (int day = base >= 0 ? 1 : 0; day < instance.days() - 1; day++) {
      long capacity = instance.lineCapacity()[option.line()][day];
      long use = option.use()[day];
      int release = stages.release(option, day);
      long begun = capacity == 0 ? 0 : Math.max(0, largestUse[option.line()] - 1);
      if (use == 0 || capacity + begun < use || release >= instance.days()) {
        continue;
      }
      // whole vehicles: the floor cuts off fractions that no plan can have
      long wholeUnits = (capacity + begun) / use;
      double most = Math.min(mostUnits[variant], (double) wholeUnits);
      if (option.ramp() != null) {
        most = Math.min(most, option.ramp()[day]);
      }
      if (most <= 0) {
        continue;
      }
      // parked to the end; what finishes it gives the rest back
      long parked = isBegin ? parkedCents[variant] * (instance.days() - 1L - day) : 0;
      int x = program.addColumn(most, -(double) parked);
      addToLine(option, day, x);
      put(starts, day, x);
      if (!isBegin) {
        put(releases.get(variant), release, x);
      }
      if (base >= 0) {
        put(usedUp.get(base), day, x);
      }
    }
  }

  private void addToLine(BuildOption option, int day, int x) {
    int[] rows = lineRow[option.line()];
    if (largestUse[option.line()] > 0 && rows[0] < 0) {
      addCarriedRows(option.line());
    }
    if (rows[day] < 0) {
      rows[day] =
          program.addRow(
              0, (double) instance.lineCapacity()[option.line()][day] / Instance.CAPACITY);
    }
    program.addTerm(rows[day], x, (double) option.use()[day] / Instance.CAPACITY);
    if (option.ramp() != null) {
      int number = option.number();
      if (rampRow[number] == null) {
        rampRow[number] = new int[instance.days()];
        Arrays.fill(rampRow[number], -1);
      }
      if (rampRow[number][day] < 0) {
        rampRow[number][day] = program.addRow(0, option.ramp()[day]);
      }
      program.addTerm(rampRow[number][day], x, 1);
    }
  }

  /** Rows of a line on which a vehicle may be begun on the day before. */
  private void addCarriedRows(int line) {
    double most = (double) largestUse[line] / Instance.CAPACITY;
    for (int day = 0; day < instance.days(); day++) {
      lineRow[line][day] =
          program.addRow(0, (double) instance.lineCapacity()[line][day] / Instance.CAPACITY);
      if (day > 0) {
        int begun = program.addColumn(most, 0);
        program.addTerm(lineRow[line][day - 1], begun, 1);
        program.addTerm(lineRow[line][day], begun, -1);
      }
    }
  }

  private static void put(NavigableMap<Integer, List<Integer>> columns, int day, int column) {
    columns.computeIfAbsent(day, first -> new ArrayList<>()).add(column);
  }

  /** Columns of the vehicles released on each day; read-only. */
  NavigableMap<Integer, List<Integer>> releases(int variant) {
    return releases.get(variant);
  }

  /** Columns of the second stages that start from a base variant on each day; read-only. */
  NavigableMap<Integer, List<Integer>> usedBySecondStages(int base) {
    return usedUp.get(base);
  }

  /** Vehicles that orders can use. */
  double mostUnits(int variant) {
    return mostUnits[variant];
  }
}
