package org.linewright.core.plan.internal.reasons;

import java.util.Arrays;
import org.linewright.core.instance.Instance;
import org.linewright.core.plant.Plant;
import org.linewright.core.promise.PromiseBook;
import org.linewright.core.promise.Recipes;

/**
 * What more there would be of a part.
 *
 * @param more pieces more up to each day, {@code [day]}
 * @param unlimitedFrom day from which it could be bought in any number; NEVER when it could not
 */
record PartSupply(int[] more, int unlimitedFrom) {

  /** What a plant has more of its only part than another. */
  static PartSupply difference(Plant less, Plant more) {
    PromiseBook before = open(less);
    PromiseBook after = open(more);
    int[] difference = new int[less.horizon().days()];
    // what is unlimited in one of them needs no count
    int end = Math.min(before.unlimitedFrom(0), after.unlimitedFrom(0));
    for (int day = 0; day < Math.min(difference.length, end); day++) {
      difference[day] = after.promised(0, day) - before.promised(0, day);
    }
    return new PartSupply(difference, Math.min(before.unlimitedFrom(0), after.unlimitedFrom(0)));
  }

  private static PromiseBook open(Plant plant) {
    Instance instance = Instance.compile(plant);
    return PromiseBook.open(instance, new Recipes(instance), true);
  }

  /** True when it may help; what is unlimited from some day on may be so earlier. */
  boolean isMore() {
    return unlimitedFrom != Instance.NEVER || Arrays.stream(more).anyMatch(pieces -> pieces > 0);
  }
}
