package org.linewright.core.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/** Hands out the kits of each recipe, the lots usable first first. */
final class KitShares {
  private final Map<Integer, int[]> left = new HashMap<>();

  KitShares(Recipes recipes) {
    for (Recipe recipe : recipes.all()) {
      left.put(recipe.number(), recipe.lots().stream().mapToInt(recipe::unitsOf).toArray());
    }
  }

  void take(Recipe recipe, int units, ObjIntConsumer<String> taker) {
    if (recipe.material() < 0) {
      taker.accept("", units);
      return;
    }
    int[] lots = left.getOrDefault(recipe.number(), new int[0]);
    int wanted = units;
    for (int lot = 0; lot < lots.length && wanted > 0; lot++) {
      int taken = Math.min(wanted, lots[lot]);
      if (taken > 0) {
        lots[lot] -= taken;
        wanted -= taken;
        taker.accept(recipe.lots().get(lot).cohort(), taken);
      }
    }
    if (wanted > 0) {
      throw new IllegalStateException(wanted + " kits too many were taken of recipe " + recipe);
    }
  }
}
