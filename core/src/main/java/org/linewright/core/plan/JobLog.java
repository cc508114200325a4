package org.linewright.core.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything started so far, in flat arrays: entry i starts {@code units[i]} vehicles of {@code
 * recipe[i]} on {@code day[i]} by build option {@code option[i]} ({@link #YARD} = completed on the
 * yard). Entries can be cut off again to a mark.
 */
final class JobLog {
  /** Stands for "no line: vehicles on the yard are completed". */
  static final int YARD = -1;

  int[] day = new int[1024];
  int[] option = new int[1024];
  int[] recipe = new int[1024];
  int[] bill = new int[1024];
  int[] units = new int[1024];

  /** What was picked piece by piece for the whole entry; null = what the bill says. */
  @Nullable List<Fitting.Pick>[] picks = newPicks(1024);

  int size;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<Fitting.Pick>[] newPicks(int length) {
    return new List[length];
  }

  void add(
      int ofDay,
      int byOption,
      int ofRecipe,
      int ofBill,
      int count,
      @Nullable List<Fitting.Pick> picked) {
    if (size == day.length) {
      int larger = 2 * size;
      day = Arrays.copyOf(day, larger);
      option = Arrays.copyOf(option, larger);
      recipe = Arrays.copyOf(recipe, larger);
      bill = Arrays.copyOf(bill, larger);
      units = Arrays.copyOf(units, larger);
      picks = Arrays.copyOf(picks, larger);
    }
    day[size] = ofDay;
    option[size] = byOption;
    recipe[size] = ofRecipe;
    bill[size] = ofBill;
    picks[size] = picked;
    units[size++] = count;
  }
}
