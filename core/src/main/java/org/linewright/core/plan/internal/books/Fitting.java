package org.linewright.core.plan.internal.books;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;

/**
 * Fits vehicles of one variant with their materials, taking alternates where a part runs short: the
 * part first, then its alternates in file order. One vehicle takes all pieces of a bill line of one
 * kind: n pieces of the part or ⌈n × ratio⌉ of an alternate.
 */
public final class Fitting {
  private final Books books;
  private final int variant;
  private final List<AlternateRule> alternates;
  private final boolean[] hasAlternate; // [material]: on some day

  public Fitting(Books books, int variant) {
    this.books = books;
    this.variant = variant;
    this.alternates =
        books.instance.alternates().stream()
            .filter(rule -> rule.variant() < 0 || rule.variant() == variant)
            .toList();
    this.hasAlternate = new boolean[books.recipes.materials()];
    alternates.forEach(rule -> hasAlternate[rule.part()] = true);
  }

  /** True when what can be fitted on a day can also be fitted on every later day. */
  public boolean growsWithTheDay() {
    return alternates.isEmpty() && books.instance.bills().get(variant).size() == 1;
  }

  /** Vehicles, at most {@code wanted}, that could be fitted by a recipe on a day. */
  public int available(Recipe recipe, int day, int wanted) {
    Need need = recipe.needs().get(books.instance.billNumber(variant, day));
    int without = Math.min(wanted, need.available(books.materials, day));
    if (alternates.isEmpty() || without == wanted) {
      return without;
    }
    // parts may share an alternate: the most that fit together, by bisection
    int low = Math.max(0, without);
    int high = Math.min(wanted, mostOfOthers(need, day));
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fits(need, day, middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Vehicles for which the materials without an alternate suffice. */
  private int mostOfOthers(Need need, int day) {
    int units = Instance.PLENTY;
    for (int i = 0; i < need.materials().length && units > 0; i++) {
      if (!hasAlternate[need.materials()[i]]) {
        int pieces = books.materials.promised(need.materials()[i], day);
        units = Math.min(units, pieces / need.quantities()[i]);
      }
    }
    return units;
  }

  private boolean fits(Need need, int day, int units) {
    return need.materials().length == 0 || !picks(need, day, units).isEmpty();
  }

  /** Starts as many of {@code wanted} as the materials allow; returns how many. */
  public int start(Recipe recipe, int option, int day, int wanted) {
    int units = available(recipe, day, wanted);
    if (units <= 0) {
      return 0;
    }
    Need need = recipe.needs().get(books.instance.billNumber(variant, day));
    if (alternates.isEmpty() || need.available(books.materials, day) >= units) {
      books.start(recipe, option, day, units);
    } else {
      books.start(recipe, option, day, units, picks(need, day, units));
    }
    return units;
  }

  /** Pieces of a material taken for the whole job. */
  public record Pick(int material, int pieces) {}

  /** What is taken for so many vehicles; empty when it does not suffice. */
  private List<Pick> picks(Need need, int day, int units) {
    List<Pick> picks = new ArrayList<>();
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      int quantity = need.quantities()[i];
      int left = units - pick(picks, material, quantity, units, day);
      for (AlternateRule rule : alternates) {
        if (left > 0 && rule.allows(variant, material, day)) {
          left -= pick(picks, rule.alternate(), rule.pieces(quantity), left, day);
        }
      }
      if (left > 0) {
        return List.of();
      }
    }
    return picks;
  }

  /** True when just these pieces, in this sequence, are there and make so many vehicles. */
  public boolean canPick(List<Pick> picks, Recipe recipe, int day, int units) {
    Need need = recipe.needs().get(books.instance.billNumber(variant, day));
    int next = 0;
    for (int i = 0; i < need.materials().length; i++) {
      int left = units;
      while (left > 0 && next < picks.size()) {
        Pick pick = picks.get(next++);
        int perVehicle = perVehicle(need, i, pick.material, day);
        if (perVehicle == 0 || pick.pieces % perVehicle > 0) {
          return false;
        }
        left -= pick.pieces / perVehicle;
      }
      if (left != 0) {
        return false;
      }
    }
    return next == picks.size()
        && picks.stream()
            .allMatch(
                pick ->
                    taken(picks, pick.material) <= books.materials.promised(pick.material, day));
  }

  /** Pieces of a material that stand for a bill line of one vehicle; 0 = it may not. */
  private int perVehicle(Need need, int line, int material, int day) {
    int part = need.materials()[line];
    int quantity = need.quantities()[line];
    if (material == part) {
      return quantity;
    }
    for (AlternateRule rule : alternates) {
      if (rule.alternate() == material && rule.allows(variant, part, day)) {
        return rule.pieces(quantity);
      }
    }
    return 0;
  }

  /** Picks a material for as many of {@code vehicles} as it is there for; returns how many. */
  private int pick(List<Pick> picks, int material, int perVehicle, int vehicles, int day) {
    int spare = books.materials.promised(material, day) - taken(picks, material);
    int fitted = Math.max(0, Math.min(vehicles, spare / perVehicle));
    if (fitted > 0) {
      picks.add(new Pick(material, fitted * perVehicle));
    }
    return fitted;
  }

  private static int taken(List<Pick> picks, int material) {
    int pieces = 0;
    for (Pick pick : picks) {
      pieces += pick.material == material ? pick.pieces : 0;
    }
    return pieces;
  }
}
