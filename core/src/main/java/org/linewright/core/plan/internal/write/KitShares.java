package org.linewright.core.plan.internal.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Hands out the kits of each pool, the lots usable first first. Vehicles begun incomplete are
 * finished in the sequence in which they were begun. To be asked by day.
 */
final class KitShares {
  /** Kits of a lot, or vehicles begun from them. */
  private static final class Share {
    private final String cohort;
    private int left;

    Share(String cohort, int left) {
      this.cohort = cohort;
      this.left = left;
    }
  }

  private final Map<Integer, Deque<Share>> kits = new HashMap<>();
  private final Map<Integer, Deque<Share>> begun = new HashMap<>();

  KitShares(Recipes recipes) {
    for (Recipe recipe : recipes.all()) {
      if (recipe.material() >= 0 && recipes.pool(recipe.material()).number() == recipe.number()) {
        Deque<Share> ofPool = new ArrayDeque<>();
        recipe.lots().forEach(lot -> ofPool.add(new Share(lot.cohort(), recipe.unitsOf(lot))));
        kits.put(recipe.material(), ofPool);
      }
    }
  }

  void take(Recipe recipe, int units, ObjIntConsumer<String> taker) {
    int pool = recipe.material();
    if (pool < 0) {
      taker.accept("", units);
      return;
    }
    Deque<Share> ofPool = begun.computeIfAbsent(pool, first -> new ArrayDeque<>());
    switch (recipe.kind()) {
      case FINISH -> take(ofPool, recipe, units, taker);
      case BEGIN ->
          takeKits(
              recipe,
              units,
              (cohort, count) -> {
                ofPool.add(new Share(cohort, count));
                taker.accept(cohort, count);
              });
      case BUILD, COMPLETE, HAND_OVER -> takeKits(recipe, units, taker);
    }
  }

  /** Takes kits (or vehicles begun from them) of one cohort, before anything else is taken. */
  void takeOf(Recipe recipe, String cohort, int units) {
    int pool = recipe.material();
    if (pool < 0) {
      return;
    }
    Deque<Share> ofPool = begun.computeIfAbsent(pool, first -> new ArrayDeque<>());
    Deque<Share> shares =
        recipe.kind() == Recipe.Kind.FINISH ? ofPool : kits.getOrDefault(pool, new ArrayDeque<>());
    int wanted = units;
    for (Share share : shares) {
      int taken = share.cohort.equals(cohort) ? Math.min(wanted, share.left) : 0;
      share.left -= taken;
      wanted -= taken;
    }
    if (wanted > 0) {
      throw new IllegalStateException(wanted + " kits too many were taken of cohort " + cohort);
    }
    if (recipe.kind() == Recipe.Kind.BEGIN) {
      ofPool.add(new Share(cohort, units));
    }
  }

  private void takeKits(Recipe recipe, int units, ObjIntConsumer<String> taker) {
    take(kits.getOrDefault(recipe.material(), new ArrayDeque<>()), recipe, units, taker);
  }

  private static void take(
      Deque<Share> shares, Recipe recipe, int units, ObjIntConsumer<String> taker) {
    int wanted = units;
    while (wanted > 0) {
      Share first = shares.peek();
      if (first == null) {
        throw new IllegalStateException(wanted + " kits too many were taken of recipe " + recipe);
      }
      int taken = Math.min(wanted, first.left);
      first.left -= taken;
      wanted -= taken;
      if (taken > 0) {
        taker.accept(first.cohort, taken);
      }
      if (first.left == 0) {
        shares.remove();
      }
    }
  }
}
