package org.linewright.core.plan.internal.reasons;

import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;

/** What material may keep an order back: parts, and kits of a variant. */
final class MaterialLimits {

  private MaterialLimits() {}

  /**
   * Too few pieces of a part.
   *
   * @param part dense number
   */
  record Pieces(int part) implements Limit {
    @Override
    public void lift(Relief relief) {
      relief.material(part);
    }

    @Override
    public Reason reason(Lack lack) {
      return lack.pieces(part);
    }
  }

  /** Fewer kits of a variant than vehicles, whatever the kits lack. */
  record Kits(int variant) implements Limit {

    /** Kits, and vehicles made of them, that can be had on a day. */
    long on(Books books, int day) {
      return books.recipes.of(variant).stream()
          .filter(recipe -> recipe.material() >= 0)
          .mapToLong(recipe -> Math.max(0, books.materials.promised(recipe.material(), day)))
          .sum();
    }

    @Override
    public void lift(Relief relief) {
      for (Recipe recipe : relief.recipes().of(variant)) {
        if (recipe.kind() == Recipe.Kind.BUILD && recipe.material() >= 0) {
          relief.material(recipe.material());
        }
      }
    }

    @Override
    public Reason reason(Lack lack) {
      return lack.kits(variant);
    }
  }
}
