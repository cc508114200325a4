package org.linewright.core.plan.internal.bound;

import java.util.Arrays;
import org.linewright.core.instance.Instance;
import org.linewright.core.plan.internal.objective.PriorityClasses;

/**
 * Which orders a relaxation is about.
 *
 * @param ofOrder by how much what an order earns is multiplied, {@code [order]}; 0 = it is left out
 * @param withPlantCosts true = parking, and what frozen days build for nobody, count too
 */
record OrderWeights(int[] ofOrder, boolean withPlantCosts) {
  private static final int MORE_URGENT = 4;
  private static final int MOST = 64;

  /** The objective: every order as it is. */
  static OrderWeights objective(Instance instance) {
    int[] ones = new int[instance.orders().size()];
    Arrays.fill(ones, 1);
    return new OrderWeights(ones, true);
  }

  /**
   * A class and all that are more urgent; these count more, so that none of them gives up anything
   * that is worth as much to the class itself.
   */
  static OrderWeights upTo(PriorityClasses classes, int last, int orders) {
    int[] weights = new int[orders];
    for (int order = 0; order < orders; order++) {
      weights[order] = of(classes.of(order), last);
    }
    return new OrderWeights(weights, false);
  }

  /** The weight of a class in the sum up to another one. */
  static int of(int number, int last) {
    if (number > last) {
      return 0;
    }
    return (int) Math.min(MOST, Math.pow(MORE_URGENT, last - number));
  }

  boolean isCounted(int order) {
    return ofOrder[order] > 0;
  }
}
