package org.linewright.core.buffers.item;

import java.util.Arrays;
import java.util.List;

/**
 * In which periods to order, and how much, when demand is known and differs by period. An order
 * costs a fixed amount; units left at the end of a period cost money. Some best plan orders only
 * when nothing is left, so the cost of the first t periods is the least, over the last order's
 * period s, of the cost of the first s - 1, plus K, plus what holding the demands of s + 1 … t
 * costs. Source: H. M. Wagner, T. M. Whitin, Management Science 5(1), 1958. Example: K = 120, h =
 * 0.8, demands 150, 100, 80, 200: order 150, 180, 0, 200 for 424. O(periods²).
 *
 * @param quantities units ordered, by period
 * @param cost money for all periods
 */
public record LotSizing(List<Double> quantities, double cost) {
  public LotSizing {
    quantities = List.copyOf(quantities);
  }

  /**
   * Finds the plan that costs least.
   *
   * @param demand units wanted, {@code [period]}; 0 or more
   * @param fixedCost money per order
   * @param holdingCost money per unit left at the end of a period
   */
  public static LotSizing plan(double[] demand, double fixedCost, double holdingCost) {
    int periods = demand.length;
    double[] least = new double[periods + 1];
    int[] lastOrder = new int[periods + 1];
    for (int end = 1; end <= periods; end++) {
      least[end] = demand[end - 1] == 0 ? least[end - 1] : Double.POSITIVE_INFINITY;
      lastOrder[end] = end; // nothing is ordered for a period without demand
      double held = 0;
      double carried = 0;
      for (int start = end - 1; start >= 0; start--) {
        double all = least[start] + fixedCost + held;
        if (all < least[end]) {
          least[end] = all;
          lastOrder[end] = start;
        }
        carried += demand[start];
        held += holdingCost * carried;
      }
    }
    double[] quantities = new double[periods];
    for (int end = periods; end > 0; ) {
      int start = lastOrder[end];
      if (start < end) {
        quantities[start] = Arrays.stream(demand, start, end).sum();
      }
      end = Math.min(start, end - 1);
    }
    return new LotSizing(Arrays.stream(quantities).boxed().toList(), least[periods]);
  }
}
