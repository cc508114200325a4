package org.linewright.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    List<Reason> reasons = new ArrayList<>(dueAfterHorizon(order));
    reasons.addAll(causes(order.variant(), units, Math.max(0, books.lastStart())));
    return reasons;
  }

  /** An order that is due after the horizon may still be built in time: that is told first. */
  List<Reason> dueAfterHorizon(OrderLine order) {
    return order.isDueAfter(instance.horizon())
        ? List.of(new Reason.DueAfterHorizon(date(order.dueDay()), instance.horizon().end()))
        : List.of();
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
    List<Reason> reasons = shortMaterials(recipes, units, byDay);
    return reasons.isEmpty() ? List.of(lineFull(options, units, byDay)) : reasons;
  }

  /**
   * Kits when there are fewer than wanted, and every part of which there is less than the vehicles
   * need: a loose part for all of them, a part missing in kits for the kits that would have to be
   * used on top of what can be made.
   */
  private List<Reason> shortMaterials(List<Recipe> recipes, int units, int byDay) {
    if (recipes.size() == 1) {
      return shortOf(recipes.get(0), units, byDay);
    }
    int[] makeable = new int[recipes.size()];
    long rest = units;
    for (int i = 0; i < makeable.length; i++) {
      makeable[i] = Math.max(0, need(recipes.get(i), byDay).available(books.materials, byDay));
      rest -= Math.min(rest, makeable[i]);
    }
    if (rest == 0) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>();
    addShortKits(recipes, units, byDay, reasons);
    Map<Integer, Long> needed = new LinkedHashMap<>();
    for (int i = 0; i < makeable.length; i++) {
      Recipe recipe = recipes.get(i);
      long kits =
          recipe.material() < 0 ? units : Math.min(units, promised(recipe.material(), byDay));
      long used = Math.min(kits, makeable[i] + rest);
      Need need = need(recipe, byDay);
      for (int j = 0; j < need.materials().length; j++) {
        int material = need.materials()[j];
        int quantity = need.quantities()[j];
        if (material >= instance.parts().size()) {
          continue;
        }
        if (Arrays.binarySearch(recipe.missing(), material) >= 0) {
          long most = (long) units * quantity;
          needed.merge(material, used * quantity, (a, b) -> Math.min(most, a + b));
        } else {
          needed.merge(material, (long) units * quantity, Math::max);
        }
      }
    }
    needed.forEach(
        (part, pieces) -> {
          if (promised(part, byDay) < pieces) {
            reasons.add(shortage(instance.parts().name(part), part, pieces, byDay));
          }
        });
    return reasons;
  }

  /** The same for a variant with one recipe, without any counting. */
  private List<Reason> shortOf(Recipe recipe, int units, int byDay) {
    List<Reason> reasons = new ArrayList<>();
    Need need = need(recipe, byDay);
    for (int i = 0; i < need.materials().length; i++) {
      int material = need.materials()[i];
      long pieces = (long) units * need.quantities()[i];
      if (books.materials.promised(material, byDay) < pieces) {
        String name =
            material < instance.parts().size()
                ? instance.parts().name(material)
                : "kits of " + instance.variants().name(recipe.variant());
        reasons.add(shortage(name, material, pieces, byDay));
      }
    }
    return reasons;
  }

  private Need need(Recipe recipe, int day) {
    return recipe.needs().get(instance.billNumber(recipe.variant(), day));
  }

  private int promised(int material, int day) {
    return Math.max(0, books.materials.promised(material, day));
  }

  private Reason shortage(String name, int material, long pieces, int byDay) {
    return new Reason.MaterialShort(
        name, pieces, promised(material, byDay), date(byDay), enoughFrom(material, pieces, byDay));
  }

  private void addShortKits(List<Recipe> recipes, int units, int byDay, List<Reason> reasons) {
    if (recipes.stream().anyMatch(recipe -> recipe.material() < 0)) {
      return;
    }
    long kits = kits(recipes, byDay);
    if (kits < units) {
      int day = byDay;
      while (day < books.days && kits(recipes, day) < units) {
        day++;
      }
      String name = "kits of " + instance.variants().name(recipes.get(0).variant());
      LocalDate enough = day < books.days ? date(day) : null;
      reasons.add(new Reason.MaterialShort(name, units, kits, date(byDay), enough));
    }
  }

  private long kits(List<Recipe> recipes, int day) {
    return recipes.stream().mapToLong(recipe -> promised(recipe.material(), day)).sum();
  }

  private @Nullable LocalDate enoughFrom(int material, long needed, int byDay) {
    if (needed > Instance.PLENTY) {
      return null;
    }
    int day = books.materials.firstDay(material, (int) needed, byDay);
    return day == Instance.NEVER ? null : date(day);
  }

  private Reason lineFull(List<BuildOption> options, int units, int byDay) {
    int from = Math.max(0, byDay - PlacingRules.LIST.longestPullDays());
    int free = 0;
    boolean rampBinds = false;
    Set<String> lines = new LinkedHashSet<>();
    for (BuildOption option : options) {
      lines.add(instance.lines().name(option.line()));
      rampBinds |= option.ramp() != null && hasRoom(option, byDay);
      for (int day = from; day <= byDay; day++) {
        free += books.lines.freeUnits(option, day);
      }
    }
    List<String> names = List.copyOf(lines);
    return rampBinds
        ? new Reason.RampUsedUp(names, date(from), date(byDay), units, free)
        : new Reason.LineFull(names, date(from), date(byDay), units, free);
  }

  /** True when the line has room for one more on its last working day up to a day. */
  private boolean hasRoom(BuildOption option, int byDay) {
    for (int day = byDay; day >= 0; day--) {
      if (instance.lineCapacity()[option.line()][day] > 0) {
        double share = (double) option.use()[day] / Instance.CAPACITY;
        return option.use()[day] > 0 && books.lines.freeShare(option.line(), day) >= share;
      }
    }
    return false;
  }

  private LocalDate date(int day) {
    return instance.horizon().date(day);
  }
}
