package org.linewright.core.buffers.internal;

import java.util.Arrays;

/**
 * Prices that stages of a part pay at its edge, for links to stages outside: a giver for what it
 * promises, rising; a taker for what it waits, falling. Arrays of a stage without such links are
 * empty.
 *
 * @param waits labels, {@code [stage][label]}
 * @param waitPrices {@code [stage][label]}
 * @param promises labels, {@code [stage][label]}
 * @param promisePrices {@code [stage][label]}
 */
record Boundary(int[][] waits, double[][] waitPrices, int[][] promises, double[][] promisePrices) {

  private static final int[] NO_TIMES = {};
  private static final double[] NO_PRICES = {};

  /** No links to the outside. */
  static Boundary none(int size) {
    int[][] times = new int[size][];
    double[][] prices = new double[size][];
    Arrays.fill(times, NO_TIMES);
    Arrays.fill(prices, NO_PRICES);
    return new Boundary(times, prices, times, prices);
  }

  boolean isPricedWait(int stage) {
    return waitPrices[stage].length > 0;
  }

  boolean isPricedPromise(int stage) {
    return promisePrices[stage].length > 0;
  }

  /** What a stage pays outside for its times. */
  double price(int stage, int wait, int promise) {
    double price = 0;
    if (isPricedWait(stage)) {
      int at = Arrays.binarySearch(waits[stage], wait);
      price += waitPrices[stage][at >= 0 ? at : Math.max(0, -2 - at)];
    }
    if (isPricedPromise(stage)) {
      int at = Arrays.binarySearch(promises[stage], promise);
      int last = promises[stage].length - 1;
      price += promisePrices[stage][at >= 0 ? at : Math.min(last, -1 - at)];
    }
    return price;
  }
}
