package org.linewright.core.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.promise.LineBook;
import org.linewright.core.promise.Need;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipe;

/**
 * Fills a variant with one recipe, one bill and no alternates, without touching the books until the
 * fill is sure. Backwards from day T it holds in {@code m} what can still be taken up to the
 * current day: with A(d) = vehicles promised on day d, starts n are allowed while m(d) = min(A(d),
 * m(d + 1) − n(d + 1)), because A never falls with the day and only starts up to a day count
 * against it. Cost of an order: O(parts × days looked at), plus the takes of what is started.
 */
final class QuickFiller implements Filler {
  private final Books books;
  private final Recipe recipe;
  private final PromiseBook promises;
  private final BuildOption[] options;
  private final int longestPullDays;
  private final int[] materials; // those that run short the longest come first
  private final int[] quantities;
  private final int[] day;
  private final int[] option;
  private final int[] units;
  private int count;

  QuickFiller(Books books, Recipe recipe, List<BuildOption> options, PlacingRules rules) {
    this.books = books;
    this.recipe = recipe;
    this.promises = books.materials;
    this.options = options.toArray(BuildOption[]::new);
    this.longestPullDays = rules.longestPullDays();
    Need need = recipe.needs().get(0);
    int[] byScarcity =
        IntStream.range(0, need.materials().length)
            .boxed()
            .sorted(
                Comparator.comparingInt(
                    (Integer i) -> -promises.unlimitedFrom(need.materials()[i])))
            .mapToInt(i -> i)
            .toArray();
    this.materials = Arrays.stream(byScarcity).map(i -> need.materials()[i]).toArray();
    this.quantities = Arrays.stream(byScarcity).map(i -> need.quantities()[i]).toArray();
    int most = (longestPullDays + 1) * Math.max(1, options.size());
    this.day = new int[most];
    this.option = new int[most];
    this.units = new int[most];
  }

  @Override
  public int firstMaterialDay(int wanted) {
    int first = 0;
    for (int i = 0; i < materials.length && first != Instance.NEVER; i++) {
      long pieces = (long) wanted * quantities[i];
      first =
          pieces > Instance.PLENTY
              ? Instance.NEVER
              : promises.firstDay(materials[i], (int) pieces, first);
    }
    return first;
  }

  /** Vehicles for which everything is promised on a day. */
  private int available(int onDay) {
    int vehicles = Instance.PLENTY;
    for (int i = 0; i < materials.length; i++) {
      if (promises.unlimitedFrom(materials[i]) <= onDay) {
        break; // and so are all behind it
      }
      int pieces = promises.promised(materials[i], onDay);
      vehicles = Math.min(vehicles, quantities[i] == 1 ? pieces : pieces / quantities[i]);
    }
    return vehicles;
  }

  @Override
  public boolean isOpen(int onDay) {
    for (BuildOption one : options) {
      if (books.lines.freeUnits(one, onDay) > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean fillBackwards(int wanted, int lastDay) {
    if (wanted > lookBackwards(wanted, lastDay)) {
      return false;
    }
    startAll();
    return true;
  }

  @Override
  public int fillBackwardsAtMost(int wanted, int lastDay) {
    int found = lookBackwards(wanted, lastDay);
    startAll();
    return found;
  }

  @Override
  public int fillDay(int wanted, int onDay) {
    if (!isOpen(onDay)) {
      return 0;
    }
    int left = Math.min(wanted, available(onDay));
    int started = 0;
    for (int i = 0; i < options.length && left > 0; i++) {
      int n = Math.min(left, books.lines.freeUnits(options[i], onDay));
      if (n > 0) {
        books.start(recipe, options[i].number(), onDay, n);
        left -= n;
        started += n;
      }
    }
    return started;
  }

  @Override
  public int fillForwards(int wanted, int lastDay) {
    int left = wanted;
    int first = left == 0 ? Instance.NEVER : firstMaterialDay(1);
    for (int onDay = first; onDay <= lastDay && left > 0; onDay++) {
      left -= fillDay(left, onDay);
    }
    return wanted - left;
  }

  private int lookBackwards(int wanted, int lastDay) {
    LineBook lines = books.lines;
    count = 0;
    int left = wanted;
    int takeable = Instance.PLENTY;
    int firstDay = Math.max(0, lastDay - longestPullDays);
    for (int d = lastDay; d >= firstDay && left > 0; d--) {
      boolean looked = false;
      for (int i = 0; i < options.length && left > 0; i++) {
        int free = lines.freeUnits(options[i], d);
        if (free == 0) {
          continue;
        }
        if (!looked) {
          takeable = Math.min(takeable, available(d));
          looked = true;
        }
        int n = Math.min(left, Math.min(free, takeable));
        if (n <= 0) {
          return wanted - left;
        }
        day[count] = d;
        option[count] = options[i].number();
        units[count++] = n;
        left -= n;
        takeable -= n;
      }
    }
    return wanted - left;
  }

  private void startAll() {
    // ascending days: a start on an earlier day never eats the promise of a later one
    for (int i = count - 1; i >= 0; i--) {
      books.start(recipe, option[i], day[i], units[i]);
    }
  }
}
