package org.linewright.core.buffers.internal;

/**
 * The least cost of a stage over its waits for each promise, and over its promises for each wait:
 * {@code price(x) + weight √(x + lead - y) + price(y)}. The price of a wait never rises with it,
 * that of a promise never falls with it: what takers and givers pay; so each scan ends where no
 * further label can be better. Counts the pairs that it looks at.
 */
final class StagePairs {
  private final double[] root;
  private final Meter meter;

  StagePairs(int longestTime, Meter meter) {
    this.meter = meter;
    root = new double[longestTime + 1];
    for (int time = 0; time <= longestTime; time++) {
      root[time] = Math.sqrt(time);
    }
  }

  /** Least over the waits, for each promise; infinite where no wait is long enough. */
  double[] overWaits(double weight, int lead, int[] waits, double[] waitPrices, int[] promises) {
    double[] least = new double[promises.length];
    int size = waits.length;
    double cheapest = size == 0 ? 0 : waitPrices[size - 1];
    int start = 0;
    long seen = promises.length;
    for (int y = 0; y < promises.length; y++) {
      int base = lead - promises[y];
      while (start < size && waits[start] + base < 0) {
        start++;
      }
      double best = Double.POSITIVE_INFINITY;
      int x = start;
      for (; x < size; x++) {
        double cost = weight * root[waits[x] + base];
        if (cheapest + cost >= best) {
          break;
        }
        double all = waitPrices[x] + cost;
        if (all < best) {
          best = all;
        }
      }
      seen += x - start;
      least[y] = best;
    }
    meter.count(seen);
    return least;
  }

  /** Least over the promises, for each wait; infinite where no promise is short enough. */
  double[] overPromises(
      double weight, int lead, int[] waits, int[] promises, double[] promisePrices) {
    double[] least = new double[waits.length];
    double cheapest = promises.length == 0 ? 0 : promisePrices[0];
    int last = -1;
    long seen = waits.length;
    for (int x = 0; x < waits.length; x++) {
      int base = lead + waits[x];
      while (last + 1 < promises.length && promises[last + 1] <= base) {
        last++;
      }
      double best = Double.POSITIVE_INFINITY;
      int y = last;
      for (; y >= 0; y--) {
        double cost = weight * root[base - promises[y]];
        if (cheapest + cost >= best) {
          break;
        }
        double all = promisePrices[y] + cost;
        if (all < best) {
          best = all;
        }
      }
      seen += last - y;
      least[x] = best;
    }
    meter.count(seen);
    return least;
  }

  /** Counts other work. */
  void count(long more) {
    meter.count(more);
  }

  /** Least of an array. */
  static double least(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    for (double value : values) {
      if (value < least) {
        least = value;
      }
    }
    return least;
  }
}
