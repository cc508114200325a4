package org.linewright.core.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Which materials can be short at all. A material is ample when its supply covers, on every day,
 * what all variants could take of it at most. A variant with a recipe of which all materials are
 * ample loses nothing: it is left out, and what it could have taken of other materials is free.
 * Repeated until nothing changes; what is left is the small part of the plant that a failure can
 * hurt.
 */
final class MaterialUse {
  private final Instance instance;
  private final Recipes recipes;
  private final int[][] supply; // [material][day]
  private final double[][] wanted; // [variant][day], cumulative
  private final double[][] most; // [variant][material]: pieces in one vehicle at most
  private final boolean[] open; // [variant]: may lose something
  private final boolean[] tight; // [material]

  /**
   * @param supply cumulative pieces that can be had, {@code [material][day]}
   * @param wanted cumulative vehicles, {@code [variant][day]}
   */
  MaterialUse(Instance instance, Recipes recipes, int[][] supply, double[][] wanted) {
    this.instance = instance;
    this.recipes = recipes;
    this.supply = supply;
    this.wanted = wanted;
    this.most = new double[wanted.length][recipes.materials()];
    this.open = new boolean[wanted.length];
    this.tight = new boolean[recipes.materials()];
    for (int variant = 0; variant < wanted.length; variant++) {
      open[variant] = wanted[variant][wanted[variant].length - 1] > 0;
      for (Recipe recipe : recipes.of(variant)) {
        raise(most[variant], recipe);
      }
    }
    boolean changes = true;
    while (changes) {
      findTight();
      changes = leaveOut();
    }
  }

  private void raise(double[] perVehicle, Recipe recipe) {
    for (Need need : recipe.needs()) {
      double[] ofNeed = new double[perVehicle.length];
      for (int i = 0; i < need.materials().length; i++) {
        int material = need.materials()[i];
        int quantity = need.quantities()[i];
        ofNeed[material] += quantity;
        for (AlternateRule rule : rules(instance, recipe.variant(), material)) {
          ofNeed[rule.alternate()] += rule.pieces(quantity);
        }
      }
      for (int material = 0; material < ofNeed.length; material++) {
        perVehicle[material] = Math.max(perVehicle[material], ofNeed[material]);
      }
    }
  }

  /** What may be fitted instead of a part in a variant. */
  static List<AlternateRule> rules(Instance instance, int variant, int part) {
    if (instance.alternates().isEmpty()) {
      return List.of();
    }
    return instance.alternates().stream()
        .filter(rule -> rule.part() == part)
        .filter(rule -> rule.variant() < 0 || rule.variant() == variant)
        .toList();
  }

  private void findTight() {
    int last = instance.days() - 1;
    for (int material = 0; material < tight.length; material++) {
      double atMost = 0;
      for (int variant = 0; variant < open.length; variant++) {
        atMost += most[variant][material] * wanted[variant][last];
      }
      tight[material] = atMost > supply[material][0] && isShort(material);
    }
  }

  private boolean isShort(int material) {
    double[] used = new double[instance.days()];
    for (int variant = 0; variant < open.length; variant++) {
      double pieces = most[variant][material];
      for (int day = 0; pieces > 0 && day < used.length; day++) {
        used[day] += pieces * wanted[variant][day];
      }
    }
    for (int day = 0; day < used.length; day++) {
      if (used[day] > supply[material][day]) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out variants that lose nothing; false when there is none any more. */
  private boolean leaveOut() {
    boolean changes = false;
    for (int variant = 0; variant < open.length; variant++) {
      if (open[variant]) {
        for (Recipe recipe : recipes.of(variant)) {
          if (isAmple(recipe)) {
            open[variant] = false;
            Arrays.fill(most[variant], 0);
            raise(most[variant], recipe);
            changes = true;
            break;
          }
        }
      }
    }
    return changes;
  }

  /** Alternates are not needed where all parts are ample. */
  private boolean isAmple(Recipe recipe) {
    return recipe.needs().stream()
        .allMatch(need -> Arrays.stream(need.materials()).noneMatch(material -> tight[material]));
  }

  /** Variants that may lose something. */
  List<Integer> variants() {
    List<Integer> numbers = new ArrayList<>();
    for (int variant = 0; variant < open.length; variant++) {
      if (open[variant]) {
        numbers.add(variant);
      }
    }
    return numbers;
  }

  boolean isTight(int material) {
    return tight[material];
  }
}
