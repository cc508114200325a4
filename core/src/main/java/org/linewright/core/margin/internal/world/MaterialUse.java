package org.linewright.core.margin.internal.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * Which materials can be short at all. A material is ample when its supply covers, on every day,
 * what all variants could take of it at most, their base vehicles as early as any bill allows. A
 * variant with a recipe of which all materials are ample, at each of its stages, loses nothing: it
 * is left out, and what it could have taken of other materials is free. Repeated until nothing
 * changes; what is left is the small part of the plant that a failure can hurt.
 */
public final class MaterialUse {
  private final Instance instance;
  private final Recipes recipes;
  private final int[][] supply; // [material][day]
  private final double[][] wanted; // [variant][day], cumulative
  private final List<List<Use>> uses = new ArrayList<>(); // [variant]: by stage
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
    this.open = new boolean[wanted.length];
    this.tight = new boolean[recipes.materials()];
    for (int variant = 0; variant < wanted.length; variant++) {
      open[variant] = wanted[variant][wanted[variant].length - 1] > 0;
      uses.add(open[variant] ? uses(variant) : List.of());
    }
    boolean changes = true;
    while (changes) {
      findTight();
      changes = leaveOut();
    }
  }

  /**
   * What a stage of a variant takes.
   *
   * @param most pieces in one vehicle at most, {@code [material]}
   * @param begun cumulative vehicles of which the stage may be built, {@code [day]}
   */
  private record Use(Stage stage, double[] most, double[] begun) {}

  private List<Use> uses(int variant) {
    List<Use> ofVariant = new ArrayList<>();
    for (Stage stage : Stage.of(instance, recipes, variant)) {
      Use use = new Use(stage, new double[tight.length], begun(stage, wanted[variant]));
      recipes.of(stage.variant()).forEach(recipe -> raise(use.most, recipe));
      ofVariant.add(use);
    }
    return ofVariant;
  }

  private static double[] begun(Stage stage, double[] wanted) {
    double[] begun = new double[wanted.length];
    for (int day = 0; day < wanted.length; day++) {
      int first = stage.earliest(day);
      begun[first] = Math.max(begun[first], wanted[day]);
    }
    for (int day = 1; day < begun.length; day++) {
      begun[day] = Math.max(begun[day], begun[day - 1]);
    }
    return begun;
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
  public static List<AlternateRule> rules(Instance instance, int variant, int part) {
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
      for (List<Use> ofVariant : uses) {
        for (Use use : ofVariant) {
          atMost += use.most[material] * use.begun[last];
        }
      }
      tight[material] = atMost > supply[material][0] && isShort(material);
    }
  }

  private boolean isShort(int material) {
    double[] used = new double[instance.days()];
    for (List<Use> ofVariant : uses) {
      for (Use use : ofVariant) {
        double pieces = use.most[material];
        for (int day = 0; pieces > 0 && day < used.length; day++) {
          used[day] += pieces * use.begun[day];
        }
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
      if (open[variant] && uses.get(variant).stream().allMatch(use -> findAmple(use) != null)) {
        open[variant] = false;
        uses.get(variant).forEach(this::takeAmple);
        changes = true;
      }
    }
    return changes;
  }

  private void takeAmple(Use use) {
    Recipe ample = findAmple(use);
    if (ample != null) {
      Arrays.fill(use.most, 0);
      raise(use.most, ample);
    }
  }

  private @Nullable Recipe findAmple(Use use) {
    return recipes.of(use.stage.variant()).stream().filter(this::isAmple).findFirst().orElse(null);
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

  /** The stages of a variant that may lose something, the last one first. */
  List<Stage> stages(int variant) {
    return uses.get(variant).stream().map(Use::stage).toList();
  }

  boolean isTight(int material) {
    return tight[material];
  }
}
