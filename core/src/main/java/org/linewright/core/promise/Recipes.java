package org.linewright.core.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;

/**
 * All recipes of an instance. A variant's recipes stand in the order in which they are tried:
 * vehicles on the yard first (they need no line), then kits with the fewest missing parts.
 * Materials are numbered parts first, then one pool per recipe that uses kits. Where the plant
 * builds incomplete vehicles, the two steps of that stand beside them, see {@link #twoSteps}.
 */
public final class Recipes {
  private final List<List<Recipe>> byVariant = new ArrayList<>();
  private final List<Recipe> all = new ArrayList<>();
  private final List<Recipe> pools = new ArrayList<>();
  private final List<Recipe> held = new ArrayList<>();
  private final List<List<TwoSteps>> twoSteps = new ArrayList<>();
  private final Retrofit retrofit;
  private final int parts;

  public Recipes(Instance instance) {
    this(instance, Set.of());
  }

  /**
   * @param built variants of which vehicles are built anyway, on frozen days; each gets a pool of
   *     them, empty at first, as its first recipe
   */
  public Recipes(Instance instance, Set<Integer> built) {
    this(instance, built, List.of(), false);
  }

  /**
   * @param built variants of which vehicles are built anyway, for any order
   * @param heldOf variant of each further pool, of vehicles that are built anyway for one order;
   *     none of them is among the recipes {@link #of} a variant
   */
  public Recipes(Instance instance, Set<Integer> built, List<Integer> heldOf) {
    this(instance, built, heldOf, false);
  }

  private Recipes(
      Instance instance, Set<Integer> built, List<Integer> heldOf, boolean evenInterchangeable) {
    this.parts = instance.parts().size();
    this.retrofit = new Retrofit(instance, evenInterchangeable);
    List<List<KitLot>> lots = new ArrayList<>();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      lots.add(new ArrayList<>());
    }
    instance.kitLots().forEach(lot -> lots.get(lot.variant()).add(lot));
    for (int variant = 0; variant < lots.size(); variant++) {
      List<Recipe> ofVariant = new ArrayList<>();
      if (built.contains(variant)) {
        ofVariant.add(pooled(instance, variant, Recipe.Kind.HAND_OVER, List.of()));
      }
      ofVariant.addAll(recipes(instance, variant, lots.get(variant)));
      byVariant.add(List.copyOf(ofVariant));
    }
    for (int variant : heldOf) {
      held.add(pooled(instance, variant, Recipe.Kind.HAND_OVER, List.of()));
    }
  }

  /**
   * All that any plan may do, for bounds: also two steps that the planner leaves out because the
   * same piece could serve in either of them.
   */
  public static Recipes ofAnyPlan(Instance instance) {
    return new Recipes(instance, Set.of(), List.of(), true);
  }

  private List<Recipe> recipes(Instance instance, int variant, List<KitLot> lots) {
    List<Recipe> recipes = new ArrayList<>();
    List<List<KitLot>> groups = groups(lots);
    for (List<KitLot> group : groups) {
      if (group.stream().anyMatch(lot -> lot.built() > 0)) {
        recipes.add(pooled(instance, variant, Recipe.Kind.COMPLETE, group));
      }
    }
    List<TwoSteps> inTwoSteps = new ArrayList<>();
    for (List<KitLot> group : groups) {
      Recipe whole = pooled(instance, variant, Recipe.Kind.BUILD, group);
      recipes.add(whole);
      if (retrofit.allows(group.get(0))) {
        inTwoSteps.add(
            new TwoSteps(
                recipe(instance, whole, Recipe.Kind.BEGIN),
                recipe(instance, whole, Recipe.Kind.FINISH)));
      }
    }
    twoSteps.add(List.copyOf(inTwoSteps));
    if (!instance.needsKit()[variant]) {
      recipes.add(add(instance, variant, Recipe.Kind.BUILD, -1, List.of()));
    }
    return recipes;
  }

  /** What kits of one pool have in common. */
  private record Alike(List<Integer> missing, boolean startedWithout) {}

  /** Lots with the same missing set together; the fewest missing parts first, then file order. */
  private List<List<KitLot>> groups(List<KitLot> lots) {
    Map<Alike, List<KitLot>> byMissing = new LinkedHashMap<>();
    for (KitLot lot : lots) {
      List<Integer> missing = Arrays.stream(lot.missing()).boxed().toList();
      byMissing
          .computeIfAbsent(new Alike(missing, retrofit.allows(lot)), set -> new ArrayList<>())
          .add(lot);
    }
    List<List<KitLot>> groups = new ArrayList<>();
    byMissing.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getKey().missing.size()))
        .forEach(
            entry ->
                groups.add(
                    entry.getValue().stream()
                        .sorted(Comparator.comparingInt(KitLot::availableDay))
                        .toList()));
    return groups;
  }

  /** A recipe with a pool of kits of its own. */
  private Recipe pooled(Instance instance, int variant, Recipe.Kind kind, List<KitLot> lots) {
    Recipe recipe = add(instance, variant, kind, parts + pools.size(), lots);
    pools.add(recipe);
    return recipe;
  }

  /** One step of what another recipe does at once, from the same kits. */
  private Recipe recipe(Instance instance, Recipe whole, Recipe.Kind step) {
    return add(instance, whole.variant(), step, whole.material(), whole.lots());
  }

  private Recipe add(
      Instance instance, int variant, Recipe.Kind kind, int material, List<KitLot> lots) {
    int[] missing = lots.isEmpty() ? new int[0] : lots.get(0).missing();
    List<Need> needs =
        instance.bills().get(variant).stream()
            .map(bill -> need(bill, material, missing, kind))
            .toList();
    Recipe recipe = new Recipe(all.size(), variant, material, kind, missing, lots, needs);
    all.add(recipe);
    return recipe;
  }

  private static Need need(Bill bill, int material, int[] missing, Recipe.Kind kind) {
    int[] materials = new int[bill.parts().length + 1];
    int[] quantities = new int[materials.length];
    int count = 0;
    if (material >= 0 && kind != Recipe.Kind.FINISH) {
      materials[count] = material;
      quantities[count++] = 1;
    }
    for (int i = 0; i < bill.parts().length; i++) {
      int part = bill.parts()[i];
      boolean absent = Arrays.binarySearch(missing, part) >= 0;
      boolean taken =
          switch (kind) {
            case BUILD -> !bill.inKit()[i] || absent || material < 0;
            case BEGIN -> !bill.inKit()[i] && !absent;
            case COMPLETE, FINISH -> absent;
            case HAND_OVER -> false;
          };
      if (taken) {
        materials[count] = part;
        quantities[count++] = bill.quantities()[i];
      }
    }
    return new Need(Arrays.copyOf(materials, count), Arrays.copyOf(quantities, count));
  }

  /** Recipes of a variant in the order in which they are tried. */
  public List<Recipe> of(int variant) {
    return byVariant.get(variant);
  }

  /**
   * The recipes that hand over vehicles held for one order, in the sequence that was given; their
   * numbers are the last ones.
   */
  public List<Recipe> held() {
    return held;
  }

  /** Every recipe by its number, both steps of vehicles made in two among them. */
  public List<Recipe> all() {
    return all;
  }

  /**
   * Ways to build a variant in two steps, the kits with the fewest missing parts first; empty when
   * the plant does not build incomplete vehicles.
   */
  public List<TwoSteps> twoSteps(int variant) {
    return twoSteps.get(variant);
  }

  /** Number of materials: parts and kit pools. */
  public int materials() {
    return parts + pools.size();
  }

  /** The recipe whose kits a material number stands for; parts have none. */
  public Recipe pool(int material) {
    return pools.get(material - parts);
  }

  /** Cumulative kits of a pool, {@code [day]}. */
  int[] kitSupply(int material, int days) {
    Recipe recipe = pool(material);
    int[] cumulative = new int[days];
    for (KitLot lot : recipe.lots()) {
      int units = recipe.unitsOf(lot);
      for (int day = lot.availableDay(); day < days; day++) {
        cumulative[day] += units;
      }
    }
    return cumulative;
  }
}
