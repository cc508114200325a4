package org.linewright.core.plan.internal.list;

import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.promise.LineBook;
import org.linewright.core.promise.Recipe;
import org.linewright.core.promise.ScarceFirst;

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
  private final BuildOption[] options;
  private final int longestPullDays;
  private final ScarceFirst need;
  private final int[] day;
  private final int[] option;
  private final int[] units;
  private int count;

  QuickFiller(Books books, Recipe recipe, List<BuildOption> options, PlacingRules rules) {
    this.books = books;
    this.recipe = recipe;
    this.options = options.toArray(BuildOption[]::new);
    this.longestPullDays = rules.longestPullDays();
    this.need = books.need(recipe, 0);
    int most = (longestPullDays + 1) * Math.max(1, options.size());
    this.day = new int[most];
    this.option = new int[most];
    this.units = new int[most];
  }

  @Override
  public int firstMaterialDay(int wanted) {
    return need.firstDay(wanted);
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
    int left = Math.min(wanted, need.available(onDay));
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
          takeable = Math.min(takeable, need.available(d));
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
