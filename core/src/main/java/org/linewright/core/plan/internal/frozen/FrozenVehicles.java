package org.linewright.core.plan.internal.frozen;

import org.linewright.core.plan.internal.books.Books;
import org.linewright.core.promise.Recipe;

/** Vehicles that kept starts of frozen days make: used up by kept second stages, or on offer. */
final class FrozenVehicles {
  private final Books books;
  private final int[][] ready; // [variant][day before the release]
  private final int[] made;

  FrozenVehicles(Books books) {
    this.books = books;
    this.made = new int[books.instance.variants().size()];
    this.ready = new int[made.length][books.days];
  }

  /** Adds vehicles that are released on a day. */
  void add(int variant, int releaseDay, int units) {
    ready[variant][releaseDay - 1] += units;
    made[variant] += units;
  }

  /** Takes vehicles off the offer, as many as are released on a day; returns how many. */
  int keepBack(int variant, int releaseDay, int units) {
    int kept = Math.min(units, ready[variant][releaseDay - 1]);
    ready[variant][releaseDay - 1] -= kept;
    return kept;
  }

  /** Puts vehicles on offer that are counted already. */
  void putBack(int variant, int releaseDay, int units) {
    ready[variant][releaseDay - 1] += units;
  }

  /** Counts vehicles that are made and not put on offer. */
  void count(int variant, int units) {
    made[variant] += units;
  }

  /** Vehicles made, {@code [variant]}. */
  int[] made() {
    return made;
  }

  /** Vehicles of a variant that are released by a day and not used up. */
  int by(int variant, int day) {
    int sum = 0;
    for (int before = 0; before < day; before++) {
      sum += ready[variant][before];
    }
    return sum;
  }

  /** Uses up vehicles of a variant, the first released first. */
  void useUp(int variant, int units) {
    int left = units;
    for (int day = 0; left > 0; day++) {
      int used = Math.min(left, ready[variant][day]);
      ready[variant][day] -= used;
      left -= used;
    }
  }

  /** Puts the rest into the pools from which orders are served. */
  void offer() {
    for (int variant = 0; variant < ready.length; variant++) {
      for (int day = 0; day < books.days; day++) {
        if (ready[variant][day] > 0) {
          Recipe pool = books.recipes.of(variant).get(0);
          books.materials.add(pool.material(), day, ready[variant][day]);
        }
      }
    }
  }
}
