package org.linewright.core.plan.internal.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.program.LinearProgram;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Rows of the materials in a relaxed plan: what all recipes have taken of a material up to a day is
 * at most what has come of it. A row stands for the last day before more comes; days on which even
 * the most that could be built would not use up the supply have none.
 */
final class RelaxedMaterials {
  private final Instance instance;
  private final LinearProgram program;
  private final PromiseBook supply;
  private final double[] mostUnits;
  private final List<NavigableMap<Integer, Integer>> rows =
      new ArrayList<>(); // [material]: row by day

  RelaxedMaterials(Instance instance, Recipes recipes, LinearProgram program, double[] mostUnits) {
    this.instance = instance;
    this.program = program;
    this.supply = PromiseBook.open(instance, recipes, true);
    this.mostUnits = mostUnits;
    double[][] mostPieces = mostPieces(recipes);
    for (int material = 0; material < recipes.materials(); material++) {
      rows.add(rows(material, mostPieces[material]));
    }
  }

  /** Pieces of each material that vehicles could take at most, {@code [material][day]}. */
  private double[][] mostPieces(Recipes recipes) {
    double[][] perUnit = new double[mostUnits.length][recipes.materials()];
    for (Recipe recipe : recipes.all()) {
      for (Need need : recipe.needs()) {
        raise(perUnit[recipe.variant()], need, recipe.variant());
      }
    }
    double[][] most = new double[recipes.materials()][instance.days()];
    for (int variant = 0; variant < mostUnits.length; variant++) {
      double[] units = unitsByDay(recipes, variant);
      for (int material = 0; material < most.length; material++) {
        double pieces = perUnit[variant][material];
        for (int day = 0; pieces > 0 && day < units.length; day++) {
          most[material][day] += pieces * units[day];
        }
      }
    }
    return most;
  }

  /** Vehicles that lines could have started up to each day at most; the yard has no such limit. */
  private double[] unitsByDay(Recipes recipes, int variant) {
    double[] units = new double[instance.days()];
    if (recipes.of(variant).stream().anyMatch(Recipe::completes)) {
      Arrays.fill(units, mostUnits[variant]);
      return units;
    }
    double sum = 0;
    int begun = 0; // vehicles begun at an earlier rate
    for (int day = 0; day < units.length; day++) {
      for (BuildOption option : instance.options().get(variant)) {
        long use = option.use()[day];
        double share = use == 0 ? 0 : (double) instance.lineCapacity()[option.line()][day] / use;
        sum += option.isParted(day) ? share : Math.floor(share);
        begun += option.isParted(day) && (day == 0 || option.use()[day - 1] != use) ? 1 : 0;
      }
      units[day] = Math.min(sum + begun, mostUnits[variant]);
    }
    return units;
  }

  private void raise(double[] perUnit, Need need, int variant) {
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      int quantity = need.quantities()[i];
      perUnit[material] = Math.max(perUnit[material], quantity);
      for (AlternateRule rule : rules(variant, material)) {
        // it may stand in for several parts of one vehicle
        perUnit[rule.alternate()] += rule.pieces(quantity);
      }
    }
  }

  private List<AlternateRule> rules(int variant, int material) {
    return instance.alternates().isEmpty()
        ? List.of()
        : instance.alternates().stream()
            .filter(rule -> rule.part() == material)
            .filter(rule -> rule.variant() < 0 || rule.variant() == variant)
            .toList();
  }

  private NavigableMap<Integer, Integer> rows(int material, double[] mostPieces) {
    NavigableMap<Integer, Integer> byDay = new TreeMap<>();
    int lastStart = instance.days() - 2;
    int end = Math.min(lastStart, supply.unlimitedFrom(material) - 1);
    for (int day = 0; day <= end; day++) {
      int pieces = supply.promised(material, day);
      boolean isLast = day == end || supply.promised(material, day + 1) > pieces;
      if (isLast && pieces < mostPieces[day]) {
        byDay.put(day, program.addRow(0, pieces));
      }
    }
    return byDay;
  }

  /**
   * Adds what a recipe takes.
   *
   * @param starts its columns by day
   */
  void add(Recipe recipe, NavigableMap<Integer, List<Integer>> starts) {
    if (starts.isEmpty()) {
      return;
    }
    List<Integer> days = checkDays(recipe);
    int[] started = new int[days.size()]; // [check]: column of what is started up to the day
    for (int check = 0; check < started.length; check++) {
      int row = program.addRow(0, 0);
      started[check] = program.addColumn(mostUnits[recipe.variant()], 0);
      program.addTerm(row, started[check], -1);
      if (check > 0) {
        program.addTerm(row, started[check - 1], 1);
      }
      int from = check == 0 ? 0 : days.get(check - 1) + 1;
      SortedMap<Integer, List<Integer>> between = starts.subMap(from, days.get(check) + 1);
      for (List<Integer> columns : between.values()) {
        columns.forEach(x -> program.addTerm(row, x, 1));
      }
    }
    for (int number = 0; number < recipe.needs().size(); number++) {
      Need need = recipe.needs().get(number);
      int first = instance.bills().get(recipe.variant()).get(number).fromDay();
      for (int i = 0; i < need.materials().length; i++) {
        Line line =
            new Line(
                recipe.variant(),
                need.materials()[i],
                need.quantities()[i],
                number == 0 ? 0 : first,
                lastDay(recipe.variant(), number));
        addLine(line, days, started);
      }
    }
  }

  /** A line of a bill while it holds, first and last day inclusive. */
  private record Line(int variant, int material, int quantity, int from, int to) {}

  private int lastDay(int variant, int number) {
    List<Bill> bills = instance.bills().get(variant);
    return number + 1 < bills.size() ? bills.get(number + 1).fromDay() - 1 : instance.days() - 1;
  }

  /** Days for which the recipe's cumulative starts are needed: rows of its materials, new bills. */
  private List<Integer> checkDays(Recipe recipe) {
    TreeSet<Integer> days = new TreeSet<>();
    for (Need need : recipe.needs()) {
      for (int material : need.materials()) {
        days.addAll(rows.get(material).keySet());
        rules(recipe.variant(), material)
            .forEach(rule -> days.addAll(rows.get(rule.alternate()).keySet()));
      }
    }
    List<Bill> bills = instance.bills().get(recipe.variant());
    for (int number = 1; number < bills.size(); number++) {
      days.add(bills.get(number).fromDay() - 1);
    }
    days.remove(-1);
    return List.copyOf(days);
  }

  private void addLine(Line line, List<Integer> days, int[] started) {
    List<AlternateRule> rules = rules(line.variant, line.material);
    if (rows.get(line.material).isEmpty()
        && rules.stream().allMatch(rule -> rows.get(rule.alternate()).isEmpty())) {
      return;
    }
    rows.get(line.material)
        .forEach((day, row) -> take(row, day, line, line.quantity, days, started));
    if (!rules.isEmpty()) {
      addAlternates(line, rules, days, started);
    }
  }

  /** Adds factor × units started under the line up to a day. */
  private void take(int row, int day, Line line, double factor, List<Integer> days, int[] started) {
    if (day < line.from) {
      return;
    }
    program.addTerm(row, started[days.indexOf(Math.min(day, line.to))], factor);
    if (line.from > 0) {
      program.addTerm(row, started[days.indexOf(line.from - 1)], -factor);
    }
  }

  /**
   * Units fitted with alternates between two checks: at most as many as are started then; they take
   * nothing of the part. A rule that holds on some of these days counts for all of them.
   */
  private void addAlternates(
      Line line, List<AlternateRule> rules, List<Integer> days, int[] started) {
    for (int check = 0; check < days.size(); check++) {
      int from = check == 0 ? 0 : days.get(check - 1) + 1;
      int to = days.get(check);
      int atMostStarted = program.addRow(0, Double.POSITIVE_INFINITY);
      program.addTerm(atMostStarted, started[check], 1);
      if (check > 0) {
        program.addTerm(atMostStarted, started[check - 1], -1);
      }
      for (AlternateRule rule : rules) {
        if (to >= Math.max(rule.fromDay(), line.from) && from <= Math.min(rule.toDay(), line.to)) {
          int units = program.addColumn(mostUnits[line.variant], 0);
          program.addTerm(atMostStarted, units, -1);
          addFrom(to, line.material, units, -line.quantity);
          addFrom(to, rule.alternate(), units, rule.pieces(line.quantity));
        }
      }
    }
  }

  private void addFrom(int day, int material, int column, double factor) {
    for (int row : rows.get(material).tailMap(day, true).values()) {
      program.addTerm(row, column, factor);
    }
  }
}
