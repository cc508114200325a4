package org.linewright.core.plan;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;

/**
 * Fits vehicles of one variant with their materials, taking alternates where a part runs short: the
 * part first, then its alternates in file order.
 */
final class Fitting {
  private final Books books;
  private final int variant;
  private final List<AlternateRule> alternates;

  Fitting(Books books, int variant) {
    this.books = books;
    this.variant = variant;
    this.alternates =
        books.instance.alternates().stream()
            .filter(rule -> rule.variant() < 0 || rule.variant() == variant)
            .toList();
  }

  /** Vehicles that could be fitted by a recipe on a day, were nothing else made. */
  int available(Recipe recipe, int day) {
    Need need = recipe.needs().get(books.instance.billNumber(variant, day));
    if (alternates.isEmpty()) {
      return need.available(books.materials, day);
    }
    int units = Instance.PLENTY;
    for (int i = 0; i < need.materials().length; i++) {
      units = (int) Math.min(units, pieces(need.materials()[i], day) / need.quantities()[i]);
    }
    // parts that share an alternate: go down until all fit together
    while (units > 0 && picks(need, day, units).isEmpty()) {
      units--;
    }
    return units;
  }

  private long pieces(int material, int day) {
    long pieces = books.materials.promised(material, day);
    for (AlternateRule rule : rules(material, day)) {
      pieces += (long) (books.materials.promised(rule.alternate(), day) / rule.ratio());
    }
    return Math.min(pieces, Instance.PLENTY);
  }

  private List<AlternateRule> rules(int material, int day) {
    return alternates.stream().filter(rule -> rule.allows(variant, material, day)).toList();
  }

  /** Starts as many of {@code wanted} as the materials allow; returns how many. */
  int start(Recipe recipe, int option, int day, int wanted) {
    int units = Math.min(wanted, available(recipe, day));
    if (units <= 0) {
      return 0;
    }
    if (alternates.isEmpty()) {
      books.start(recipe, option, day, units);
    } else {
      Need need = recipe.needs().get(books.instance.billNumber(variant, day));
      books.start(recipe, option, day, units, picks(need, day, units));
    }
    return units;
  }

  /** Pieces of a material taken for the whole job. */
  record Pick(int material, int pieces) {}

  /** What is taken for so many vehicles; empty when it does not suffice. */
  private List<Pick> picks(Need need, int day, int units) {
    PromiseBook book = books.materials;
    List<Pick> picks = new ArrayList<>();
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      int left = need.quantities()[i] * units;
      int own = Math.min(left, book.promised(material, day) - taken(picks, material));
      left -= add(picks, material, own);
      for (AlternateRule rule : rules(material, day)) {
        int spare = book.promised(rule.alternate(), day) - taken(picks, rule.alternate());
        int replaced = (int) Math.min(left, Math.max(0, Math.floor(spare / rule.ratio() + 1e-9)));
        add(picks, rule.alternate(), rule.pieces(replaced));
        left -= replaced;
      }
      if (left > 0) {
        return List.of();
      }
    }
    return picks;
  }

  private static int add(List<Pick> picks, int material, int pieces) {
    if (pieces > 0) {
      picks.add(new Pick(material, pieces));
    }
    return Math.max(0, pieces);
  }

  private static int taken(List<Pick> picks, int material) {
    return picks.stream().filter(pick -> pick.material == material).mapToInt(Pick::pieces).sum();
  }
}
