package org.linewright.core.plan.internal.list;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.plan.internal.books.Fitting;
import org.linewright.core.plan.internal.books.JobLog;
import org.linewright.core.promise.Recipe;

/**
 * Fills any variant: several recipes, dated bills, alternates, vehicles on the yard; when asked to,
 * vehicles that are begun incomplete for what finds no place as a whole. Starts are written into
 * the books at once and rolled back when an order does not fit; slower than {@link QuickFiller} by
 * the copies of the touched days.
 */
public final class PlainFiller implements Filler {
  private final Books books;
  private final Recipe[] recipes;
  private final BuildOption[] options;
  private final boolean completes;
  private final Fitting fitting;
  private final boolean completesEarly;
  private final int longestPullDays;
  private final int[] always; // [recipe]: material from day 0 on, as far as is known
  private final @Nullable TwoStepFiller twoSteps;

  public PlainFiller(Books books, int variant, PlacingRules rules) {
    this.books = books;
    this.recipes = books.recipes.of(variant).toArray(Recipe[]::new);
    this.options = books.instance.options().get(variant).toArray(BuildOption[]::new);
    this.completes = Arrays.stream(recipes).anyMatch(Recipe::completes);
    this.always = new int[recipes.length];
    this.fitting = new Fitting(books, variant);
    this.completesEarly = completes && rules.completesEarly();
    this.longestPullDays = rules.longestPullDays();
    boolean has = rules.inTwoSteps() && !books.recipes.twoSteps(variant).isEmpty();
    this.twoSteps = has ? new TwoStepFiller(books, variant, fitting, longestPullDays) : null;
  }

  @Override
  public int firstMaterialDay(int wanted) {
    if (twoSteps != null && !fitting.growsWithTheDay()) {
      return 0; // begun under one bill, finished under another: no day can be ruled out
    }
    for (int day = 0; day < books.days; day++) {
      long sum = 0;
      for (Recipe recipe : recipes) {
        sum += Math.max(0, fitting.available(recipe, day, wanted));
      }
      if (sum >= wanted) {
        return day;
      }
    }
    return Instance.NEVER;
  }

  @Override
  public boolean isOpen(int day) {
    return freeOnLines(day)
        || freeOnYard(day)
        || isHandedOver(day)
        || (twoSteps != null && twoSteps.isOpen(day));
  }

  private boolean isHandedOver(int day) {
    for (Recipe recipe : recipes) {
      if (recipe.kind() == Recipe.Kind.HAND_OVER
          && books.materials.promised(recipe.material(), day) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean freeOnLines(int day) {
    for (BuildOption option : options) {
      if (books.lines.freeUnits(option, day) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean freeOnYard(int day) {
    return completes && books.completionsLeft[day] > 0;
  }

  @Override
  public boolean fillBackwards(int wanted, int lastDay) {
    books.beginTrial();
    if (goBackwards(wanted, lastDay) == wanted) {
      books.keep();
      return true;
    }
    books.rollBack();
    return false;
  }

  @Override
  public int fillBackwardsAtMost(int wanted, int lastDay) {
    return goBackwards(wanted, lastDay);
  }

  private int goBackwards(int wanted, int lastDay) {
    int left = wanted;
    int firstDay = Math.max(0, lastDay - longestPullDays);
    for (int day = 0; completesEarly && day <= lastDay && left > 0; day++) {
      left -= completeAny(left, day);
    }
    for (int day = lastDay; day >= firstDay && left > 0; day--) {
      left -= fillWhole(left, day, always);
    }
    for (int day = lastDay; twoSteps != null && day >= firstDay && left > 0; day--) {
      left -= twoSteps.fillDay(left, day);
    }
    return wanted - left;
  }

  @Override
  public int fillDay(int wanted, int day) {
    return fillDay(wanted, day, always);
  }

  private int fillDay(int wanted, int day, int[] firstDay) {
    int whole = fillWhole(wanted, day, firstDay);
    return twoSteps == null ? whole : whole + twoSteps.fillDay(wanted - whole, day);
  }

  @Override
  public int fillForwards(int wanted, int lastDay) {
    int[] firstDay = firstDays();
    int first = twoSteps == null ? Instance.NEVER : twoSteps.firstDay();
    for (int day : firstDay) {
      first = Math.min(first, day);
    }
    int left = wanted;
    for (int day = first; day <= lastDay && left > 0; day++) {
      left -= fillDay(left, day, firstDay);
    }
    return wanted - left;
  }

  /** First day with the material of one vehicle, {@code [recipe]}; starts only make it later. */
  private int[] firstDays() {
    if (!fitting.growsWithTheDay()) {
      return always;
    }
    int[] firstDay = new int[recipes.length];
    Arrays.setAll(firstDay, i -> recipes[i].needs().get(0).firstDay(books.materials, 1));
    return firstDay;
  }

  private int fillWhole(int wanted, int day, int[] firstDay) {
    int left = wanted;
    for (int i = 0; i < recipes.length && left > 0; i++) {
      if (firstDay[i] <= day) {
        left -= fillWhole(recipes[i], left, day);
      }
    }
    return wanted - left;
  }

  private int fillWhole(Recipe recipe, int wanted, int day) {
    return switch (recipe.kind()) {
      case HAND_OVER -> fitting.start(recipe, JobLog.HAND_OVER, day, wanted);
      case COMPLETE -> complete(recipe, wanted, day);
      default -> build(recipe, wanted, day);
    };
  }

  private int completeAny(int wanted, int day) {
    int left = wanted;
    for (Recipe recipe : recipes) {
      if (recipe.kind() == Recipe.Kind.COMPLETE && left > 0) {
        left -= complete(recipe, left, day);
      }
    }
    return wanted - left;
  }

  private int complete(Recipe recipe, int wanted, int day) {
    int units = Math.min(wanted, books.completionsLeft[day]);
    return units <= 0 ? 0 : fitting.start(recipe, JobLog.YARD, day, units);
  }

  private int build(Recipe recipe, int wanted, int day) {
    int started = 0;
    for (BuildOption option : options) {
      int units = Math.min(wanted - started, books.lines.freeUnits(option, day));
      if (units > 0) {
        started += fitting.start(recipe, option.number(), day, units);
      }
    }
    return started;
  }
}
