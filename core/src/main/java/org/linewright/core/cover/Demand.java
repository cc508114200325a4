package org.linewright.core.cover;

import java.util.List;
import org.linewright.core.instance.BuildOption;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;

/**
 * What the plant wants to build at plan rates: vehicles of each variant by day when every line
 * works at its full rate on the mix of what is ordered (of the kits, when there are no orders),
 * until that is built. Fractions of vehicles are allowed: a rate, not a plan.
 */
final class Demand {
  /** Vehicles wanted in all, {@code [variant]}. */
  final long[] wanted;

  /** Vehicles planned, {@code [variant][day]}. */
  final double[][] rate;

  private final Instance instance;

  Demand(Instance instance) {
    this.instance = instance;
    this.wanted = wanted();
    this.rate = new double[wanted.length][instance.days()];
    spread();
  }

  private long[] wanted() {
    long[] sums = new long[instance.variants().size()];
    instance.orders().forEach(order -> sums[order.variant()] += order.quantity());
    if (instance.orders().isEmpty()) {
      for (KitLot lot : instance.kitLots()) {
        sums[lot.variant()] += lot.availableDay() == Instance.NEVER ? 0 : lot.kits();
      }
    }
    return sums;
  }

  private void spread() {
    double[] left = new double[wanted.length];
    for (int variant = 0; variant < left.length; variant++) {
      left[variant] = wanted[variant];
    }
    for (int day = 0; day < instance.days(); day++) {
      for (int line = 0; line < instance.lines().size(); line++) {
        spreadLine(line, day, left);
      }
    }
  }

  private void spreadLine(int line, int day, double[] left) {
    double capacity = instance.lineCapacity()[line][day];
    double load = 0;
    for (List<BuildOption> options : instance.options()) {
      for (BuildOption option : options) {
        if (option.line() == line) {
          load += left[option.variant()] * option.use()[day];
        }
      }
    }
    if (capacity == 0 || load == 0) {
      return;
    }
    double share = Math.min(1, capacity / load);
    for (List<BuildOption> options : instance.options()) {
      for (BuildOption option : options) {
        if (option.line() == line && option.use()[day] > 0) {
          double units = left[option.variant()] * share;
          int[] ramp = option.ramp();
          units = ramp == null ? units : Math.min(units, ramp[day]);
          rate[option.variant()][day] += units;
          left[option.variant()] -= units;
        }
      }
    }
  }
}
