package org.linewright.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.Recipe;

/**
 * Fills any variant: several recipes, dated bills, alternates, vehicles on the yard; when asked to,
 * vehicles that are begun incomplete for what finds no place as a whole. Starts are written into
 * the books at once and rolled back when an order does not fit; slower than {@link QuickFiller} by
 * the copies of the touched days.
 */
final class PlainFiller implements Filler {
  private final Books books;
  private final List<Recipe> recipes;
  private final List<BuildOption> options;
  private final Fitting fitting;
  private final int longestPullDays;
  private final @Nullable TwoStepFiller twoSteps;

  PlainFiller(Books books, int variant, PlacingRules rules) {
    this.books = books;
    this.recipes = books.recipes.of(variant);
    this.options = books.instance.options().get(variant);
    this.fitting = new Fitting(books, variant);
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
    return recipes.stream()
        .anyMatch(
            recipe ->
                recipe.kind() == Recipe.Kind.HAND_OVER
                    && books.materials.promised(recipe.material(), day) > 0);
  }

  private boolean freeOnLines(int day) {
    return options.stream().anyMatch(option -> books.lines.freeUnits(option, day) > 0);
  }

  private boolean freeOnYard(int day) {
    return books.completionsLeft[day] > 0 && recipes.stream().anyMatch(Recipe::completes);
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
    for (int day = lastDay; day >= firstDay && left > 0; day--) {
      left -= fillWhole(left, day);
    }
    for (int day = lastDay; twoSteps != null && day >= firstDay && left > 0; day--) {
      left -= twoSteps.fillDay(left, day);
    }
    return wanted - left;
  }

  @Override
  public int fillDay(int wanted, int day) {
    int whole = fillWhole(wanted, day);
    return twoSteps == null ? whole : whole + twoSteps.fillDay(wanted - whole, day);
  }

  private int fillWhole(int wanted, int day) {
    int left = wanted;
    for (Recipe recipe : recipes) {
      if (left == 0) {
        break;
      }
      left -=
          switch (recipe.kind()) {
            case HAND_OVER -> fitting.start(recipe, JobLog.HAND_OVER, day, left);
            case COMPLETE -> complete(recipe, left, day);
            default -> build(recipe, left, day);
          };
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
