package org.linewright.core.plan.internal.books;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything started so far, in flat arrays: entry i starts {@code units[i]} vehicles of {@code
 * recipe[i]} on {@code day[i]} by build option {@code option[i]} ({@link #YARD} = completed on the
 * yard). Entries can be cut off again to a mark.
 */
public final class JobLog {
  /** Stands for "no line: vehicles on the yard are completed". */
  public static final int YARD = -1;

  /** Stands for "no line: vehicles that frozen days build are handed to an order". */
  public static final int HAND_OVER = -2;

  private static final int[] NONE = {};

  public int[] day = NONE;
  public int[] option = NONE;
  public int[] recipe = NONE;
  public int[] bill = NONE;
  public int[] units = NONE;

  /** What was picked piece by piece for the whole entry; null = what the bill says. */
  public @Nullable List<Fitting.Pick>[] picks = newPicks(0);

  public int size;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<Fitting.Pick>[] newPicks(int length) {
    return new List[length];
  }

  public void add(
      int ofDay,
      int byOption,
      int ofRecipe,
      int ofBill,
      int count,
      @Nullable List<Fitting.Pick> picked) {
    if (size == day.length) {
      int larger = Math.max(1024, 2 * size);
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

  /** A log of its own with the entries from one to another. */
  public JobLog slice(int from, int to) {
    JobLog slice = new JobLog();
    slice.day = Arrays.copyOfRange(day, from, to);
    slice.option = Arrays.copyOfRange(option, from, to);
    slice.recipe = Arrays.copyOfRange(recipe, from, to);
    slice.bill = Arrays.copyOfRange(bill, from, to);
    slice.units = Arrays.copyOfRange(units, from, to);
    slice.picks = Arrays.copyOfRange(picks, from, to);
    slice.size = to - from;
    return slice;
  }
}
