package org.linewright.core.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linewright.core.instance.AlternateRule;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/**
 * All ways to build each variant, in the order in which they are tried: kits with the fewest
 * missing parts first, parts of the bill before alternates, then by name. It does not depend on the
 * order of any rows.
 */
final class Ways {
  /** Ways of one recipe at most; a vehicle with more replaceable parts leaves some unreplaced. */
  private static final int MOST = 64;

  private final Instance instance;
  private final Recipes recipes;
  private final List<List<Way>> byVariant = new ArrayList<>();

  Ways(Instance instance) {
    this.instance = instance;
    this.recipes = new Recipes(instance);
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      List<Way> ways = new ArrayList<>();
      recipes.of(variant).stream()
          .filter(recipe -> !recipe.completes())
          .sorted(
              Comparator.comparingInt((Recipe recipe) -> recipe.missing().length)
                  .thenComparing(this::missingNames))
          .forEach(recipe -> addWays(ways, recipe));
      byVariant.add(List.copyOf(ways));
    }
  }

  private String missingNames(Recipe recipe) {
    return Arrays.stream(recipe.missing())
        .mapToObj(instance.parts()::name)
        .sorted()
        .collect(Collectors.joining(";"));
  }

  private void addWays(List<Way> ways, Recipe recipe) {
    List<Way> ofRecipe = new ArrayList<>();
    ofRecipe.add(new Way(recipe.variant(), recipe.needs(), List.of()));
    for (int part : replaceable(recipe)) {
      List<Way> replaced = new ArrayList<>();
      for (AlternateRule rule : rules(recipe.variant(), part)) {
        for (Way way : ofRecipe) {
          if (ofRecipe.size() + replaced.size() < MOST) {
            replaced.add(replace(way, rule));
          }
        }
      }
      ofRecipe.addAll(replaced);
    }
    ways.addAll(ofRecipe);
  }

  /** Parts that a recipe takes from the shelf and that may be replaced, by name. */
  private List<Integer> replaceable(Recipe recipe) {
    if (instance.alternates().isEmpty()) {
      return List.of();
    }
    Set<Integer> taken = new TreeSet<>();
    for (Need need : recipe.needs()) {
      Arrays.stream(need.materials()).forEach(taken::add);
    }
    return taken.stream()
        .filter(part -> part < instance.parts().size())
        .filter(part -> !rules(recipe.variant(), part).isEmpty())
        .sorted(Comparator.comparing(instance.parts()::name))
        .toList();
  }

  private List<AlternateRule> rules(int variant, int part) {
    return instance.alternates().stream()
        .filter(rule -> rule.part() == part && rule.alternate() != part)
        .filter(rule -> rule.variant() < 0 || rule.variant() == variant)
        .sorted(
            Comparator.comparing((AlternateRule rule) -> instance.parts().name(rule.alternate()))
                .thenComparingInt(AlternateRule::fromDay))
        .toList();
  }

  private static Way replace(Way way, AlternateRule rule) {
    List<Need> needs = way.needs().stream().map(need -> replace(need, rule)).toList();
    List<AlternateRule> rules = new ArrayList<>(way.rules());
    rules.add(rule);
    return new Way(way.variant(), needs, List.copyOf(rules));
  }

  private static Need replace(Need need, AlternateRule rule) {
    int[] materials = need.materials().clone();
    int[] quantities = need.quantities().clone();
    int count = materials.length;
    for (int i = 0; i < count; i++) {
      if (materials[i] == rule.part()) {
        int pieces = rule.pieces(quantities[i]);
        int same = at(materials, count, rule.alternate());
        if (same < 0) {
          materials[i] = rule.alternate();
          quantities[i] = pieces;
        } else {
          quantities[same] += pieces;
          materials[i] = materials[count - 1];
          quantities[i] = quantities[count - 1];
          count--;
        }
        break;
      }
    }
    return new Need(Arrays.copyOf(materials, count), Arrays.copyOf(quantities, count));
  }

  private static int at(int[] materials, int count, int material) {
    for (int i = 0; i < count; i++) {
      if (materials[i] == material) {
        return i;
      }
    }
    return -1;
  }

  /** Ways to build a variant. */
  List<Way> of(int variant) {
    return byVariant.get(variant);
  }

  Recipes recipes() {
    return recipes;
  }
}
