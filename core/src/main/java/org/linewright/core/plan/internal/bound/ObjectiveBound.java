package org.linewright.core.plan.internal.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * An upper bound on the objective of every plan, cheap to compute. No cost is ever negative, so the
 * objective is at most Σ value × vehicles released. A variant releases at most what is ordered of
 * it and what its materials allow when it gets all of them; on the lines, the vehicles of the
 * variants that can be built on one line only take their smallest use of its capacity: the best
 * filling by value per capacity, fractions allowed (fractional knapsack), bounds their value. Not
 * tight: parts shared by variants are counted for each.
 */
final class ObjectiveBound {
  private final Instance instance;
  private final Recipes recipes;
  private final PromiseBook materials;
  private final long[] materialLimit; // [variant]

  ObjectiveBound(Instance instance, Recipes recipes) {
    this.instance = instance;
    this.recipes = recipes;
    this.materials = PromiseBook.open(instance, recipes, true);
    this.materialLimit = new long[instance.variants().size()];
    Arrays.setAll(materialLimit, this::materialLimit);
  }

  /** Vehicles that some of the orders want, {@code [variant]}. */
  long[] ordered(IntPredicate isWanted) {
    long[] ordered = new long[materialLimit.length];
    for (int order = 0; order < instance.orders().size(); order++) {
      OrderLine line = instance.orders().get(order);
      ordered[line.variant()] += isWanted.test(order) ? line.quantity() : 0;
    }
    return ordered;
  }

  /**
   * The bound in cents.
   *
   * @param wanted vehicles that count at most, {@code [variant]}: those ordered, and what frozen
   *     days build ordered or not
   */
  long cents(long[] wanted) {
    int variants = wanted.length;
    long[] most = new long[variants];
    Arrays.setAll(most, variant -> Math.min(wanted[variant], materialLimit[variant]));
    long bound = 0;
    for (int line = 0; line < instance.lines().size(); line++) {
      bound += lineBound(line, most);
    }
    for (int variant = 0; variant < variants; variant++) {
      if (onlyLine(variant) < 0) {
        bound += most[variant] * instance.valueCents()[variant];
      }
    }
    return bound;
  }

  private long materialLimit(int variant) {
    int lastDay = instance.days() - 1;
    long limit = 0;
    for (Recipe recipe : recipes.of(variant)) {
      if (isBegunUnderOtherBills(recipe)) {
        limit += materials.promised(recipe.material(), lastDay);
        continue;
      }
      // vehicles started under different bills may live on different parts: add them up
      long ofRecipe = 0;
      for (Need need : recipe.needs()) {
        ofRecipe += available(need, lastDay);
      }
      limit +=
          recipe.material() < 0
              ? ofRecipe
              : Math.min(ofRecipe, materials.promised(recipe.material(), lastDay));
    }
    return limit;
  }

  /** Begun under one bill and finished under another, a vehicle may need less than under either. */
  private boolean isBegunUnderOtherBills(Recipe recipe) {
    return recipe.needs().size() > 1
        && recipes.twoSteps(recipe.variant()).stream()
            .anyMatch(way -> way.begin().material() == recipe.material());
  }

  /** Alternates count in full for each part that they may stand in for. */
  private long available(Need need, int day) {
    long units = Instance.PLENTY;
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      double pieces = materials.promised(material, day);
      for (AlternateRule rule : instance.alternates()) {
        if (rule.part() == material) {
          pieces += Math.ceil(materials.promised(rule.alternate(), day) / rule.ratio());
        }
      }
      units = Math.min(units, (long) (pieces / need.quantities()[i]));
    }
    return units;
  }

  /**
   * The one line of a variant that is made on no other and not from vehicles on the yard; else -1.
   */
  private int onlyLine(int variant) {
    List<BuildOption> options = instance.options().get(variant);
    boolean fromYard = recipes.of(variant).stream().anyMatch(Recipe::completes);
    return options.size() == 1 && !fromYard ? options.get(0).line() : -1;
  }

  private long lineBound(int line, long[] most) {
    double capacity = 0;
    for (long ofDay : instance.lineCapacity()[line]) {
      capacity += (double) ofDay;
    }
    List<Integer> byWorth =
        IntStream.range(0, most.length)
            .filter(variant -> onlyLine(variant) == line && smallestUse(variant) > 0)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                    (Integer v) -> -(double) instance.valueCents()[v] / smallestUse(v)))
            .toList();
    double bound = 0;
    for (int variant : byWorth) {
      double units = Math.min((double) most[variant], capacity / smallestUse(variant));
      bound += units * instance.valueCents()[variant];
      capacity -= units * smallestUse(variant);
    }
    return (long) Math.ceil(bound);
  }

  private long smallestUse(int variant) {
    long smallest = 0;
    for (long use : instance.options().get(variant).get(0).use()) {
      smallest = use > 0 && (smallest == 0 || use < smallest) ? use : smallest;
    }
    return smallest;
  }
}
