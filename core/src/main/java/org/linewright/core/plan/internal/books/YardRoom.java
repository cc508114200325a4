package org.linewright.core.plan.internal.books;

import java.util.Arrays;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.supply.KitCohort;
import org.linewright.core.promise.Recipe;

/**
 * Incomplete vehicles on the yard at the end of each day: those of the start that are not completed
 * yet, and those begun in this plan and not finished yet. Where more stand there at the start than
 * the yard holds, nothing is added; that alone breaks nothing. Cost of a change: O(days). One
 * thread.
 */
public final class YardRoom {
  private final boolean isLimited;
  private final int[] free;
  private final int[] begun;

  YardRoom(Instance instance) {
    Integer capacity = instance.plant().settings().yardCapacity();
    isLimited = capacity != null && instance.plant().settings().buildIncomplete();
    free = new int[isLimited ? instance.days() : 0];
    begun = new int[free.length];
    if (capacity != null) {
      int atStart = instance.plant().kits().stream().mapToInt(KitCohort::builtIncomplete).sum();
      Arrays.fill(free, capacity - atStart);
    }
  }

  /** Vehicles that may still be added at the end of a day; below 0 when too many stand there. */
  public int free(int day) {
    return isLimited ? free[day] : Instance.PLENTY;
  }

  /** Makes room for so many more vehicles on every day, or takes it back. */
  public void widen(int vehicles) {
    for (int day = 0; day < free.length; day++) {
      free[day] += vehicles;
    }
  }

  /** Notes what a recipe does on a day; negative units take it back. */
  void note(Recipe recipe, int day, int units) {
    boolean begins = recipe.kind() == Recipe.Kind.BEGIN;
    if (!isLimited || (!begins && !recipe.completes())) {
      return;
    }
    int added = begins ? units : -units;
    boolean isOwn = recipe.kind() != Recipe.Kind.COMPLETE;
    for (int later = day; later < free.length; later++) {
      free[later] -= added;
      begun[later] += isOwn ? added : 0;
    }
  }

  /**
   * True when on no day more stand there than the yard holds, days aside on which all are from the
   * start. Taking back the completion of a vehicle from the start may make it false.
   */
  public boolean holds() {
    for (int day = 0; day < free.length; day++) {
      if (begun[day] > 0 && free[day] < 0) {
        return false;
      }
    }
    return true;
  }
}
