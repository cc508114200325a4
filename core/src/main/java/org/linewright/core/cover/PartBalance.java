package org.linewright.core.cover;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.linewright.core.instance.Bill;
import org.linewright.core.instance.Instance;
import org.linewright.core.instance.KitLot;

/**
 * Sets the planned use of every part against what is usable by each day: on the shelf, arriving,
 * and inside kits that can be used by then. Parts of incomplete vehicles on the yard are fitted and
 * do not count.
 */
final class PartBalance {
  private final Instance instance;
  private final Demand demand;
  final double[][] use;
  final long[][] supply;
  final long[] shelfNow;
  final long[] wantedPieces;
  final int[] largestQuantity;

  PartBalance(Instance instance, Demand demand) {
    this.instance = instance;
    this.demand = demand;
    int parts = instance.parts().size();
    this.use = new double[parts][];
    this.supply = new long[parts][];
    this.shelfNow = new long[parts];
    this.wantedPieces = new long[parts];
    this.largestQuantity = new int[parts];
    for (int variant = 0; variant < instance.variants().size(); variant++) {
      addUse(variant);
    }
    instance.kitLots().forEach(this::addKits);
    for (int part = 0; part < parts; part++) {
      if (use[part] != null) {
        addUp(part);
      }
    }
  }

  private void addUse(int variant) {
    double[] rate = demand.rate[variant];
    for (int day = 0; day < rate.length; day++) {
      if (rate[day] > 0) {
        Bill bill = instance.bill(variant, day);
        for (int i = 0; i < bill.parts().length; i++) {
          of(bill.parts()[i])[day] += rate[day] * bill.quantities()[i];
        }
      }
    }
    Bill bill = instance.bill(variant, 0);
    for (int i = 0; i < bill.parts().length && demand.wanted[variant] > 0; i++) {
      int part = bill.parts()[i];
      of(part);
      wantedPieces[part] += demand.wanted[variant] * bill.quantities()[i];
      largestQuantity[part] = Math.max(largestQuantity[part], bill.quantities()[i]);
    }
  }

  private double[] of(int part) {
    if (use[part] == null) {
      use[part] = new double[instance.days()];
      supply[part] = new long[instance.days()];
    }
    return use[part];
  }

  private void addKits(KitLot lot) {
    if (lot.availableDay() == Instance.NEVER) {
      return;
    }
    Bill bill = instance.bill(lot.variant(), lot.availableDay());
    for (int i = 0; i < bill.parts().length; i++) {
      int part = bill.parts()[i];
      boolean held = bill.inKit()[i] && Arrays.binarySearch(lot.missing(), part) < 0;
      if (held && supply[part] != null) {
        supply[part][lot.availableDay()] += (long) lot.kits() * bill.quantities()[i];
      }
    }
  }

  /** Pieces of the kits, so far by the day they come, and of the shelf: all that came by a day. */
  private void addUp(int part) {
    int[] shelf = instance.supply().cumulative(part, instance.days());
    long ofKits = 0;
    for (int day = 0; day < shelf.length; day++) {
      ofKits += supply[part][day];
      supply[part][day] = ofKits + shelf[day];
    }
    shelfNow[part] = shelf[0];
  }

  /** Pieces used, {@code [day]}; null = none. */
  double @Nullable [] use(int part) {
    return use[part];
  }

  long wanted(int part) {
    return wantedPieces[part];
  }

  long usableBy(int part, int day) {
    long[] ofPart = supply[part];
    return ofPart == null ? 0 : ofPart[day];
  }

  /** Vehicles of a variant that all pieces of a part within the horizon allow. */
  long vehicles(int variant, int part) {
    long[] ofPart = supply[part];
    int quantity = instance.bill(variant, 0).quantity(part);
    return ofPart == null ? 0 : ofPart[ofPart.length - 1] / Math.max(1, quantity);
  }
}
