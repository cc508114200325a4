package org.linewright.core.brute;

import java.util.Arrays;

/** Where the plant stands at a moment of the search; arrays change in place and are restored. */
final class Situation {
  /** {@code [order]}: vehicles still open. */
  final int[] open;

  /** {@code [variant]}: finished vehicles that nobody has yet. */
  final int[] pool;

  /** {@code [variant][day]}: vehicles that will be released on a later day. */
  final int[][] coming;

  /** {@code [cohort]}: kits not yet started. */
  final int[] kits;

  /** {@code [cohort]}: incomplete vehicles on the yard. */
  final int[] yard;

  /** {@code [part]}: pieces on the shelf. */
  final int[] shelf;

  /** {@code [dear offer]}: pieces bought so far. */
  final int[] bought;

  /** {@code [line]}: family built last, named by its first variant; -1 = none yet. */
  final int[] last;

  /** {@code [line]}: time left for a vehicle of the next days, in line-days. */
  final double[] carried;

  Situation(TinyPlant plant) {
    this.carried = new double[plant.lines.size()];
    this.open = plant.orders.stream().mapToInt(OrderFacts::quantity).toArray();
    this.pool = new int[plant.variants.size()];
    this.coming = new int[plant.variants.size()][plant.days + 1];
    this.kits =
        plant.cohorts.stream().mapToInt(row -> row.kits() - row.builtIncomplete()).toArray();
    this.yard = plant.cohorts.stream().mapToInt(row -> row.builtIncomplete()).toArray();
    this.shelf = new int[plant.parts.size()];
    this.bought = new int[plant.dearOffers.size()];
    this.last = new int[plant.lines.size()];
    Arrays.fill(last, -1);
  }

  /** Vehicles of a variant that are finished or will be without further doing. */
  int made(int variant) {
    int units = pool[variant];
    for (int onDay : coming[variant]) {
      units += onDay;
    }
    return units;
  }

  /** Two situations on the same day with equal keys have the same future. */
  Key key() {
    int size = open.length + pool.length * (coming[0].length + 1) + 2 * kits.length;
    int[] all = new int[size + shelf.length + bought.length + last.length + carried.length];
    int at = 0;
    for (int[] some : new int[][] {open, pool, kits, yard, shelf, bought, last}) {
      System.arraycopy(some, 0, all, at, some.length);
      at += some.length;
    }
    for (int[] days : coming) {
      System.arraycopy(days, 0, all, at, days.length);
      at += days.length;
    }
    for (double time : carried) {
      all[at++] = (int) Math.round(time * 1e8);
    }
    return new Key(all);
  }

  /** All numbers of a situation. */
  static final class Key {
    private final int[] all;
    private final int hash;

    Key(int[] all) {
      this.all = all;
      this.hash = Arrays.hashCode(all);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(key.all, all);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
