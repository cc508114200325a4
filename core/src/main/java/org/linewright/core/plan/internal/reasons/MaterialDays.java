package org.linewright.core.plan.internal.reasons;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.list.PlacingRules;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.TwoSteps;

/** On which days there is material to start one vehicle of a variant. */
final class MaterialDays {
  private final Fitting fitting;
  private final List<Recipe> recipes = new ArrayList<>();

  MaterialDays(Books books, PlacingRules rules, int variant) {
    this.fitting = new Fitting(books, variant);
    recipes.addAll(books.recipes.of(variant));
    if (rules.inTwoSteps()) {
      books.recipes.twoSteps(variant).stream().map(TwoSteps::begin).forEach(recipes::add);
    }
  }

  boolean has(int day) {
    for (Recipe recipe : recipes) {
      if (fitting.available(recipe, day, 1) > 0) {
        return true;
      }
    }
    return false;
  }
}
