package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.OrderLine;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.Recipe;
import org.linewright.core.reason.Reason;

/**
 * Says from the books as they stand why vehicles cannot be made by a day: every short material (not
 * only the first), else the full lines. Cost O(materials of the variant).
 */
final class Shortages {
  private final Books books;
  private final Instance instance;

  Shortages(Books books) {
    this.books = books;
    this.instance = books.instance;
  }

  /** Why {@code units} of an order cannot be started by day {@code inTime}. */
  List<Reason> late(OrderLine order, int units, int inTime) {
    if (inTime < 0) {
      return List.of(new Reason.DueTooEarly(date(order.dueDay()), date(1)));
    }
    return causes(order.variant(), units, inTime);
  }

  /** Why {@code units} of an order cannot be started within the horizon. */
  List<Reason> unmet(OrderLine order, int units) {
    return causes(order.variant(), units, Math.max(0, books.lastStart()));
  }

  List<Reason> causes(int variant, int units, int byDay) {
    List<Recipe> recipes = books.recipes.of(variant);
    String name = instance.variants().name(variant);
    if (recipes.isEmpty()) {
      return List.of(new Reason.CannotBuild(name, "it needs kits and the plant has none"));
    }
    List<BuildOption> options = instance.options().get(variant);
    if (options.isEmpty() && recipes.stream().noneMatch(Recipe::completes)) {
      return List.of(new Reason.CannotBuild(name, "no line has a rate for it"));
    }
    Set<Reason> reasons = new LinkedHashSet<>();
    int makeable = 0;
    for (Recipe recipe : recipes) {
      Need need = recipe.needs().get(books.instance.billNumber(variant, byDay));
      makeable += Math.max(0, need.available(books.materials, byDay));
    }
    if (makeable < units) {
      recipes.forEach(recipe -> addShort(recipe, units, byDay, reasons));
    }
    if (reasons.isEmpty()) {
      reasons.add(lineFull(options, units, byDay));
    }
    return new ArrayList<>(reasons);
  }

  private void addShort(Recipe recipe, int units, int byDay, Set<Reason> reasons) {
    if (recipe.completes() || isEmpty(recipe)) {
      return;
    }
    Need need = recipe.needs().get(books.instance.billNumber(recipe.variant(), byDay));
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      long needed = (long) units * need.quantities()[i];
      int promised = books.materials.promised(material, byDay);
      if (promised < needed) {
        reasons.add(
            new Reason.MaterialShort(
                materialName(material),
                needed,
                promised,
                date(byDay),
                enoughFrom(material, needed, byDay)));
      }
    }
  }

  /** A pool without any kit says nothing unless it is the variant's only one. */
  private boolean isEmpty(Recipe recipe) {
    return recipe.material() >= 0
        && books.recipes.of(recipe.variant()).size() > 1
        && books.materials.promised(recipe.material(), books.days - 1) == 0;
  }

  private @Nullable LocalDate enoughFrom(int material, long needed, int byDay) {
    if (needed > Instance.PLENTY) {
      return null;
    }
    int day = books.materials.firstDay(material, (int) needed, byDay);
    return day == Instance.NEVER ? null : date(day);
  }

  private Reason lineFull(List<BuildOption> options, int units, int byDay) {
    int from = Math.max(0, byDay - Filler.LONGEST_PULL_DAYS);
    int free = 0;
    Set<String> lines = new LinkedHashSet<>();
    for (BuildOption option : options) {
      lines.add(instance.lines().name(option.line()));
      for (int day = from; day <= byDay; day++) {
        free += books.lines.freeUnits(option, day);
      }
    }
    return new Reason.LineFull(List.copyOf(lines), date(from), date(byDay), units, free);
  }

  /** A part's name, or the words that name a kit pool. */
  String materialName(int material) {
    if (material < instance.parts().size()) {
      return instance.parts().name(material);
    }
    Recipe recipe = books.recipes.pool(material);
    StringBuilder name =
        new StringBuilder("kits of ").append(instance.variants().name(recipe.variant()));
    for (int i = 0; i < recipe.missing().length; i++) {
      name.append(i == 0 ? " without " : ", ").append(instance.parts().name(recipe.missing()[i]));
    }
    return name.toString();
  }

  private LocalDate date(int day) {
    return instance.horizon().date(day);
  }
}
