package org.linewright.core.plan.internal.books;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.PlannedStart;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.Recipes;

/** Tells the entries of a job log by names, and finds in books what such names stand for. */
public final class StartNames {
  private static final int NO_SUCH = Integer.MIN_VALUE;

  private record Way(
      int variant, Recipe.Kind step, boolean fromKits, List<String> missing, int number) {}

  private final Instance instance;
  private final Books books;
  private final Way[] ways; // [recipe]
  private final Map<Way, Recipe> recipes = new HashMap<>();
  private final Map<Long, Integer> options = new HashMap<>(); // by variant and line

  public StartNames(Books books) {
    this.instance = books.instance;
    this.books = books;
    Recipes all = books.recipes;
    this.ways = new Way[all.all().size()];
    for (Recipe recipe : all.all()) {
      if (recipe.number() >= all.all().size() - all.held().size()) { // told by its order
        ways[recipe.number()] = new Way(recipe.variant(), recipe.kind(), false, List.of(), 0);
        continue;
      }
      Way way = way(recipe, 0);
      for (int number = 1; recipes.containsKey(way); number++) {
        way = way(recipe, number);
      }
      ways[recipe.number()] = way;
      recipes.put(way, recipe);
    }
    for (List<BuildOption> ofVariant : instance.options()) {
      for (BuildOption option : ofVariant) {
        options.putIfAbsent(key(option.variant(), option.line()), option.number());
      }
    }
  }

  private Way way(Recipe recipe, int number) {
    List<String> missing =
        Arrays.stream(recipe.missing()).mapToObj(part -> instance.parts().name(part)).toList();
    return new Way(recipe.variant(), recipe.kind(), recipe.material() >= 0, missing, number);
  }

  private static long key(int variant, int line) {
    return ((long) variant << 32) | line;
  }

  /** An entry of the books' log, started for an order. */
  public PlannedStart told(String order, int entry) {
    JobLog log = books.log;
    Recipe recipe = books.recipes.all().get(log.recipe[entry]);
    Way way = ways[recipe.number()];
    int option = log.option[entry];
    return new PlannedStart(
        order,
        instance.horizon().date(log.day[entry]),
        option < 0 ? "" : instance.lines().name(books.option(option).line()),
        instance.variants().name(recipe.variant()),
        way.step,
        way.fromKits,
        way.missing,
        way.number,
        log.units[entry],
        fitted(log.picks[entry]));
  }

  private List<PlannedStart.Fitted> fitted(@Nullable List<Fitting.Pick> picks) {
    if (picks == null) {
      return List.of();
    }
    List<PlannedStart.Fitted> fitted = new ArrayList<>();
    for (Fitting.Pick pick : picks) {
      boolean isPart = pick.material() < instance.parts().size();
      String name = isPart ? instance.parts().name(pick.material()) : "";
      fitted.add(new PlannedStart.Fitted(name, pick.pieces()));
    }
    return fitted;
  }

  /** The recipe of a start; null = there is none such in these books. */
  public @Nullable Recipe recipe(PlannedStart start) {
    if (start.step() == Recipe.Kind.HAND_OVER && !start.fromKits()) {
      HeldVehicles held = books.held(start.order());
      return held == null ? null : held.recipe();
    }
    int variant = instance.variants().find(start.variant());
    return recipes.get(
        new Way(variant, start.step(), start.fromKits(), start.missing(), start.way()));
  }

  /** Number of the build option of a start by a recipe; below -2 = it cannot be built there. */
  public int option(PlannedStart start, Recipe recipe) {
    if (recipe.kind() == Recipe.Kind.HAND_OVER) {
      return JobLog.HAND_OVER;
    }
    if (recipe.completes()) {
      return JobLog.YARD;
    }
    int line = instance.lines().find(start.line());
    return line < 0 ? NO_SUCH : options.getOrDefault(key(recipe.variant(), line), NO_SUCH);
  }

  /** What was picked for a start by a recipe; null = what the bill says, or a part is unknown. */
  public @Nullable List<Fitting.Pick> picks(PlannedStart start, Recipe recipe) {
    List<Fitting.Pick> picks = new ArrayList<>();
    for (PlannedStart.Fitted one : start.fitted()) {
      int part =
          one.material().isEmpty() ? recipe.material() : instance.parts().find(one.material());
      if (part < 0) {
        return null;
      }
      picks.add(new Fitting.Pick(part, one.pieces()));
    }
    return picks.isEmpty() ? null : picks;
  }
}
