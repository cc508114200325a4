package org.linewright.core.plan.internal.bound;

import java.util.List;
import java.util.NavigableMap;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.program.LinearProgram;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;
import org.linewright.core.promise.TwoSteps;

/**
 * Incomplete vehicles of a relaxed plan. Begun ones can be finished from the next day on; at the
 * end of each day not more stand on the yard than it holds, or than stood there at the start.
 */
final class RelaxedYard {
  private final Instance instance;
  private final Recipes recipes;
  private final LinearProgram program;
  private final int days;

  RelaxedYard(Instance instance, Recipes recipes, LinearProgram program) {
    this.instance = instance;
    this.recipes = recipes;
    this.program = program;
    this.days = instance.days();
  }

  /**
   * @param starts columns of each recipe by day, {@code [recipe number]}
   */
  void add(List<NavigableMap<Integer, List<Integer>>> starts) {
    boolean isUsed = false;
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      for (TwoSteps way : recipes.twoSteps(variant)) {
        isUsed = true;
        addWay(starts.get(way.begin().number()), starts.get(way.finish().number()), variant);
      }
    }
    Integer capacity = instance.plant().settings().yardCapacity();
    if (isUsed && capacity != null) {
      addCapacity(starts, capacity);
    }
  }

  private void addWay(
      NavigableMap<Integer, List<Integer>> begun,
      NavigableMap<Integer, List<Integer>> finished,
      int variant) {
    double most =
        instance.kitLots().stream()
            .filter(lot -> lot.variant() == variant)
            .mapToLong(lot -> lot.kits())
            .sum();
    int stock = -1;
    for (int day = 1; day < days; day++) {
      int row = program.addRow(0, 0);
      if (stock >= 0) {
        program.addTerm(row, stock, 1);
      }
      begun.getOrDefault(day - 1, List.of()).forEach(x -> program.addTerm(row, x, 1));
      finished.getOrDefault(day, List.of()).forEach(x -> program.addTerm(row, x, -1));
      stock = program.addColumn(most, 0);
      program.addTerm(row, stock, -1);
    }
    // nobody finishes on the first day what nobody has begun
    finished.getOrDefault(0, List.of()).forEach(x -> program.limit(x, 0));
  }

  private void addCapacity(List<NavigableMap<Integer, List<Integer>>> starts, int capacity) {
    int atStart = instance.plant().kits().stream().mapToInt(KitCohort::builtIncomplete).sum();
    int stock = -1;
    for (int day = 0; day < days; day++) {
      double before = stock < 0 ? atStart : 0;
      int row = program.addRow(-before, -before);
      if (stock >= 0) {
        program.addTerm(row, stock, 1);
      }
      for (Recipe recipe : recipes.all()) {
        double change = recipe.completes() ? -1 : recipe.kind() == Recipe.Kind.BEGIN ? 1 : 0;
        if (change != 0) {
          starts
              .get(recipe.number())
              .getOrDefault(day, List.of())
              .forEach(x -> program.addTerm(row, x, change));
        }
      }
      stock = program.addColumn(Math.max(capacity, atStart), 0);
      program.addTerm(row, stock, -1);
    }
  }
}
