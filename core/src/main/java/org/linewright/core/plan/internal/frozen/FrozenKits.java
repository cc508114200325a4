package org.linewright.core.plan.internal.frozen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.KitLot;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.promise.Recipe;

/** Kits lot by lot: starts on frozen days name their cohort, where books only know pools. */
final class FrozenKits {
  private final Books books;
  private final Map<KitLot, Integer> left = new HashMap<>();

  FrozenKits(Books books) {
    this.books = books;
  }

  /** Kits of a lot that can still be had. */
  int of(Recipe recipe, KitLot lot) {
    return Math.min(
        left.getOrDefault(lot, lot.kits()),
        books.materials.promised(recipe.material(), lot.availableDay()));
  }

  /** Kits of a cohort, in whatever pools, that can still be had on a day. */
  int of(String cohort, int day) {
    int sum = 0;
    for (Recipe recipe : books.recipes.all()) {
      for (KitLot lot : recipe.kind() == Recipe.Kind.BUILD ? recipe.lots() : List.<KitLot>of()) {
        sum += lot.cohort().equals(cohort) && lot.availableDay() <= day ? of(recipe, lot) : 0;
      }
    }
    return sum;
  }

  /** Takes kits of a lot, from the day on which they came: they are nobody else's. */
  void take(Recipe recipe, KitLot lot, int units) {
    books.materials.take(recipe.material(), lot.availableDay(), units);
    left.put(lot, left.getOrDefault(lot, lot.kits()) - units);
  }
}
