package org.linewright.core.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;

/**
 * All recipes of an instance. A variant's recipes stand in the order in which they are tried:
 * vehicles on the yard first (they need no line), then kits with the fewest missing parts.
 * Materials are numbered parts first, then one pool per recipe that uses kits.
 */
public final class Recipes {
  private final List<List<Recipe>> byVariant = new ArrayList<>();
  private final List<Recipe> all = new ArrayList<>();
  private final List<Recipe> pools = new ArrayList<>();
  private final int parts;

  public Recipes(Instance instance) {
    this.parts = instance.parts().size();
    List<List<KitLot>> lots = new ArrayList<>();
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      lots.add(new ArrayList<>());
    }
    instance.kitLots().forEach(lot -> lots.get(lot.variant()).add(lot));
    for (int variant = 0; variant < lots.size(); variant++) {
      byVariant.add(recipes(instance, variant, lots.get(variant)));
    }
  }

  private List<Recipe> recipes(Instance instance, int variant, List<KitLot> lots) {
    List<Recipe> recipes = new ArrayList<>();
    List<List<KitLot>> groups = groups(lots);
    for (List<KitLot> group : groups) {
      if (group.stream().anyMatch(lot -> lot.built() > 0)) {
        recipes.add(recipe(instance, variant, group, true));
      }
    }
    for (List<KitLot> group : groups) {
      recipes.add(recipe(instance, variant, group, false));
    }
    if (!instance.needsKit()[variant]) {
      recipes.add(recipe(instance, variant, List.of(), false));
    }
    return List.copyOf(recipes);
  }

  /** Lots with the same missing set together; the fewest missing parts first, then file order. */
  private static List<List<KitLot>> groups(List<KitLot> lots) {
    Map<List<Integer>, List<KitLot>> byMissing = new LinkedHashMap<>();
    for (KitLot lot : lots) {
      List<Integer> missing = Arrays.stream(lot.missing()).boxed().toList();
      byMissing.computeIfAbsent(missing, set -> new ArrayList<>()).add(lot);
    }
    List<List<KitLot>> groups = new ArrayList<>();
    byMissing.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> entry.getKey().size()))
        .forEach(
            entry ->
                groups.add(
                    entry.getValue().stream()
                        .sorted(Comparator.comparingInt(KitLot::availableDay))
                        .toList()));
    return groups;
  }

  private Recipe recipe(Instance instance, int variant, List<KitLot> lots, boolean completes) {
    int material = lots.isEmpty() ? -1 : parts + pools.size();
    int[] missing = lots.isEmpty() ? new int[0] : lots.get(0).missing();
    List<Need> needs =
        instance.bills().get(variant).stream()
            .map(bill -> need(bill, material, missing, completes))
            .toList();
    Recipe recipe = new Recipe(all.size(), variant, material, completes, missing, lots, needs);
    all.add(recipe);
    if (material >= 0) {
      pools.add(recipe);
    }
    return recipe;
  }

  private static Need need(Bill bill, int material, int[] missing, boolean completes) {
    int[] materials = new int[bill.parts().length + 1];
    int[] quantities = new int[materials.length];
    int count = 0;
    if (material >= 0) {
      materials[count] = material;
      quantities[count++] = 1;
    }
    for (int i = 0; i < bill.parts().length; i++) {
      int part = bill.parts()[i];
      boolean absent = Arrays.binarySearch(missing, part) >= 0;
      boolean taken = bill.inKit()[i] ? absent || material < 0 : !completes || absent;
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

  public List<Recipe> all() {
    return all;
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
