package org.linewright.core.plan.internal.exact;

import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.exact.WholeProduction.Start;
import org.linewright.core.plan.internal.program.WholeProgram;
import org.linewright.core.plan.internal.program.WholeSum;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;
import org.linewright.core.promise.TwoSteps;

/**
 * Incomplete vehicles of the exact model: begun ones are finished on a later day, all of them
 * within the horizon, and on a day on which one is begun not more stand there in the evening than
 * the yard holds.
 */
final class WholeYard {
  private static final long ENDLESS = WholeProgram.ENDLESS;

  private final Instance instance;
  private final WholeProduction production;
  private final WholeProgram program;

  WholeYard(Instance instance, WholeProduction production, WholeProgram program) {
    this.instance = instance;
    this.production = production;
    this.program = program;
  }

  /** Adds the rows of all vehicles made in two steps. */
  void addAll(Recipes recipes) {
    boolean isUsed = false;
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      for (TwoSteps way : recipes.twoSteps(variant)) {
        isUsed = true;
        addWay(way);
      }
    }
    Integer capacity = instance.plant().settings().yardCapacity();
    if (isUsed && capacity != null) {
      addCapacity(capacity);
    }
  }

  private void addWay(TwoSteps way) {
    for (int day = 1; day < instance.days() - 1; day++) {
      int by = day;
      WholeSum waiting = production.sum(start -> is(start, way.begin()) && start.day() < by);
      waiting.addAll(-1, production.sum(start -> is(start, way.finish()) && start.day() <= by));
      program.addRow(0, waiting, ENDLESS);
    }
    WholeSum left = production.sum(start -> is(start, way.begin()));
    left.addAll(-1, production.sum(start -> is(start, way.finish())));
    program.addRow(0, left, 0);
  }

  private static boolean is(Start start, Recipe recipe) {
    return start.recipe().number() == recipe.number();
  }

  private void addCapacity(int capacity) {
    int atStart = instance.plant().kits().stream().mapToInt(KitCohort::builtIncomplete).sum();
    for (int day = 0; day < instance.days() - 1; day++) {
      int by = day;
      WholeSum added = production.sum(start -> isBegin(start) && start.day() <= by);
      added.addAll(-1, production.sum(start -> start.line() < 0 && start.day() <= by));
      if (atStart > capacity) {
        // too many from the start break nothing, as long as none is added
        int mayAdd = program.addColumn(1);
        for (Start start : production.starts()) {
          if (isBegin(start) && start.day() == day) {
            WholeSum units = new WholeSum().add(1, start.column()).add(-start.most(), mayAdd);
            program.addRow(-ENDLESS, units, 0);
          }
        }
        program.addRow(-ENDLESS, added.add(atStart - capacity, mayAdd), 0);
      } else {
        program.addRow(-ENDLESS, added, capacity - atStart);
      }
    }
  }

  private static boolean isBegin(Start start) {
    return start.recipe().kind() == Recipe.Kind.BEGIN;
  }
}
